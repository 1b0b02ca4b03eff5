/** Keys in order, each with the number of what it stands for. */
export interface KeyList {
  /** Sorted; a zero character ends each key, and sorts before all others. */
  readonly entries: readonly string[];
  readonly ids: Int32Array;
}

/** Neighbours in a key list that all start with what was sought. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
  /** How many characters of the keys were matched, without the one that ends them. */
  readonly depth: number;
}

const END = '\0';

/** Sorts keys for searching. */
export function keyList(keys: Iterable<readonly [key: string, id: number]>): KeyList {
  const entries = [...keys].map(([key, id]) => key + END + id).sort();
  const ids = Int32Array.from(entries, (entry) => Number(entry.slice(entry.indexOf(END) + 1)));
  return { entries, ids };
}

/** Whether what was matched of a key is all of it. */
export function isWholeKey({ entries }: KeyList, at: number, depth: number): boolean {
  return entries[at]?.charCodeAt(depth) === 0;
}

/** Finds the keys that start with a text. */
export function startingWith({ entries }: KeyList, text: string): KeyRange | undefined {
  return follow(entries, { from: 0, to: entries.length, depth: 0 }, text);
}

/**
 * Finds the keys that start with a text in which one letter is wrong, missing, added, or swapped
 * with the next: the range of the exact beginning is narrowed letter by letter, and an edit is
 * tried at each, so that only what exists is looked at (the idea of searching a trie with edits,
 * Oflazer 1996, on a sorted list). When the last letter is at fault the key has to end there:
 * otherwise every text would also stand for all that starts like it.
 */
export function startingNear({ entries }: KeyList, text: string): readonly KeyRange[] {
  const found: KeyRange[] = [];
  let exact: KeyRange | undefined = { from: 0, to: entries.length, depth: 0 };
  for (let at = 0; at < text.length && exact; at++) {
    const [rest, letter = '', next = ''] = [text.slice(at + 1), text[at], text[at + 1]];
    const end = rest === '' ? END : rest;
    add(follow(entries, exact, end));
    if (letter !== next) add(follow(entries, exact, next + letter + text.slice(at + 2)));
    for (const branch of branches(entries, exact)) {
      if (branch.letter !== letter) add(follow(entries, branch, end));
      add(follow(entries, branch, letter + rest));
    }
    exact = follow(entries, exact, letter);
  }
  return found;

  function add(range: KeyRange | undefined): void {
    if (range) found.push(range);
  }
}

function follow(entries: readonly string[], start: KeyRange, text: string): KeyRange | undefined {
  let { from, to, depth } = start;
  for (let at = 0; at < text.length; at++, depth++) {
    const letter = text.charCodeAt(at);
    from = firstAtLeast(entries, from, to, depth, letter);
    to = firstAtLeast(entries, from, to, depth, letter + 1);
    if (from === to) return undefined;
  }
  return { from, to, depth: text.endsWith(END) ? depth - 1 : depth };
}

/** One range for each letter that can come next. */
function* branches(
  entries: readonly string[],
  { from, to, depth }: KeyRange,
): Generator<KeyRange & { readonly letter: string }> {
  let start = firstAtLeast(entries, from, to, depth, 1);
  while (start < to) {
    const letter = entries[start]?.charCodeAt(depth) ?? 0;
    const end = firstAtLeast(entries, start, to, depth, letter + 1);
    yield { from: start, to: end, depth: depth + 1, letter: String.fromCharCode(letter) };
    start = end;
  }
}

function firstAtLeast(
  entries: readonly string[],
  from: number,
  to: number,
  depth: number,
  letter: number,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.charCodeAt(depth) ?? 0) < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
