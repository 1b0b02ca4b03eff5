import { optionsOf, questionsOf } from '@coord-orientation/engine/internal';

import { actorIds } from '../actor-ids.js';
import type { PackSource, Written } from '../pack-source.js';
import { parseCondition } from '../parse-condition.js';
import { sha256 } from '../publish/sha256.js';
import type { RuleSource } from '../schema.js';
import { canonical } from './canonical.js';

/** What is approved of a destination: who answers, where, when and to whom. */
export const OF_DESTINATION: readonly string[] = [
  'name',
  'phone',
  'written',
  'availability',
  'hours',
  'openTo',
];

/** The words of an answer. */
export const OF_OPTION: readonly string[] = ['text', 'hint'];

/** The texts of `pack.yaml` that speak of danger. */
export const OF_DANGER: readonly string[] = [
  'safety',
  'danger',
  'worse',
  'dangerToOne',
  'emergencyLine',
];

/** All that a person agrees to who agrees to a rule: what it decides, and what is read of it. */
export interface RuleContent {
  /** The rule written out, with its words and the places in its sources. */
  readonly rule: {
    readonly id: string;
    readonly joint?: unknown;
    readonly territory?: unknown;
  };
  /** The words of the answers that it tests: they say when it applies. */
  readonly answers: Readonly<
    Record<string, { readonly text: string; readonly options: Readonly<Record<string, object>> }>
  >;
  /** Who does what, where several carry together. */
  readonly joint?: string | undefined;
  /** Where a local rule applies. */
  readonly territory?: object | undefined;
  /** What the pack itself says of danger, with each rule on it. */
  readonly danger?: object | undefined;
  /** What is said of each destination that it names. */
  readonly destinations: Readonly<Record<string, object>>;
}

/** Gathers what is agreed to with a rule. */
export function contentOf(pack: PackSource, { value: rule }: Written<RuleSource>): RuleContent {
  const { joint, territory } = rule;
  const named = new Set([...actorIds(rule.leads), ...actorIds(rule.partners)]);
  const destinations = pack.destinations.filter(({ value }) => named.has(value.id));
  const text = pack.joints.find(({ value }) => value.id === joint)?.value.text;
  const where = pack.territories.find(({ value }) => value.id === territory)?.value;
  return {
    rule,
    answers: answersIn(pack, rule),
    ...(text !== undefined && { joint: text }),
    ...(where && { territory: where }),
    ...(rule.tier === 'safety' && { danger: pick(pack.head.value.texts, OF_DANGER) }),
    destinations: Object.fromEntries(
      destinations.map(({ value }) => [value.id, pick(value, OF_DESTINATION)]),
    ),
  };
}

/** The fingerprint of what is agreed to: another word, another fingerprint. */
export function hashOf(content: RuleContent): string {
  return sha256(canonical(content));
}

/** The fingerprint of several rules together, short enough to be read from paper. */
export function hashOfAll(pack: PackSource, rules: readonly Written<RuleSource>[]): string {
  const each = rules.map((rule) => [rule.value.id, hashOf(contentOf(pack, rule))]);
  return sha256(canonical(Object.fromEntries(each))).slice(0, SHORT);
}

/** Letters of a fingerprint that people copy. */
export const SHORT = 12;

/** The questions that a rule tests, each with the answers that it names. */
function answersIn({ questions }: PackSource, rule: RuleSource): RuleContent['answers'] {
  const condition = parseCondition(rule.when);
  const tested = new Set(questionsOf(condition));
  const own = questions.filter(({ value }) => tested.has(value.id));
  return Object.fromEntries(
    own.map(({ value: { id, text, options } }) => {
      const named = optionsOf(condition, id);
      const words = options.filter((option) => named.includes(option.id));
      return [
        id,
        {
          text,
          options: Object.fromEntries(words.map((one) => [one.id, pick(one, OF_OPTION)])),
        },
      ];
    }),
  );
}

function pick(value: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}
