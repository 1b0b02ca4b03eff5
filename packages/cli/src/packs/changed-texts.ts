import type { Renames } from '@coord-orientation/engine/analysis';
import { inlineYaml, type PackSource } from '@coord-orientation/pack';

import { renameCondition } from './rename-condition.js';

/** One thing that is written otherwise; absent on the side that lacks it. */
export interface TextChange {
  /** Where: `destinations.dac.phone`, `rules.echange.why`, `en.questions.objet.text`. */
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
}

/** The lists of a pack that are compared word for word. */
const LISTS = [
  'questions',
  'constraints',
  'territories',
  'joints',
  'destinations',
  'sources',
  'rules',
  'playbooks',
] as const;

/** What the comparison of situations tells better, and what tells nothing. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  rules: [
    'when',
    'tier',
    'overrides',
    'replaces',
    'joint',
    'follows',
    'playbooks',
    'sources',
    'territory',
  ],
  territories: ['communes', 'partly', 'departement', 'region'],
  questions: ['renamedFrom'],
  options: ['renamedFrom'],
  destinations: ['renamedFrom'],
};

/** Keys whose value is a condition: read as a whole. */
const CONDITIONS: readonly string[] = ['appliesWhen', 'impossible', 'onePerson', 'unless', 'when'];

/** By which of its keys an item of a list is known. */
const ID_KEYS = ['id', 'destination', 'source'] as const;

type Leaves = Map<string, string>;

/**
 * Lists what reads otherwise: words, names, phone numbers, addresses, dates and switches of everything
 * that a pack holds, in every language. Phone numbers come first.
 */
export function changedTexts(
  older: PackSource,
  newer: PackSource,
  renames: Renames,
): readonly TextChange[] {
  const [before, after] = [leavesOf(older, renames), leavesOf(newer, undefined)];
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changes = paths.flatMap((path): readonly TextChange[] => {
    const [from, to] = [before.get(path), after.get(path)];
    if (from === to) return [];
    return [{ path, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
  const isPhone = ({ path }: TextChange) => path.endsWith('.phone');
  return [...changes.filter(isPhone), ...changes.filter((one) => !isPhone(one))];
}

function leavesOf(source: PackSource, renames: Renames | undefined): Leaves {
  const leaves: Leaves = new Map();
  const add = (path: string, value: unknown) => addLeaves(leaves, path, value, renames);
  add('pack', source.head.value);
  for (const list of LISTS)
    add(
      list,
      source[list].map(({ value }) => value),
    );
  for (const [lang, words] of Object.entries(source.locales)) add(lang, words);
  return leaves;
}

function addLeaves(
  leaves: Leaves,
  path: string,
  value: unknown,
  renames: Renames | undefined,
): void {
  const key = path.slice(path.lastIndexOf('.') + 1);
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') leaves.set(path, String(value));
  else if (CONDITIONS.includes(key)) {
    leaves.set(path, inlineYaml(renames ? renameCondition(value, renames) : value));
  } else if (Array.isArray(value)) addList(leaves, path, value, renames);
  else {
    const skipped = ELSEWHERE[kindAt(path)] ?? [];
    for (const [inner, one] of Object.entries(value)) {
      if (!skipped.includes(inner)) addLeaves(leaves, `${path}.${inner}`, one, renames);
    }
  }
}

function addList(
  leaves: Leaves,
  path: string,
  list: readonly unknown[],
  renames: Renames | undefined,
): void {
  const ids = list.filter((item) => typeof item === 'string' && /^[a-z0-9-]+$/.test(item));
  // Who leads and who is called stands with the situations; what is said of them here.
  if (ids.length === list.length) {
    if (!/\.(leads|partners)$/.test(path)) leaves.set(path, ids.join(', '));
    return;
  }
  list.forEach((item, index) => {
    const key = idOf(item, path, renames) ?? String(index);
    if (typeof item === 'object') {
      const known = ID_KEYS.find((one) => Object.hasOwn(Object(item) as object, one)) ?? '';
      addLeaves(leaves, `${path}.${key}`, { ...item, [known]: undefined }, renames);
    } else if (!/\.(leads|partners)$/.test(path))
      addLeaves(leaves, `${path}.${key}`, item, renames);
  });
}

/** The list that an item at a path belongs to: `rules` for `rules.echange`. */
function kindAt(path: string): string {
  return path.split('.').at(-2) ?? '';
}

/** How an item is known, in the ids of the newer pack. */
function idOf(item: unknown, path: string, renames: Renames | undefined): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const key = ID_KEYS.find((one) => Object.hasOwn(item, one));
  const id = key && (item as Readonly<Record<string, unknown>>)[key];
  if (typeof id !== 'string' || !renames) return id as string | undefined;
  const [list = '', question = '', inside] = path.split('.');
  if (path === 'questions') return renames.question(id);
  if (list === 'questions' && inside === 'options') return renames.option(question, id);
  return path === 'destinations' || key === 'destination' ? renames.destination(id) : id;
}
