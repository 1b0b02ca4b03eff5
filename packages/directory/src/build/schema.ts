import { z } from 'zod';

import { expected } from './expected.js';

/** An id, as all of them are written. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: expected('id'),
});
/** A sentence or two. */
export const text = z.string().trim().min(1, expected('text')).max(600, expected('text'));
/** Only https. */
export const link = z.url({ protocol: /^https$/, error: expected('link') });

/** Written without quotes, 09030 is a number in YAML; a spreadsheet drops its zero as well. */
export const code = (size: number) => (value: unknown) =>
  typeof value === 'number' ? String(value).padStart(size, '0') : value;

const commune = z.preprocess(
  code(5),
  z.string().regex(/^(\d{2}|2[AB])\d{3}( .+)?$/, {
    error: expected('commune'),
  }),
);
const departement = z.preprocess(
  code(2),
  z.string().regex(/^(\d{2,3}|2[AB])$/, { error: expected('departement') }),
);
const region = z.preprocess(code(2), z.string().regex(/^\d{2,3}$/, { error: expected('region') }));
const epci = z.preprocess(code(9), z.string().regex(/^\d{9}( .+)?$/, { error: expected('epci') }));

/** Where a structure answers: a region, a département, communes, or a part that is not known. */
export const territorySchema = z
  .strictObject({
    region: region.optional(),
    departement: departement.optional(),
    partOf: z.strictObject({ departement, precision: text }).optional(),
    epci: z.array(epci).min(1).optional(),
    without: z.array(commune).min(1).optional(),
    communes: z
      .array(
        z.union([commune, z.strictObject({ code: commune, precision: text })], {
          error: expected('commune'),
        }),
      )
      .min(1)
      .optional(),
    complete: z.boolean().optional(),
  })
  .refine(
    ({ region, departement, partOf, epci, communes }) =>
      [region, departement, partOf, epci ?? communes].filter(Boolean).length === 1,
    { error: expected('territory') },
  );

/** Where lines were seen. */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: link.optional(),
});

const ids = z.array(id);
const language = z.string().regex(/^[a-z]{2,3}$/, { error: expected('language') });
const texts = z
  .record(language, text)
  .refine((value): value is Record<string, string> & { fr: string } => 'fr' in value, {
    error: expected('texts'),
  });

/** Destinations that are shown together, and what they are called. */
const groupSchema = z.strictObject({
  destinations: ids.min(1).optional(),
  name: texts,
  always: z.literal(true).optional(),
  long: z.literal(true).optional(),
});

/** What is special about a destination; all of it may lack. */
const destinationSchema = z.strictObject({
  type: text.optional(),
  short: text.optional(),
  name: texts.optional(),
  unnamed: text.optional(),
  formerNames: z.array(text).min(1).optional(),
});

/** `directory.yaml`: what is recorded, when a line is too old, and all that is said by destination. */
export const settingsSchema = z
  .strictObject({
    regions: z.array(region).min(1),
    staleAfterMonths: z.int().min(1),
    contact: z.email({ error: expected('email') }).optional(),
    elsewhere: texts.optional(),
    license: z.strictObject({ name: text, url: link }).optional(),
    example: texts,
    groups: z
      .array(groupSchema)
      .refine((groups) => groups.filter(({ destinations }) => !destinations).length === 1, {
        error: expected('otherGroup'),
      })
      .refine((groups) => isOnce(groups.flatMap(({ destinations = [] }) => destinations)), {
        error: expected('oneGroup'),
      }),
    askInstead: z.strictObject({
      default: ids,
      of: z.record(id, ids),
      withoutContact: ids,
    }),
    order: z.strictObject({ first: ids, last: ids }),
    coverage: z.strictObject({ single: ids, everywhere: ids, counted: ids }),
    kinds: z.array(text).default([]),
    import: z.strictObject({ destination: id, headings: z.record(id, z.array(text)) }),
    destinations: z.record(id, destinationSchema),
  })
  .refine(
    ({ coverage, destinations }) =>
      Object.values(coverage)
        .flat()
        .every((one) => ownOf(destinations, one)?.short),
    { path: ['coverage'], error: expected('short') },
  );

function isOnce(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}

/** What the settings say of a destination; its id may be a name that every object has. */
export function ownOf(
  destinations: Readonly<Record<string, z.infer<typeof destinationSchema>>>,
  destination: string,
): z.infer<typeof destinationSchema> | undefined {
  return Object.hasOwn(destinations, destination) ? destinations[destination] : undefined;
}

export type WrittenTerritory = z.infer<typeof territorySchema>;
export type SourceSource = z.infer<typeof sourceSchema>;
export type Settings = z.infer<typeof settingsSchema>;
