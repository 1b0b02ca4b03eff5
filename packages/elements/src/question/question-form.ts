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
 * A click on a radio button answers. Arrow keys also select radio buttons, but only move: the answer is
 * then given with Space, Enter or « Continuer ».
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
  #isOperated = false;
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
  }

  isPicked(option: string): boolean {
    return this.#picked.has(option);
  }

  /** Comes also where a page stops all clicks on their way. */
  readonly onChange = ({ target }: Event): void => {
    const { type, value, checked } = target as HTMLInputElement;
    if (type === 'checkbox') this.#toggle(value, checked);
    else this.#take(value, this.#isMovedByArrow);
  };

  readonly onClick = ({ target }: Event): void => {
    const { type, value } = target as HTMLInputElement;
    // Of a label, which takes the focus to its field.
    if (!type) this.onMousedown();
    // A tap on what is chosen already changes nothing, and answers.
    else if (type === 'radio' && this.isPicked(value)) this.#take(value, this.#isMovedByArrow);
  };

  /** Who operates an option, be it with a mouse or through a screen reader, moves the focus there as well. */
  readonly onMousedown = (): void => {
    this.#isMovedByArrow = false;
    this.#isOperated = true;
    setTimeout(() => (this.#isOperated = false));
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const { type, value } = event.target as HTMLInputElement;
    if (type !== 'radio' || (event.key !== 'Enter' && event.key !== ' ')) return;
    // Browsers ignore Space on a radio button that an arrow key has selected.
    event.preventDefault();
    this.#take(value, false);
  };

  /** An arrow is known by what it does, which no page can keep from us: focus and change come at once. */
  readonly onFocusin = ({ target, relatedTarget }: FocusEvent): void => {
    const before = relatedTarget as Element | null;
    this.#isMovedByArrow = !this.#isOperated && Boolean(before?.closest('.choices'));
    setTimeout(() => (this.#isMovedByArrow = false));
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

  #take(option: string, isMove: boolean): void {
    this.#picked = new Set([option]);
    if (isMove) this.#host.requestUpdate();
    else this.#answer();
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
