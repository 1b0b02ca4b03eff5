import type { Answer, CurrentQuestion } from '@coord-orientation/sdk';
import { NONE, UNKNOWN } from '@coord-orientation/sdk';
import type { ReactiveControllerHost } from 'lit';

/** What the form tells: an answer, or that « Continuer » came without one. */
export interface QuestionFormListener {
  readonly onAnswer: (question: string, answer: Answer) => void;
  readonly onMissing: () => void;
}

/**
 * The choices made in the question on screen and not yet given as its answer.
 *
 * A click on a radio button answers. Arrow keys also select radio buttons, and fire clicks while
 * doing so, but only move: the answer is then given with Space, Enter or « Continuer ».
 */
export class QuestionForm {
  /** Whether « Continuer » came without a choice. */
  hasError = false;

  #isKeyboardUsed = false;
  readonly #host: ReactiveControllerHost;
  readonly #listener: QuestionFormListener;
  #current: CurrentQuestion | undefined;
  #isMultiple = false;
  #isMovedByArrow = false;
  #picked: ReadonlySet<string> = new Set();

  constructor(host: ReactiveControllerHost, listener: QuestionFormListener) {
    this.#host = host;
    this.#listener = listener;
  }

  /** Whether « Continuer » is needed: one tap is not how this question gets its answer. */
  get needsButton(): boolean {
    return this.#isMultiple || this.#isKeyboardUsed || this.#picked.size > 0;
  }

  /** Whether several answers may be ticked. */
  get isMultiple(): boolean {
    return this.#isMultiple;
  }

  /** Takes up the question on screen, if there is one; the choices are kept until another is shown. */
  follow(current: CurrentQuestion | undefined, isMultiple: boolean): void {
    if (!current) {
      this.#current = undefined;
      return;
    }
    const { question, answer } = this.#current ?? {};
    this.#current = current;
    // The same question in other words, because these were loaded or the language has changed.
    if (current.question === question && current.answer === answer) return;
    this.#isMultiple = isMultiple;
    this.#picked = new Set(current.answer === undefined ? [] : [current.answer].flat());
    this.hasError = false;
    this.#isKeyboardUsed = false;
    this.#isMovedByArrow = false;
  }

  isPicked(option: string): boolean {
    return this.#picked.has(option);
  }

  readonly onClick = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === 'checkbox') this.#toggle(target.value, target.checked);
    else this.#pick(target.value);
    if (target.type === 'radio' && !this.#isMovedByArrow) this.#answer();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    this.#isMovedByArrow = event.key.startsWith('Arrow');
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // Browsers ignore Space on a radio button that an arrow key has selected.
    event.preventDefault();
    this.#pick(target.value);
    this.#answer();
  };

  /** The key is up, or a finger or mouse is down: what comes is no longer the arrow's doing. */
  readonly onArrowEnd = (): void => {
    this.#isMovedByArrow = false;
  };

  readonly onFocusin = ({ target }: Event): void => {
    if (this.#isKeyboardUsed || !(target as Element).matches(':focus-visible')) return;
    this.#isKeyboardUsed = true;
    this.#host.requestUpdate();
  };

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#picked.size > 0) this.#answer();
    else {
      this.hasError = true;
      this.#listener.onMissing();
    }
  };

  #pick(option: string): void {
    this.#picked = new Set([option]);
    this.#host.requestUpdate();
  }

  #toggle(option: string, isTicked: boolean): void {
    const others = [...this.#picked].filter((each) => each !== option && !isExclusive(each));
    if (isTicked) this.#picked = new Set(isExclusive(option) ? [option] : [...others, option]);
    else this.#picked = new Set(others);
    this.#host.requestUpdate();
  }

  #answer(): void {
    const picked = [...this.#picked];
    const [first] = picked;
    if (this.#current === undefined || first === undefined) return;
    const isOne = !this.#isMultiple || isExclusive(first);
    this.#listener.onAnswer(this.#current.question, isOne ? first : picked);
  }
}

function isExclusive(option: string): boolean {
  return option === UNKNOWN || option === NONE;
}
