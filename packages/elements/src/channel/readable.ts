import { createSession, type Rules, type Situation, SituationError } from '@coord-orientation/sdk';

/** Leaves out of answers each one that some rules cannot read: a question or an option that is gone. */
export function readable(rules: Rules, situation: Situation): Situation {
  const session = createSession(rules);
  for (const [question, answer] of Object.entries(situation)) {
    if (answer === undefined) continue;
    try {
      session.answer(question, answer);
    } catch (error) {
      if (!(error instanceof SituationError)) throw error;
    }
  }
  return session.situation;
}
