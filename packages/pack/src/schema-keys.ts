import * as z from 'zod';

/** The keys that a schema knows at a path. */
export function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let inner: unknown = schema;
  for (const step of path) inner = child(unwrap(inner), step);
  const known = unwrap(inner);
  return known instanceof z.ZodObject ? Object.keys(known.shape as object) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema;
}

function child(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, unknown>)[step];
  return undefined;
}
