import * as z from 'zod';

/** The keys that a schema knows at a path. */
export function keysOf(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let inner: readonly unknown[] = shapesOf(schema);
  for (const step of path) inner = inner.flatMap((one) => shapesOf(child(one, step)));
  return inner.flatMap((one) =>
    one instanceof z.ZodObject ? Object.keys(one.shape as object) : [],
  );
}

/** What a value may be: several shapes where it is one of a union. */
function shapesOf(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return shapesOf(schema.unwrap());
  }
  return schema instanceof z.ZodUnion ? schema.options.flatMap(shapesOf) : [schema];
}

function child(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, unknown>)[step];
  return undefined;
}
