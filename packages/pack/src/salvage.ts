import type * as z from 'zod';

import { approvalsSchema } from './approval/approval-schema.js';
import { listSchemas, packSchema, playbookSchema, ruleSchema } from './schema.js';

/** The list that values of a shape stand in, and what stands for the keys that one of them lacks. */
interface Shape {
  readonly list: string;
  readonly blank?: Readonly<Record<string, unknown>>;
}

const text = '?';
const rules: Shape = {
  list: 'rules',
  blank: { id: 'x', tier: 'general', when: {}, why: text, sources: [] },
};
const options = [
  { id: 'x', text },
  { id: 'y', text },
];
const day = '2000-01-01';
const pack = { id: 'x', version: '0.0.0', title: text, lang: 'fr', date: day, validUntil: day };

const SHAPES = new Map<z.ZodType, Shape>([
  [
    packSchema,
    {
      list: 'pack',
      blank: { ...pack, texts: { intro: text, notValidated: text, foot: text } },
    },
  ],
  [
    listSchemas.questions,
    { list: 'questions', blank: { id: 'x', text, short: text, unknown: text, options } },
  ],
  [
    listSchemas.destinations,
    {
      list: 'destinations',
      blank: {
        ...{ id: 'x', name: text, short: text, kind: 'door', scale: 'national', sources: [] },
        ...{ availability: 'unknown', part: text, mission: text },
      },
    },
  ],
  [listSchemas.rules, rules],
  [ruleSchema, rules],
  [
    listSchemas.cases,
    {
      list: 'cases',
      blank: { id: 'x', text, answers: {}, expect: { status: 'undetermined', lead: [] } },
    },
  ],
  [listSchemas.constraints, { list: 'constraints' }],
  [listSchemas.territories, { list: 'territories' }],
  [listSchemas.joints, { list: 'joints' }],
  [listSchemas.sources, { list: 'sources' }],
  [listSchemas.corrections, { list: 'corrections' }],
  [playbookSchema, { list: 'playbooks' }],
  [approvalsSchema, { list: 'approvals' }],
]);

/** The most that is taken out of one value before it is given up. */
const MOST_DROPPED = 50;

/** The list that values of a schema stand in. */
export function listOf(schema: z.ZodType): string {
  return SHAPES.get(schema)?.list ?? '';
}

/**
 * Reads what can be read of a value that does not fit: everything but what is wrong in it. Its ids can then
 * be checked together with its shape.
 *
 * @returns Undefined where too little of it is left.
 */
export function salvage<T>(value: unknown, schema: z.ZodType<T>): T | undefined {
  const blank = SHAPES.get(schema)?.blank;
  if (!blank || !isMap(value)) return undefined;
  const rest = structuredClone(value);
  for (let dropped = 0; dropped < MOST_DROPPED; dropped++) {
    const result = schema.safeParse(onTopOf(blank, rest));
    if (result.success) return withId(result.data, value);
    const [issue] = result.error.issues;
    if (!issue || !drop(rest, issue)) return undefined;
  }
  return undefined;
}

/** The blank of a shape, where nothing at all could be read. */
export function blankOf<T>(schema: z.ZodType<T>): T {
  return schema.parse(SHAPES.get(schema)?.blank);
}

/** A value with what stands for the keys that it lacks, inside its own maps too. */
function onTopOf(blank: Readonly<Record<string, unknown>>, value: Record<string, unknown>) {
  const inside = Object.entries(blank).map(([key, one]) => {
    const own = Object.hasOwn(value, key) ? value[key] : one;
    return [key, isMap(one) && isMap(own) ? { ...one, ...own } : own] as const;
  });
  return { ...value, ...Object.fromEntries(inside) };
}

/** The id as it is written, also where it is none. */
function withId<T>(read: T, { id }: Readonly<Record<string, unknown>>): T {
  return typeof id === 'string' ? { ...read, id } : read;
}

/** Takes out what is wrong, or what it stands in where it is missing; says whether there was anything. */
function drop(root: Record<string, unknown>, issue: z.core.$ZodIssue): boolean {
  let inner: unknown = root;
  let last: (() => void) | undefined;
  for (const key of issue.path) {
    const around = inner;
    if (!isMap(around) && !Array.isArray(around)) break;
    const next = (around as Record<PropertyKey, unknown>)[key];
    if (next === undefined) break;
    last = () => remove(around, key);
    inner = next;
  }
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) remove(inner, key);
    return isMap(inner);
  }
  last?.();
  return last !== undefined;
}

function remove(from: unknown, key: PropertyKey): void {
  if (Array.isArray(from)) from.splice(Number(key), 1);
  else if (isMap(from)) Reflect.deleteProperty(from, key);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
