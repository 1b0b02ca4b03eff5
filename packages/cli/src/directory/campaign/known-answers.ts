import type { StructureSource } from '@coord-orientation/directory/build';

import { writeOtherWays } from './other-ways.js';
import type { Answers } from './questions.js';

/** What the directory knows today of the five questions. */
export function knownAnswers(structure: StructureSource): Answers {
  const { phone = '', hours = '', whoCalls = '', name = '' } = structure;
  return { phone, hours, whoCalls, other: writeOtherWays(structure), name };
}
