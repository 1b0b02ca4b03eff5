import {
  explain,
  orient,
  type Orientation,
  type Pack,
  type Texts,
  UNKNOWN,
} from '@coord-orientation/engine';
import { languages, type RulesSituation } from '@coord-orientation/rules/light';
import { files } from '@coord-orientation/rules/light-files';

/**
 * Loads the words that a result needs, each file once, and only if it is what the build wrote.
 *
 * @param pack - The shared pack in one of its languages, as far as its words were loaded.
 * @param orientation - The result; without it, all words are loaded.
 * @returns The pack with these words, able to explain; the same one when it was so already.
 * @throws {TypeError} They cannot be had: no network, or not the right file.
 */
export async function loadTexts(
  pack: Pack<RulesSituation>,
  orientation?: Orientation,
): Promise<Pack<RulesSituation>> {
  const language = await languages[pack.texts.lang]?.();
  const all = language?.files ?? files;
  const able = explained(pack);
  // As long as a pack explains nothing, its results name no partner.
  const result =
    orientation && able !== pack ? orient(able, orientation.receipt.answers) : orientation;
  // Nearly always the first say all; the rules of a territory are in the second.
  const steps = [result ? namesFor(pack, result) : [], ['others'], Object.keys(all)];
  let words = pack.texts;
  for (const names of steps) {
    const loaded = await Promise.all(names.flatMap((name) => (all[name] ? [load(all[name])] : [])));
    words = loaded.reduce(lay, words);
    if (result && says(words, result)) break;
  }
  return words === pack.texts ? able : { ...able, texts: words };
}

/** Lets a pack say who does what and why, in the words that it has; needs no network. */
export function explained(pack: Pack<RulesSituation>): Pack<RulesSituation> {
  return pack.explain ? pack : { ...pack, explain };
}

/** Names the files that a result needs, as the build groups them. */
export function namesFor({ logic }: Pack, { receipt }: Orientation): readonly string[] {
  if (receipt.status === 'emergency') return ['emergency'];
  const answers = { [logic.questions[0]?.id ?? '']: UNKNOWN, ...receipt.answers };
  return Object.entries(answers).map(([question, answer]) => `${question}.${String(answer)}`);
}

const loading = new Map<string, Promise<Partial<Texts>>>();
const laid = new WeakMap<Texts, ReadonlySet<Partial<Texts>>>();

function load([url, integrity]: readonly [string, string]): Promise<Partial<Texts>> {
  const known = loading.get(url);
  if (known) return known;
  const started = fetchWords(url, integrity);
  loading.set(url, started);
  // Another answer tries again.
  started.catch(() => loading.delete(url));
  return started;
}

async function fetchWords(url: string, integrity: string): Promise<Partial<Texts>> {
  const response = await fetch(url, { integrity, credentials: 'omit' });
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}.`);
  return (await response.json()) as Partial<Texts>;
}

/** Adds what a file says to what is known of each rule, destination, source and playbook. */
function lay(texts: Texts, more: Partial<Texts>): Texts {
  const before = laid.get(texts);
  if (before?.has(more)) return texts;
  const added = Object.entries(more).map(([list, words]) => {
    const known = texts[list as keyof Texts] as Readonly<Record<string, object>>;
    const each = Object.entries(words).map(([id, one]) => [
      id,
      typeof one === 'string' ? one : { ...known[id], ...one },
    ]);
    return [list, { ...known, ...Object.fromEntries(each) }];
  });
  const result = { ...texts, ...Object.fromEntries(added) } as Texts;
  laid.set(result, new Set([...(before ?? []), more]));
  return result;
}

/** Whether every rule that the result speaks of has its words. */
function says({ rules }: Texts, { leads, partners, advice, reasons }: Orientation): boolean {
  const named = [
    ...[...leads, ...partners].flatMap((actor) => actor.rules),
    ...[...advice, ...reasons.rules].map(({ rule }) => rule),
  ];
  return named.every((id) => rules[id]?.why);
}
