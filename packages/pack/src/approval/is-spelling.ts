/** Shorter words say something else with one letter more or less: « sans », « dans ». */
const SHORTEST = 5;

/**
 * Whether two texts differ in spelling alone: accents, capitals, punctuation, or one letter inside a word of
 * five or more. The first letter counts: « normal » is not « anormal ». A digit is never spelling.
 */
export function isSpelling(from: string, to: string): boolean {
  const [before, after] = [wordsIn(from), wordsIn(to)];
  return (
    before.length === after.length &&
    before.every((word, index) => isSameWord(word, after[index] ?? ''))
  );
}

function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\p{N}/u.test(one + other) || Math.min(one.length, other.length) < SHORTEST) return false;
  return one.startsWith(other.charAt(0)) && isOneLetterAway(one, other);
}

/** One letter more, less or other, or two that changed places. */
function isOneLetterAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one, other].map((word) => word.slice(start, word.length - end));
  if (left === undefined || right === undefined) return false;
  return Math.max(left.length, right.length) <= 1 || left === [...right].reverse().join('');
}
