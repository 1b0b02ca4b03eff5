/** One thing that a tag promises, as `custom-elements.json` names it. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** What a tag promises to the sites that use it. */
export interface Promised {
  readonly tagName: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** A manifest of custom elements, as far as tests read it. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Partial<Promised>[] }[];
}

/**
 * Finds what a tag promises.
 *
 * @throws {Error} The manifest has no such tag.
 */
export function promisedBy({ modules }: Manifest, tagName: string): Promised {
  const all = modules.flatMap(({ declarations }) => declarations);
  const found = all.find((declaration) => declaration.tagName === tagName);
  if (!found) throw new Error(`The manifest says nothing of <${tagName}>.`);
  return { ...found, tagName };
}

/** Names in the order of the alphabet, each once. */
export function namesOf(things: readonly Named[] = []): readonly string[] {
  return sorted(things.map(({ name }) => name));
}

/** In the order of the alphabet, each once. */
export function sorted(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].sort();
}
