import type { View } from './view.js';

/**
 * Tells whether a first result may be shown while questions remain: a lead is known, no question about
 * danger is open, and no earlier answer is being changed.
 */
export function canPreview({ current, orientation, pack }: View): boolean {
  if (!current?.remaining || orientation.lead.length === 0) return false;
  const { questions } = pack.logic;
  return !orientation.open.some((open) =>
    questions.some(({ id, safety }) => id === open && safety),
  );
}
