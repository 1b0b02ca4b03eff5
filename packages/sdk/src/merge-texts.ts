import type { Texts } from '@coord-orientation/engine';

/** Adds the rest of a pack's words to the core: what both say of one id is put together. */
export function mergeTexts(core: Texts, rest: Partial<Texts>): Texts {
  return {
    ...core,
    ...rest,
    texts: { ...core.texts, ...rest.texts },
    ...(core.audiences && { audiences: mergeEach(core.audiences, rest.audiences) }),
    destinations: mergeEach(core.destinations, rest.destinations),
    rules: mergeEach(core.rules, rest.rules),
    ...(rest.variants && { variants: { ...core.variants, ...rest.variants } }),
  };
}

function mergeEach<T extends object>(
  core: Readonly<Record<string, T>>,
  rest: Readonly<Record<string, Partial<T>>> = {},
): Readonly<Record<string, T>> {
  const more = Object.entries(rest).map(([id, words]) => [id, { ...core[id], ...words } as T]);
  return { ...core, ...Object.fromEntries(more) };
}
