import type { View } from './view.js';

/**
 * Tells whether a first result may be shown while questions remain: a lead is known, no question about
 * danger is open, and no earlier answer is being changed.
 */
export function canPreview(view: View): boolean {
  const { current, pack, session } = view;
  // The first question is shown before anything is worked out.
  if (!current?.remaining || session.answered.length === 0) return false;
  const { orientation } = view;
  if (orientation.lead.length === 0) return false;
  const { questions } = pack.logic;
  return !orientation.open.some((open) =>
    questions.some(({ id, safety }) => id === open && safety),
  );
}
