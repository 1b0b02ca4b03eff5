import type { Decision, Orientation } from '@coord-orientation/sdk';

/**
 * An orientation stands: no question is left. It says neither the answers nor the lead, because the
 * statistics of a page hear it too; the page's own code reads `element.orientation`.
 */
export class CoordOrientationEvent extends globalThis.Event {
  readonly status: Orientation['status'];
  /** Version of the pack that decided, such as `0.1.0`. */
  readonly packVersion: string;

  constructor({ status, receipt }: Pick<Decision, 'status' | 'receipt'>) {
    super('coord-orientation', { bubbles: true, composed: true });
    this.status = status;
    this.packVersion = receipt.pack.version;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'coord-orientation': CoordOrientationEvent;
  }
}
