import type { Fields } from '@coord-orientation/directory/build';

import { readOtherWays } from './other-ways.js';
import { type Answers, isNone, type Question } from './questions.js';

/** The fields that answers write into a line, or the question whose answer cannot be read. */
export function fieldsOf(answers: Answers): Fields | { readonly wrong: Question } {
  const { phone, hours, whoCalls, other, name } = answers;
  const ways = isNone(other) ? { voiceOnly: true as const } : readOtherWays(other);
  if (other !== '' && ways === undefined) return { wrong: 'other' };
  const none = { email: undefined, form: undefined, secureEmail: undefined, relay: undefined };
  return {
    ...(phone !== '' && { phone: isNone(phone) ? undefined : readPhone(phone) }),
    ...(hours !== '' && { hours }),
    ...(whoCalls !== '' && { whoCalls }),
    ...(ways && { ...none, voiceOnly: undefined, ...ways }),
    ...(name !== '' && { name }),
  };
}

/** The question that a field of a line answers. */
export function questionOf(field: string): Question {
  if (field === 'phone' || field === 'hours' || field === 'whoCalls' || field === 'name')
    return field;
  return 'other';
}

/** « 05.61.00.00.00 », « 0561000000 » and « 561000000 », in pairs as a spreadsheet keeps them. */
function readPhone(text: string): string {
  const plain = text.replaceAll(/[\s.\-/\u00a0\u202f]+/g, ' ').trim();
  const digits = plain.replaceAll(' ', '');
  if (!/^0?[1-9]\d{8}$/.test(digits)) return plain;
  return digits.padStart(10, '0').replaceAll(/\d\d(?=\d)/g, '$& ');
}
