/** The person started again: all answers are forgotten. */
export class CoordRestartEvent extends globalThis.Event {
  constructor() {
    super('coord-restart', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'coord-restart': CoordRestartEvent;
  }
}
