import type { Variant } from '@coord-orientation/engine';

import { parseCondition } from './parse-condition.js';
import type { ConditionSource } from './schema.js';

/** A text as it is written where it is not the same for everybody. */
export interface VariantSource {
  readonly when?: ConditionSource | undefined;
  readonly text: string;
}

/** Whether a value is a text with variants; other lists of texts have no `when`. */
export function isVariants(value: unknown): value is readonly VariantSource[] {
  return Array.isArray(value) && value.some((item) => isMap(item) && Object.hasOwn(item, 'when'));
}

/** Lists the texts with variants in a value, each with its path. */
export function variantsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly { readonly path: typeof path; readonly list: readonly VariantSource[] }[] {
  if (isVariants(value)) return [{ path, list: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => variantsIn(item, [...path, at]));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => variantsIn(inner, [...path, key]));
}

/** All that a text may say, whoever reads it. */
export function everyText(written: string | readonly VariantSource[] | undefined): string[] {
  if (written === undefined) return [];
  return typeof written === 'string' ? [written] : written.map(({ text }) => text);
}

/**
 * Takes the variants out of words: in each place stays the text that is for everybody.
 *
 * @returns The words, and by dotted path what is said to some in their place.
 */
export function liftVariants(all: unknown) {
  const variants: Record<string, readonly Variant[]> = {};
  const lift = (value: unknown, path: string): unknown => {
    if (isVariants(value)) {
      variants[path] = value.flatMap(({ when, text }) =>
        when ? [{ when: parseCondition(when), text }] : [],
      );
      return value.at(-1)?.text;
    }
    const inside = (inner: unknown, key: string | number) =>
      lift(inner, path === '' ? String(key) : `${path}.${key}`);
    if (Array.isArray(value)) return value.map(inside);
    if (!isMap(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, inside(inner, key)]),
    );
  };
  return { words: lift(all, ''), variants };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
