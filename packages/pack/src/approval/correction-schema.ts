import * as z from 'zod';

const text = z.string().trim().min(1).max(2000);

/** The one function of the one body that may correct, in `pack.yaml`. */
export const correctorSchema = z.strictObject({ body: z.string(), role: text });

/** A number, an hour, an address or a spelling that was put right: `corrections.yaml`. */
export const correctionSchema = z.strictObject({
  /** Where: `destinations.dac.phone`, `rules.echange.why`, `questions.objet.text`. */
  path: z.string().regex(/^(destinations|rules|questions|joints)(\.[a-z0-9-]+)+$/i),
  from: text,
  to: text,
  body: z.string(),
  role: text,
  on: z.iso.date(),
});

export type CorrectionSource = z.infer<typeof correctionSchema>;
