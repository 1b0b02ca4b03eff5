import { join } from 'node:path';

import { jsonSchemas } from '@coord-orientation/pack';
import type { Command } from 'commander';

import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { writeWhole } from '../write-file.js';

interface SchemaOptions extends SharedOptions {
  readonly out?: string;
}

/** `coord schema`: writes the JSON Schema of each file of a pack, for editors. */
export function schemaCommand(io: Io): Command {
  return startCommand(io, 'schema')
    .option('--out <folder>', io.words.options.outSchema)
    .action(async ({ out = '.schemas', json }: SchemaOptions) => {
      const schemas = jsonSchemas();
      if (json) return io.output.out(JSON.stringify(schemas, null, 2));
      for (const [name, schema] of Object.entries(schemas)) {
        await writeWhole(join(out, name), `${JSON.stringify(schema, null, 2)}\n`);
      }
      io.output.out(io.words.schema.written(Object.keys(schemas).length, out));
    });
}
