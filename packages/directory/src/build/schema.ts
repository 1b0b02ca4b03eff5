import { z } from 'zod';

import { kindNameOf } from './destinations.js';
import { expected } from './expected.js';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: expected('id'),
});
const text = z.string().trim().min(1, expected('text')).max(600, expected('text'));
const link = z.url({ protocol: /^https$/, error: expected('link') });

// Written without quotes, 09030 is a number in YAML.
const code = (size: number) => (value: unknown) =>
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

/** One structure: what is not written is not known. */
export const structureSchema = z
  .strictObject({
    id,
    destination: id,
    name: text.optional(),
    kind: z
      .enum([
        'DSR',
        'DER',
        'réseau',
        'cellule',
        'structure d’expertise',
        'expérimentation',
        'association',
      ])
      .optional(),
    formerNames: z.array(text).min(1).optional(),
    text: text.optional(),
    website: link.optional(),
    phone: z
      .string()
      .regex(/^\+?[\d ]{4,20}$/, { error: expected('phone') })
      .optional(),
    email: z.email({ error: expected('email') }).optional(),
    address: text.optional(),
    territory: territorySchema,
    source: id,
    seen: z.iso.date({ error: expected('date') }),
    status: z.enum(['confirmed', 'unconfirmed'], { error: expected('status') }),
  })
  .refine(({ name, destination }) => name ?? kindNameOf(destination), {
    path: ['name'],
    error: expected('name'),
  });

/** Where lines were seen. */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: link.optional(),
});

/** `directory.yaml`: the regions whose structures are recorded, and when a line is too old. */
export const settingsSchema = z.strictObject({
  regions: z.array(region).min(1),
  staleAfterMonths: z.int().min(1),
});

export type WrittenTerritory = z.infer<typeof territorySchema>;
export type StructureSource = z.infer<typeof structureSchema>;
export type SourceSource = z.infer<typeof sourceSchema>;
export type Settings = z.infer<typeof settingsSchema>;
