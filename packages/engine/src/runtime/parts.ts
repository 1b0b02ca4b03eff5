/** What is left to find out, once what is known has been taken out of the diagram. */
export interface Interview {
  /** The questions that can still change the lead, by position. */
  readonly questions: readonly number[];
  /** Questions that remain on the shortest and the longest way to a lead. */
  readonly min: number;
  readonly max: number;
}

/** What is left to find out below a node. */
export interface Part extends Interview {
  /** The number of the reduced function: equal functions have equal numbers; -1 where nothing fits. */
  readonly id: number;
  /** The one that it asks first. */
  readonly question: number;
}

/** The parts found so far, by node and by what they are made of. */
export interface Parts {
  readonly byNode: Map<number, Part>;
  readonly byKey: Map<string, Part>;
  /** The number of the part made last: below those of the lead sets, each lower than the one before. */
  last: number;
}

/** Where none has been found yet. */
export function noParts(): Parts {
  return { byNode: new Map(), byKey: new Map(), last: -1 };
}
