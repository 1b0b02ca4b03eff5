/** Why something is no correction, and has to be agreed to. */
export type NoCorrection = 'nobody' | 'function' | 'danger' | 'place' | 'meaning';
