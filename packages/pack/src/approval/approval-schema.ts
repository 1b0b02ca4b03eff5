import * as z from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** An agreement: which body, by which function, when, and to which words of each rule. */
const agreementSchema = z.strictObject({
  body: z.string(),
  role: z.string(),
  on: z.iso.date(),
  /** The fingerprint of what was agreed to, by rule. */
  rules: z.record(z.string(), hash),
});

/** An agreement to a translation: in which language, and to which words of each rule. */
const translationSchema = agreementSchema.extend({ lang: z.string() });

/** What was agreed to, word for word; later tools may know other fields. */
const contentSchema = z.looseObject({
  rule: z.looseObject({ id: z.string() }),
  answers: z.record(
    z.string(),
    z.looseObject({ text: z.string(), options: z.record(z.string(), z.looseObject({})) }),
  ),
  joint: z.string().optional(),
  territory: z.looseObject({}).optional(),
  danger: z.looseObject({}).optional(),
  destinations: z.record(z.string(), z.looseObject({})),
});

/** The agreements to one bundle: `approvals/danger.yaml`, as `coord approve` writes it. */
export const approvalsSchema = z.strictObject({
  bundle: z.string(),
  agreements: z.array(agreementSchema),
  /** Those to translations; the words of each stay in its file. */
  translations: z.array(translationSchema).optional(),
  /** What was agreed to, by its fingerprint. */
  contents: z.record(hash, contentSchema),
});

export type ApprovalsSource = z.infer<typeof approvalsSchema>;
export type AgreementSource = z.infer<typeof agreementSchema>;
