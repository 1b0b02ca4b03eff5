import type { Kind } from './words/pack-words.js';

/** The list in which ids of a kind are declared. */
const DECLARED_IN: Partial<Record<Kind, string>> = {
  question: 'questions',
  destination: 'destinations',
  source: 'sources',
  playbook: 'playbooks',
  joint: 'joints',
  rule: 'rules',
  territory: 'territories',
};

/** The list of which each item declares several ids of a kind: where one was read in part, some may be gone. */
const DECLARED_INSIDE: Partial<Record<Kind, string>> = {
  option: 'questions',
  danger: 'questions',
  audience: 'pack',
  group: 'pack',
  place: 'pack',
  level: 'pack',
  body: 'pack',
  bundle: 'pack',
  file: 'rules',
};

/** Stands for every id. */
const ANY = '*';

/**
 * What of a pack could not be read, or only in part. All else is checked at the same time; nothing is said
 * of ids that may well be declared there.
 */
export class UnreadParts {
  readonly #ids = new Map<string, Set<string>>();
  readonly #partly = new Set<unknown>();

  /** Whether all was read. */
  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  /** Notes an item of a list that could not be read; without an id it may have any. */
  add(list: string, id?: unknown): void {
    const ids = this.#ids.get(list) ?? new Set();
    this.#ids.set(list, ids.add(typeof id === 'string' && !id.includes('{') ? id : ANY));
  }

  /** Notes an item that was read without what is wrong in it. */
  addPartly(list: string, id: unknown, ...known: readonly unknown[]): void {
    this.add(list, typeof id === 'string' ? id : '');
    for (const one of known) this.#partly.add(one);
  }

  /** Whether a value, or where it is written, is that of an item that was read in part. */
  isPartly(known: unknown): boolean {
    return this.#partly.has(known);
  }

  /** Whether an id may be declared in what could not be read. */
  mayDeclare(kind: Kind, id: string): boolean {
    const inside = DECLARED_INSIDE[kind];
    if (inside !== undefined) return this.#ids.has(inside);
    const ids = this.#ids.get(DECLARED_IN[kind] ?? '');
    return ids !== undefined && (ids.has(ANY) || ids.has(id));
  }
}
