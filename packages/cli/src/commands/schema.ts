import { join } from 'node:path';

import { jsonSchemas } from '@coord-orientation/pack';

import type { ExitCode, Io, SharedOptions } from '../terminal/io.js';
import { writeWhole } from '../terminal/write-whole.js';

/** Where the schemas are written. */
export interface SchemaOptions extends SharedOptions {
  /** A folder; `.schemas` by default. */
  readonly out?: string;
}

/** `coord schema`: writes the JSON Schema of each file of a pack, for editors. */
export async function schema(io: Io, { out = '.schemas', json }: SchemaOptions): Promise<ExitCode> {
  const schemas = jsonSchemas();
  if (json) {
    io.output.out(JSON.stringify(schemas, null, 2));
    return 0;
  }
  for (const [name, one] of Object.entries(schemas)) {
    await writeWhole(join(out, name), `${JSON.stringify(one, null, 2)}\n`);
  }
  io.output.out(io.words.schema.written(Object.keys(schemas).length, out));
  return 0;
}
