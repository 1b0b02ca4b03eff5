/** The person started again: all answers are forgotten. */
export class CoordRestartEvent extends Event {
  constructor() {
    super('coord-restart', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'coord-restart': CoordRestartEvent;
  }
}
