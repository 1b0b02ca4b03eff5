import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a finger or a mouse operates. */
const CONTROLS = 'a,button,label,summary,input,select,textarea,path,[role=option]';

/** A number answers, whatever came before, once it has been on screen this long, in milliseconds. */
const HALF_A_SECOND = 500;

/** Two taps are one gesture when they are nearer than this, in milliseconds and in pixels. */
const DOUBLE_TAP = 300;
const FINGER = 24;

/** A finger or the mouse that went down. */
interface Press {
  readonly control: Element | null;
  readonly event: PointerEvent;
  /** The control was on screen by then. */
  readonly isSeen: boolean;
  /** The second tap of a double tap, which not every browser counts. */
  readonly isAgain: boolean;
}

/**
 * Lets one gesture answer one question. A click of a pointer counts if the pointer went down on the same
 * control after it was painted, and if it is no second click of the gesture that brought this control:
 * who double-clicks everything must still see the question on danger. Nobody has to wait, and keyboards,
 * switches and screen readers always count.
 */
export class GestureGuard implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Since when each control has been on screen. */
  readonly #since = new WeakMap<Element, number>();
  #isDrawing = false;
  /** The press whose click has not come yet. */
  #press: Press | undefined;
  #last: Press | undefined;
  /** Where the gesture began. */
  #first: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pointerdown', this, true);
    addEventListener('click', this, true);
  }

  hostDisconnected(): void {
    removeEventListener('pointerdown', this, true);
    removeEventListener('click', this, true);
  }

  /** What was drawn is on screen one frame later. */
  hostUpdated(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isDrawing = false;
        for (const control of this.#host.shadowRoot?.querySelectorAll(CONTROLS) ?? []) {
          if (!this.#since.has(control)) this.#since.set(control, performance.now());
        }
      }),
    );
  }

  handleEvent(event: PointerEvent): void {
    const { type, detail, clientX, clientY, isTrusted, pointerType } = event;
    const [target] = event.composedPath();
    const root = this.#host.shadowRoot;
    // FastClick makes a click of its own, and does not know what is inside an element.
    const isMade = !isTrusted && target === this.#host;
    const control = controlIn(isMade ? root?.elementFromPoint(clientX, clientY) : target);
    if (type === 'pointerdown') return this.#onDown(control, event);
    // Keyboards and assistive technologies point at nothing.
    if (detail === 0 || pointerType === '') return;
    const isMeant = this.#isMeant(control, detail);
    if (!control || !root?.contains(control) || (isMeant && !isMade)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isMeant) operate(control);
  }

  #onDown(control: Element | null, event: PointerEvent): void {
    const { event: before } = this.#last ?? {};
    const isAgain =
      before !== undefined &&
      event.pointerType === 'touch' &&
      event.timeStamp - before.timeStamp < DOUBLE_TAP &&
      Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < FINGER;
    const isSeen = !this.#isDrawing || (control !== null && this.#since.has(control));
    this.#press = this.#last = { control, event, isSeen, isAgain };
  }

  #isMeant(control: Element | null, detail: number): boolean {
    const press = this.#press;
    // The click of a label is followed at once by that of its field.
    setTimeout(() => {
      if (this.#press === press) this.#press = undefined;
    });
    // Of touches browsers count too widely, or not at all: two answers one below the other are no double tap.
    const isAgain = press?.event.pointerType === 'touch' ? press.isAgain : detail > 1;
    if (!isAgain) this.#first = press ? press.control : control;
    if (this.#isReadyNumber(control)) return true;
    if (isAgain && control !== this.#first) return false;
    return !press || (press.isSeen && press.control === control);
  }

  #isReadyNumber(control: Element | null): boolean {
    const since = control?.matches('[href^=tel],[href^=sms]') && this.#since.get(control);
    return !!since && performance.now() - since >= HALF_A_SECOND;
  }
}

function controlIn(target: EventTarget | null | undefined): Element | null {
  return target instanceof Element ? (target.closest('label') ?? target.closest(CONTROLS)) : null;
}

/** Clicks within the element alone: FastClick swallows what comes out of it and is not its own. */
function operate(control: Element): void {
  const own = (control instanceof HTMLLabelElement && control.control) || control;
  if (own instanceof HTMLElement) own.focus();
  own.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
