import * as z from 'zod';

import { listSchemas, overlaySchemas, packSchema, playbookSchema } from './schema.js';

/**
 * Writes the JSON Schema of each kind of file in a pack, for completion and errors in an editor.
 *
 * @returns A schema by the name of its file: `rules.json`, `questions.json` …
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const lists = asLists(listSchemas);
  const overlay = z.strictObject(asLists(overlaySchemas)).partial();
  const schemas = { pack: packSchema, playbook: playbookSchema, overlay, ...lists };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  );
}

function asLists(schemas: Readonly<Record<string, z.ZodType>>) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, one]) => [name, z.array<z.ZodType>(one)]),
  );
}
