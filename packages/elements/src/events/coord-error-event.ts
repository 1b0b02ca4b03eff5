/**
 * Something could not be shown or taken: the questions, in whose place the emergency numbers stand; a part of them;
 * or what a channel has. Where the error has a `code`, it is stable.
 */
export class CoordErrorEvent extends globalThis.Event {
  /** What was thrown, such as a `PackError`, a `SituationError` or a `ChannelError`. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('coord-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'coord-error': CoordErrorEvent;
  }
}
