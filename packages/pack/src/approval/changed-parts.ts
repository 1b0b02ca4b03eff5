import { canonical } from './canonical.js';

/** A part that reads otherwise; absent on the side that lacks it. */
export interface ChangedPart {
  /** Where: `rule.firstStep`, `destinations.dac.phone`. */
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
}

/** Lists what differs between two contents, field by field; a list or a condition is one field. */
export function changedParts(before: object, after: object): readonly ChangedPart[] {
  const [older, newer] = [partsOf(before), partsOf(after)];
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((path) => {
    const [from, to] = [older.get(path), newer.get(path)];
    if (from === to) return [];
    return [{ path, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

/** How deep a name still tells more than the whole that it is in: `answers.objet.options.urgence.text`. */
const DEEPEST = 5;

function partsOf(content: object): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const add = (path: readonly string[], value: unknown) => {
    if (value === undefined) return;
    const isInner = typeof value === 'object' && value !== null && !Array.isArray(value);
    // A condition says nothing in parts.
    if (!isInner || path.at(-1) === 'when' || path.length === DEEPEST) {
      parts.set(path.join('.'), typeof value === 'string' ? value : canonical(value));
      return;
    }
    for (const [key, inner] of Object.entries(value)) add([...path, key], inner);
  };
  add([], content);
  return parts;
}
