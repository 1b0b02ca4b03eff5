import * as z from 'zod';

import { bodySchema, bundleSchema } from './approval/bundle-schema.js';
import { correctionSchema, correctorSchema } from './approval/correction-schema.js';
import { licencesSchema, publisherSchema, reuseSchema } from './publisher-schema.js';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'id' });
const text = z.string().trim().min(1).max(2000);
const date = z.iso.date();
const link = z.url({ protocol: /^https$/ });
const sourceRef = z.strictObject({ source: id, at: text.optional() });

/** One or several ids, as maintainers write them. */
const ids = z.union([z.string(), z.array(z.string()).min(1)]);

interface ConditionSource {
  all?: ConditionSource[] | undefined;
  any?: ConditionSource[] | undefined;
  not?: ConditionSource | undefined;
  atLeast?: { count: number; of: ConditionSource[] } | undefined;
  unknown?: string[] | undefined;
  [question: string]: unknown;
}

/** A condition as written: each key is a question, or one of all, any, not, atLeast, unknown. */
export const conditionSchema: z.ZodType<ConditionSource> = z.lazy(() =>
  z
    .object({
      all: z.array(conditionSchema).min(1).optional(),
      any: z.array(conditionSchema).min(1).optional(),
      not: conditionSchema.optional(),
      atLeast: z
        .strictObject({ count: z.int().min(1), of: z.array(conditionSchema).min(1) })
        .optional(),
      unknown: z.array(z.string()).min(1).optional(),
    })
    .catchall(ids),
);

const scale = z.enum([
  'national',
  'region',
  'departement',
  'bassin',
  'commune',
  'etablissement',
  'personne',
]);

const audienceSchema = z.strictObject({
  id,
  /** A name for several audiences, for `hiddenFrom`, and for sites that are for all of them. */
  group: id.optional(),
  /** Asks for himself or for someone close, not by trade. */
  lay: z.boolean().optional(),
  /** How they introduce themselves in a message. */
  message: text.optional(),
  /** What they have at hand before a call, in place of `texts.prepare`. */
  prepare: text.optional(),
});

const placeSchema = z.strictObject({
  id,
  /** How it is asked for: « Où vit la personne ? ». */
  question: text,
  /** Said of who answers by this place while another one was told. */
  other: text.optional(),
  /** The place that counts in its stead where the request is about no person: no question of safety applies. */
  instead: z.string().optional(),
});

export const packSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: text,
  lang: z.string(),
  date,
  validUntil: date,
  /** Who publishes it, and to whom one writes. */
  publisher: publisherSchema.optional(),
  licences: licencesSchema.optional(),
  /** What was taken word for word from documents of others. */
  reuse: z.array(reuseSchema).default([]),
  /** Whose agreement may be asked. */
  bodies: z.array(bodySchema).default([]),
  /** What is agreed to together, and by whom; without bundles nothing can be approved. */
  bundles: z.array(bundleSchema).default([]),
  /** Who may put right a number, an hour, an address or a spelling; without it nobody alone. */
  corrections: correctorSchema.optional(),
  onePerson: conditionSchema.optional(),
  /** Destinations whose numbers stand above everything; a field without emergencies has none. */
  emergency: z.array(id).default([]),
  /** Whom a site may be for, and who may ask. */
  audiences: z.array(audienceSchema).min(1).optional(),
  /** The places that an answer may depend on; the first counts where a local rule alone changes it. */
  places: z.array(placeSchema).min(1).optional(),
  /** Destinations that are explained in one go. */
  groups: z
    .array(z.strictObject({ id, name: text, scale, mission: text }))
    .min(1)
    .optional(),
  /** Destinations that each result explains, even where they have no part. */
  explained: z.array(id).min(1).optional(),
  texts: z.strictObject({
    intro: text,
    notValidated: text,
    foot: text,
    /** Above any lead while a danger is not ruled out: needed wherever a question is about danger. */
    safety: text.optional(),
    /** How one goes on from a danger that was said. */
    danger: z
      .strictObject({
        /** Somebody takes care of it. */
        handled: text,
        /** The same where the call is for today: nobody was rescued. */
        handledToday: text.optional(),
        /** The answer was a mistake. */
        mistaken: text,
        /** The way to whom to ask where there is a doubt. */
        doubt: text,
        /** Stands above whom to ask where there is a doubt. */
        inDoubt: text,
        /** The title of what follows once it is dealt with. */
        after: text,
        /** Before what was said: « Vous avez indiqué : ». */
        said: text,
        /** The way back to it, where it is not over. */
        again: text,
        /** Asked where another answer sets it aside. */
        ask: text,
        yes: text,
        no: text,
      })
      .optional(),
    worse: text.optional(),
    /** Whom to call if one person is in danger, on the answers that are not about a person. */
    dangerToOne: text.optional(),
    self: text.optional(),
    prepare: text.optional(),
    noContact: text.optional(),
    /** The emergency numbers in one line, for paper and copied texts. */
    emergencyLine: text.optional(),
    /** What joins those who are explained, in one sentence above them. */
    together: text.optional(),
    /** Where else to look when nothing can be shown. */
    elsewhere: z.strictObject({ text, url: link }).optional(),
  }),
});

const optionSchema = z.strictObject({
  id,
  text,
  hint: text.optional(),
  /** How this answer is said where it would change the lead: « si une plaie ne guérissait pas ». */
  if: text.optional(),
  /** Audiences, or groups of them, that are not offered this answer. */
  hiddenFrom: z.array(z.string()).optional(),
  /** The audience that a person belongs to who gives this answer. */
  asker: z.string().optional(),
  /** A danger that this answer says, as the answer to the question about it: `{ danger: vital }`. */
  means: z
    .record(id, id)
    .refine((value) => Object.keys(value).length === 1)
    .optional(),
  rest: z.boolean().optional(),
  renamedFrom: id.optional(),
});

export const questionSchema = z.strictObject({
  id,
  text,
  short: text,
  type: z.enum(['single', 'multiple']).optional(),
  safety: z.boolean().optional(),
  /** Of a question about danger: the answer that says there is none. No safety rule tests it. */
  settled: id.optional(),
  fixed: z.boolean().optional(),
  renamedFrom: id.optional(),
  appliesWhen: conditionSchema.optional(),
  unknown: text,
  unknownMeans: text.optional(),
  none: text.optional(),
  options: z.array(optionSchema).min(2),
});

export const constraintSchema = z.strictObject({ id, why: text, impossible: conditionSchema });

export const jointSchema = z.strictObject({ id, text });

const insee = z.string().regex(/^(\d{2}|2[AB])\d{3}$/, { error: 'insee' });

export const territorySchema = z
  .strictObject({
    id,
    name: text,
    region: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    departement: z
      .string()
      .regex(/^(\d{2,3}|2[AB])$/)
      .optional(),
    communes: z.array(insee).min(1).optional(),
    partly: z.array(insee).min(1).optional(),
  })
  .refine(
    ({ region, departement, communes, partly }) =>
      [region, departement, communes ?? partly].filter(Boolean).length === 1,
    {
      error: 'territory',
    },
  );

export const destinationSchema = z
  .strictObject({
    id,
    name: text,
    short: text,
    kind: z.enum(['door', 'process']),
    type: z.string().optional(),
    /** The answer whose service it is: `{expert}` of the rules that are written once for several answers. */
    theme: z.string().optional(),
    /** How `{expert}` is said inside a sentence: « le dispositif régional diabète ». */
    inSentence: text.optional(),
    scale,
    availability: z.enum(['always', 'hours', 'unknown']),
    /** The place of `pack.yaml` that decides which one answers. */
    follows: z.string().optional(),
    part: text,
    mission: text,
    roles: z.array(text).optional(),
    openTo: z.array(z.enum(['pro', 'usager'])).optional(),
    openedBy: text.optional(),
    /** It exists in every place of its scale: by law there is a DAC in each département. */
    everywhere: z.boolean().optional(),
    /** Whom to call where it does not exist. */
    otherwise: text.optional(),
    formerNames: z.array(text).optional(),
    renamedFrom: id.optional(),
    doesNot: z.array(text).optional(),
    phone: z
      .string()
      .regex(/^[0-9 ]+$/)
      .optional(),
    /** The number takes text messages, no calls. */
    written: z.boolean().optional(),
    /** When to use the number, in the few words that the strip of emergency numbers has room for. */
    strip: text.optional(),
    /** When to use the number where nothing else can be shown; without it, it is not shown then. */
    failure: text.optional(),
    /** One of the groups of `pack.yaml`: it is explained with them. */
    group: z.string().optional(),
    url: link.optional(),
    note: text.optional(),
    offers: z.array(z.enum(['avis', 'formation', 'projet'])).optional(),
    /** Who may ask it for advice about one person: « médecins et sages-femmes ». */
    askedBy: text.optional(),
    sources: z.array(sourceRef),
  })
  .refine(
    ({ phone, written, strip, failure }) =>
      phone !== undefined || (!written && strip === undefined && failure === undefined),
    { path: ['phone'] },
  );

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: link.optional(),
  status: z.enum([
    'law',
    'national',
    'regional',
    'structure',
    'relay',
    'code',
    'testimony',
    'press',
    'prototype',
    'deduced',
  ]),
  checked: date,
  reviewBy: date,
  note: text.optional(),
});

const actorSchema = z.union([
  z.string(),
  z.strictObject({
    destination: z.string(),
    part: text.optional(),
    if: text.optional(),
    /** Of a safety rule: whom to ask where there is a doubt, and no danger at this moment. */
    doubt: z.boolean().optional(),
  }),
]);

export const ruleSchema = z.strictObject({
  id,
  tier: z.enum(['safety', 'specific', 'general', 'fallback']),
  /** Of a safety rule: to be called at once, which is what is not said otherwise, or today. */
  urgency: z.enum(['now', 'today']).optional(),
  when: conditionSchema,
  leads: z.array(actorSchema).optional(),
  partners: z.array(actorSchema).optional(),
  firstStep: text.optional(),
  ifNotEnough: text.optional(),
  why: text,
  advice: z.array(text).optional(),
  playbooks: z.array(z.string()).optional(),
  sources: z.array(sourceRef),
  overrides: z.array(z.string()).optional(),
  territory: z.string().optional(),
  replaces: z.array(z.string()).min(1).optional(),
  joint: z.string().optional(),
  /** The place that decides here, where it is not the one that its destination follows. */
  follows: z.string().optional(),
});

const TEMPLATE_ID = /^([a-z0-9]|\{[a-z0-9-]+\})+(-([a-z0-9]|\{[a-z0-9-]+\})+)*$/;

/** The answers of one question, as a list: never "all", so that a new answer changes no rule by itself. */
const forEachSchema = z
  .record(z.string(), z.array(z.string(), { error: 'forEach' }).min(1, { error: 'forEach' }), {
    error: 'forEach',
  })
  .refine((value) => Object.keys(value).length === 1, { error: 'forEach' });

/** A rule as written: with `forEach` it stands for one rule for each answer. */
export const ruleTemplateSchema = ruleSchema.extend({
  id: z.string().regex(TEMPLATE_ID, { error: 'id' }),
  forEach: forEachSchema.optional(),
});

/** One thing to do, shown when all of `with` were picked and the theme is one of `about`. */
const todoSchema = z.strictObject({
  text,
  with: z.array(z.string()).min(1).optional(),
  about: z.array(z.string()).min(1).optional(),
});

export const playbookSchema = z.strictObject({
  id,
  title: text,
  intro: text,
  agreement: text.optional(),
  /** The actors and themes to pick from: the playbook then becomes a checklist of their own. */
  plan: z
    .strictObject({
      actors: z.array(z.string()).min(2),
      themes: z
        .array(z.strictObject({ id, text, actors: z.array(z.string()).min(1).optional() }))
        .min(1),
    })
    .optional(),
  /** When to look back: in words, and in months for a reminder. */
  review: z.strictObject({ after: text, months: z.int().min(1).max(60), text }).optional(),
  steps: z
    .array(
      z.strictObject({
        id,
        title: text.optional(),
        actors: z.array(z.string()).min(1),
        text,
        todo: z.array(todoSchema).min(1).optional(),
        count: text.optional(),
        open: text.optional(),
      }),
    )
    .min(1),
  sources: z.array(sourceRef),
});

export const caseSchema = z.strictObject({
  id,
  text,
  answers: z.record(z.string(), ids),
  commune: z
    .string()
    .regex(/^\d[0-9AB]\d{3}$/)
    .optional(),
  structures: z.array(text).optional(),
  expect: z.strictObject({
    status: z.enum(['emergency', 'certain', 'provisional', 'undetermined']),
    lead: z.array(z.string()),
    partners: z.array(z.string()).optional(),
    playbooks: z.array(z.string()).optional(),
    /** The rules that this case is there for: each has to decide or to add something. */
    rules: z.array(z.string()).min(1).optional(),
  }),
});

/** The files of a pack that hold a list, by the name of the file or folder. */
export const listSchemas = {
  questions: questionSchema,
  constraints: constraintSchema,
  territories: territorySchema,
  joints: jointSchema,
  destinations: destinationSchema,
  sources: sourceSchema,
  rules: ruleTemplateSchema,
  cases: caseSchema,
  corrections: correctionSchema,
};

/** What local rules kept elsewhere may add. */
export const overlaySchemas = {
  rules: ruleTemplateSchema,
  territories: territorySchema,
  sources: sourceSchema,
  playbooks: playbookSchema,
  cases: caseSchema,
};

export type PackHead = z.infer<typeof packSchema>;
export type QuestionSource = z.infer<typeof questionSchema>;
export type ConstraintSource = z.infer<typeof constraintSchema>;
export type TerritorySource = z.infer<typeof territorySchema>;
export type JointSource = z.infer<typeof jointSchema>;
export type DestinationSource = z.infer<typeof destinationSchema>;
export type SourceSource = z.infer<typeof sourceSchema>;
export type RuleSource = z.infer<typeof ruleSchema>;
export type RuleTemplate = z.infer<typeof ruleTemplateSchema>;
export type PlaybookSource = z.infer<typeof playbookSchema>;
export type CaseSource = z.infer<typeof caseSchema>;
export type { ConditionSource };
