import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });
const text = z.string().trim().min(1).max(200);

/** A body whose agreement may be asked, and the functions in it that may give it. */
export const bodySchema = z.strictObject({ id, name: text, roles: z.array(text).min(1) });

/** Who has to agree: a body; or one body of several, or only to some rules of the bundle. */
const agreeSchema = z.union([
  z.string(),
  z.strictObject({
    oneOf: z.array(z.string()).min(1),
    rules: z.array(z.string()).min(1).optional(),
  }),
]);

/** Rules that are agreed to together: those of a tier, of some territories, or of some files. */
export const bundleSchema = z
  .strictObject({
    id,
    title: text,
    tier: z.literal('safety').optional(),
    territories: z.array(z.string()).min(1).optional(),
    files: z.array(z.string()).min(1).optional(),
    /** Empty: nobody was named yet, and nothing in it is approved. */
    agree: z.array(agreeSchema),
  })
  .refine(
    ({ tier, territories, files }) => [tier, territories, files].filter(Boolean).length === 1,
    { error: 'bundle' },
  );

export type BodySource = z.infer<typeof bodySchema>;
export type BundleSource = z.infer<typeof bundleSchema>;
