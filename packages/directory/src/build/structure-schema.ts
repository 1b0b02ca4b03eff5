import { z } from 'zod';

import { expected } from './expected.js';
import { phoneSchema } from './phone.js';
import { code, id, link, ownOf, type Settings, territorySchema, text } from './schema.js';

/** Hours name a day, an hour or an appointment; « ouvert » alone is true for a moment. */
const HOURS =
  /\d\s*(h|:|j)|\bjours?\b|rendez-vous|\b(lun|mar|mercre|jeu|vendre|same)dis?\b|\bdimanches?\b/i;

const email = z.email({ error: expected('email') });
const date = z.iso.date({ error: expected('date') });
const finess = z.preprocess(
  code(9),
  z.string().regex(/^(\d{2}|2[AB])\d{7}$/, { error: expected('finess') }),
);
const short = z.string().trim().min(1, expected('brief')).max(200, expected('brief'));

/** One structure: what is not written is not known. */
export const structureSchema = z
  .strictObject({
    id,
    destination: id,
    name: text.optional(),
    kind: text.optional(),
    formerNames: z.array(text).min(1).optional(),
    text: text.optional(),
    website: link.optional(),
    phone: phoneSchema.optional(),
    hours: short.regex(HOURS, { error: expected('hours') }).optional(),
    whoCalls: short.optional(),
    email: email.optional(),
    form: link.optional(),
    secureEmail: email.optional(),
    relay: link.optional(),
    voiceOnly: z.literal(true, { error: expected('voiceOnly') }).optional(),
    address: text.optional(),
    finess: finess.optional(),
    ror: z
      .string()
      .regex(/^[\w.:/-]{2,60}$/, { error: expected('ror') })
      .optional(),
    territory: territorySchema,
    source: id,
    seen: date,
    status: z.enum(['confirmed', 'unconfirmed'], { error: expected('status') }),
    confirmedBy: short.regex(/^[^@]+$/, { error: expected('confirmedBy') }).optional(),
    confirmedOn: date.optional(),
    confirmedUntil: date.optional(),
  })
  .refine(isWholeConfirmation, { path: ['status'], error: expected('confirmation') })
  .refine(
    ({ confirmedOn = '', confirmedUntil }) => (confirmedUntil ?? confirmedOn) >= confirmedOn,
    {
      path: ['confirmedUntil'],
      error: expected('laterDate'),
    },
  )
  .refine(
    ({ voiceOnly, email: mail, form, secureEmail, relay }) =>
      !voiceOnly || [mail, form, secureEmail, relay].every((way) => way === undefined),
    { path: ['voiceOnly'], error: expected('voiceOnly') },
  );

export type StructureSource = z.infer<typeof structureSchema>;

type Keys = 'status' | 'confirmedBy' | 'confirmedOn' | 'confirmedUntil';

/** A line is confirmed by somebody, on a day, until a day; one that is not has none of these. */
function isWholeConfirmation({
  status,
  confirmedBy,
  confirmedOn,
  confirmedUntil,
}: Partial<Record<Keys, string | undefined>>): boolean {
  const given = [confirmedBy, confirmedOn, confirmedUntil].filter((one) => one !== undefined);
  return given.length === (status === 'confirmed' ? 3 : 0);
}

/** One structure as the settings allow it: a name may lack where they say what to call it then. */
export function structureIn({ destinations, kinds }: Pick<Settings, 'destinations' | 'kinds'>) {
  return structureSchema
    .refine(({ kind }) => kind === undefined || kinds.includes(kind), {
      path: ['kind'],
      error: expected('kind'),
    })
    .refine(({ name, destination }) => name ?? ownOf(destinations, destination)?.unnamed, {
      path: ['name'],
      error: expected('name'),
    });
}
