import type * as z from 'zod';

import type { PackSource, Written } from '../pack-source.js';
import {
  destinationSchema,
  jointSchema,
  packSchema,
  questionSchema,
  territorySchema,
} from '../schema.js';
import { OF_DANGER, OF_DESTINATION, OF_OPTION, type RuleContent } from './rule-content.js';

/**
 * Puts what several rules share back to what was agreed to with some of them: it changes when all the
 * bundles that use it have agreed.
 *
 * @param contents - What was agreed to with the rules that keep their words.
 */
export function keepShared(pack: PackSource, contents: readonly RuleContent[]): PackSource {
  const first = <T>(pick: (content: RuleContent) => T | undefined) =>
    contents.flatMap((content) => pick(content) ?? []).at(0);
  return {
    ...pack,
    head: keepDanger(
      pack.head,
      first(({ danger }) => danger),
    ),
    destinations: pack.destinations.map((written) => {
      const past = first(({ destinations }) => destinations[written.value.id]);
      return past
        ? withValue(
            written,
            { ...without(written.value, OF_DESTINATION), ...past },
            destinationSchema,
          )
        : written;
    }),
    questions: pack.questions.map((written) => {
      const past = contents.flatMap(({ answers }) => answers[written.value.id] ?? []);
      return past.length > 0
        ? withValue(written, asked(written.value, past), questionSchema)
        : written;
    }),
    joints: pack.joints.map((written) => {
      const text = first(({ rule, joint }) =>
        rule.joint === written.value.id ? joint : undefined,
      );
      return text ? withValue(written, { ...written.value, text }, jointSchema) : written;
    }),
    territories: pack.territories.map((written) => {
      const past = first(({ rule, territory }) =>
        rule.territory === written.value.id ? territory : undefined,
      );
      return past ? withValue(written, past, territorySchema) : written;
    }),
  };
}

/** What the pack says of danger, as it was. */
function keepDanger(head: PackSource['head'], past: object | undefined): PackSource['head'] {
  if (!past) return head;
  const texts = { ...without(head.value.texts, OF_DANGER), ...past };
  return withValue(head, { ...head.value, texts }, packSchema);
}

/** A question with its own words, and those of the answers that the rules name, as they were. */
function asked(
  question: PackSource['questions'][number]['value'],
  past: readonly RuleContent['answers'][string][],
): object {
  const options = question.options.map((option) => {
    const words = past.flatMap((one) => one.options[option.id] ?? []).at(0);
    return words ? { ...without(option, OF_OPTION), ...words } : option;
  });
  return { ...question, text: past[0]?.text, options };
}

/** Words that this tool can no longer read stay as they are written now. */
function withValue<T>(written: Written<T>, value: unknown, schema: z.ZodType<T>): Written<T> {
  const parsed = schema.safeParse(value);
  return parsed.success ? { ...written, value: parsed.data } : written;
}

function without(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}
