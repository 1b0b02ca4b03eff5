/** A question was answered. It names the question only: an answer never leaves the element. */
export class CoordAnswerEvent extends globalThis.Event {
  /** Id of the question. */
  readonly question: string;

  constructor(question: string) {
    super('coord-answer', { bubbles: true, composed: true });
    this.question = question;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'coord-answer': CoordAnswerEvent;
  }
}
