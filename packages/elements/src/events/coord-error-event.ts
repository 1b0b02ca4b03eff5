/** The questions could not be shown; the emergency numbers stand in their place. */
export class CoordErrorEvent extends globalThis.Event {
  /** What was thrown, such as a `PackError` or a `SituationError`. */
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
