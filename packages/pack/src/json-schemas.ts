import { z } from 'zod';

import {
  caseSchema,
  constraintSchema,
  destinationSchema,
  jointSchema,
  packSchema,
  playbookSchema,
  questionSchema,
  ruleSchema,
  sourceSchema,
  territorySchema,
} from './schema.js';

/**
 * Writes the JSON Schema of each kind of file in a pack, for completion and errors in an editor.
 *
 * @returns A schema by the name of its file: `rules.json`, `questions.json` …
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const lists = {
    questions: questionSchema,
    constraints: constraintSchema,
    territories: territorySchema,
    joints: jointSchema,
    destinations: destinationSchema,
    sources: sourceSchema,
    rules: ruleSchema,
    cases: caseSchema,
  };
  const overlay = z.strictObject({
    rules: z.array(ruleSchema).optional(),
    territories: z.array(territorySchema).optional(),
    sources: z.array(sourceSchema).optional(),
    playbooks: z.array(playbookSchema).optional(),
    cases: z.array(caseSchema).optional(),
  });
  const schemas = {
    pack: packSchema,
    playbook: playbookSchema,
    overlay,
    ...Object.fromEntries(
      Object.entries(lists).map(([name, one]) => [name, z.array<z.ZodType>(one)]),
    ),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
    ]),
  );
}
