import * as z from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });
const text = z.string().trim().min(1).max(200);
const ids = z.array(id).min(1);
const departement = z.preprocess(
  (value) => (typeof value === 'number' ? String(value).padStart(2, '0') : value),
  z.string().regex(/^(\d{2,3}|2[AB])$/),
);
/** Several bodies, and how many of them it takes. */
const together = z.strictObject({ threshold: z.int().min(1), bodies: ids });

/** `channel.yaml`: who signs what. */
export const channelSchema = z.strictObject({
  title: text,
  /** Each with the file of its public key, beside this one. */
  bodies: z.array(z.strictObject({ id, name: text, key: text })).min(1),
  /** The public key of the machine that says what is fresh. */
  machine: text,
  /** Who signs the rules, and which keys count. */
  rules: together,
  /** Who signs what concerns danger. */
  danger: together,
  /** Each of them alone may withdraw a version. */
  withdrawal: ids,
  /** Who signs the lines and the local rules of which départements. */
  local: z
    .array(z.strictObject({ body: id, departements: z.array(departement).min(1) }))
    .default([]),
});

export type ChannelSource = z.infer<typeof channelSchema>;
