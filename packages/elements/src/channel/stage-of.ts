import type { Session, Situation } from '@coord-orientation/sdk';
import type { Stage } from './which-pack.js';

/**
 * Says where a person is.
 *
 * @param answered - What was answered here since the last restart.
 * @param shown - The answers of the result that is on screen.
 */
export function stageOf(
  session: Session | undefined,
  answered: Situation,
  shown: Situation | undefined,
): Stage {
  if (!session) return 'start';
  const isAnswered = Object.keys(answered).length > 0 || session.handled.length > 0;
  if (!isAnswered && Object.keys(session.situation).length === 0) return 'start';
  if (session.dangersAside.length > 0 || session.decision.status === 'emergency')
    return 'emergency';
  if (session.current) return isAnswered ? 'asking' : 'start';
  return session.situation === shown ? 'open' : 'due';
}
