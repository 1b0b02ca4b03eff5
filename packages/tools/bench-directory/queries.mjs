const COUNT = 60;

/**
 * What people type, made from communes chosen by a seed: the same in every run.
 * @returns {{ kind: string, queries: { text: string, code: string }[] }[]} `code` is to be found.
 */
export function makeQueries(communes) {
  const random = numbers(20261122);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chosen = Array.from({ length: COUNT }, () => pick(communes));
  const each = (kind, write) => ({
    kind,
    queries: chosen.map((commune) => ({ text: write(commune), code: commune.code })),
  });
  return [
    each('whole name', ({ name }) => name),
    each('without accents or hyphens', ({ name }) => bare(name)),
    each('St for Saint', ({ name }) =>
      bare(name)
        .replace(/\bsaint\b/g, 'st')
        .replace(/\bsainte\b/g, 'ste'),
    ),
    each('first letter', ({ name }) => name.slice(0, 1)),
    each('first three letters', ({ name }) => name.slice(0, 3)),
    each('first half of the name', ({ name }) =>
      name.slice(0, Math.max(3, Math.ceil(name.length / 2))),
    ),
    each('one letter wrong', ({ name }) => spoil(bare(name), random, pick)),
    each('no space at all', ({ name }) => bare(name).replaceAll(' ', '')),
    each('postcode', ({ code, postcodes }) => postcodes[0] ?? code),
  ];
}

function bare(name) {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** One letter added, left out, replaced, or swapped with the next; never a space. */
function spoil(name, random, pick) {
  const places = [...name].flatMap((letter, at) => (letter === ' ' ? [] : [at]));
  const at = pick(places);
  const letter = pick([...'abcdefghijklmnopqrstuvwxyz']);
  const kinds = [
    name.slice(0, at) + letter + name.slice(at),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at + 1),
    name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
  ];
  return kinds[Math.floor(random() * kinds.length)];
}

/** Numbers from 0 to 1 (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
