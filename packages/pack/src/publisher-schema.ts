import * as z from 'zod';

const text = z.string().trim().min(1).max(500);

/** Who publishes a pack. The mail is one that somebody reads; empty while nobody does. */
export const publisherSchema = z.strictObject({
  name: text,
  mail: z.union([z.email({ error: 'mail' }), z.literal('', { error: 'mail' })], { error: 'mail' }),
});

/** Under which licence the rules, and the directory, may be used again. */
export const licencesSchema = z.strictObject({ rules: text, directory: text });

/** Sentences that stand word for word in a document of others. */
export const reuseSchema = z.strictObject({
  source: z.string(),
  sentences: z.array(text).min(1),
  /** When its publisher said yes; absent while it is to be asked. */
  agreedOn: z.iso.date().optional(),
});
