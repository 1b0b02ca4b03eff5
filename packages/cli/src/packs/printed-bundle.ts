import type { LocalRule, LogicRule, Texts } from '@coord-orientation/engine';
import {
  approvalsOf,
  type ChangedPart,
  changedParts,
  contentOf,
  type CorrectionSource,
  hashOfAll,
  neededFor,
  type PackSource,
  translationHashOfAll,
} from '@coord-orientation/pack';

import type { Io } from '../terminal/io.js';
import { describeRule, type RuleSentences } from '../words/describe-rule.js';
import { describeSituation } from '../words/describe-situation.js';
import { type ReadPack, wordsOf } from './built-pack.js';
import { bodyNames, type Bundle, casesOf, isIn, leadNames } from './read-bundles.js';

/** A rule as it is printed: its sentences, and those of before where a change is shown. */
export interface PrintedRule {
  readonly id: string;
  /** Undefined where the rule is gone. */
  readonly now?: RuleSentences;
  readonly before?: RuleSentences;
  /** What differs, sentences or not; empty where nothing is compared. */
  readonly changed: readonly ChangedPart[];
}

/** A case in words. */
export interface PrintedCase {
  readonly text: string;
  readonly situation: string;
  readonly lead: string;
}

/** An agreement that some rule of the bundle asks for. */
export interface Asked {
  /** The bodies that may give it. */
  readonly bodies: readonly string[];
  /** Their names, as one reads them. */
  readonly name: string;
  /** The rules that still wait for it; none: it is there. */
  readonly waiting: readonly string[];
}

/** What a bundle says, for the bodies that have to agree to it. */
export interface PrintedBundle {
  readonly id: string;
  readonly title: string;
  /** Each agreement that is asked. */
  readonly agree: readonly Asked[];
  /** What stands on the sheet, in a few letters: `coord approve` asks for them. */
  readonly hash: string;
  /** The language of the sheet where it is a translation, and what `coord approve --translation` asks for. */
  readonly translation?: { readonly lang: string; readonly hash: string };
  readonly rules: readonly PrintedRule[];
  readonly cases: readonly PrintedCase[];
  /** What was put right since the last agreement. */
  readonly corrections: readonly CorrectionSource[];
}

/** Prints a bundle whole. */
export function printBundle(io: Io, pack: ReadPack, bundle: Bundle): PrintedBundle {
  const say = sayerOf(io, pack);
  const rules = bundle.rules.flatMap(({ value: { id } }): readonly PrintedRule[] => {
    const now = say(id);
    return now ? [{ id, now, changed: [] }] : [];
  });
  return { ...headOf(io, pack, bundle), rules };
}

/** Prints what changed in a bundle since an older pack: rules added, removed, or that read otherwise. */
export function printChanges(
  io: Io,
  { older, newer }: { readonly older: ReadPack; readonly newer: ReadPack },
  bundle: Bundle,
): PrintedBundle {
  const [sayNow, sayBefore] = [sayerOf(io, newer), sayerOf(io, older)];
  const contents = (source: PackSource, rules: PackSource['rules']) =>
    new Map(rules.map((rule) => [rule.value.id, contentOf(source, rule)]));
  const now = contents(newer.source, bundle.rules);
  const past = contents(older.source, older.source.rules);
  const known = new Set(newer.source.rules.map(({ value }) => value.id));
  // The bundles of today say where a rule of then would be: that pack may have had others, or none.
  const gone = older.source.rules.filter(
    (rule) => !known.has(rule.value.id) && isIn(newer.source, bundle, rule),
  );
  const rules = [...now].flatMap(([id, content]): readonly PrintedRule[] => {
    const was = past.get(id);
    const changed = was ? changedParts(was, content) : [];
    if (was && changed.length === 0) return [];
    return [printed(id, changed, sayNow(id), was && sayBefore(id))];
  });
  const removed = gone.map(({ value: { id } }) => printed(id, [], undefined, sayBefore(id)));
  return { ...headOf(io, newer, bundle), rules: [...rules, ...removed] };
}

function printed(
  id: string,
  changed: readonly ChangedPart[],
  now: RuleSentences | undefined,
  before: RuleSentences | undefined,
): PrintedRule {
  return { id, changed, ...(now && { now }), ...(before && { before }) };
}

function headOf(io: Io, { source, built }: ReadPack, bundle: Bundle) {
  const texts = wordsOf(built, io.lang);
  return {
    id: bundle.id,
    title: bundle.title,
    agree: asked(io, source, bundle),
    hash: hashOfAll(source, bundle.rules),
    ...(texts.lang !== source.head.value.lang && {
      translation: { lang: texts.lang, hash: translationHashOfAll(source, bundle.rules, texts) },
    }),
    corrections: correctionsIn(source, bundle),
    cases: casesOf(source, bundle).map(({ text, answers, expect }) => ({
      text,
      situation: describeSituation(io.words, texts, answers),
      lead: leadNames(texts, expect.lead) || io.words.nobody,
    })),
  };
}

/** Each agreement that some rule of the bundle asks for, and where it stands. */
function asked(io: Io, source: PackSource, { declared }: Bundle): readonly Asked[] {
  const rules = approvalsOf(source).filter(({ bundle }) => bundle === declared);
  const all = new Map(
    rules.flatMap(({ rule, bundle }) =>
      neededFor(bundle, rule.value.id).map((bodies) => [bodies.join(), bodies] as const),
    ),
  );
  return [...all].map(([key, bodies]) => ({
    bodies,
    name: bodyNames(io, source, bodies),
    waiting: rules
      .filter(({ waiting }) => waiting.some((one) => one.join() === key))
      .map(({ rule }) => rule.value.id),
  }));
}

function correctionsIn(source: PackSource, { declared }: Bundle): readonly CorrectionSource[] {
  const own = approvalsOf(source).filter(({ bundle }) => bundle === declared);
  return [...new Set(own.flatMap(({ corrected }) => corrected))];
}

function sayerOf(io: Io, { built }: ReadPack): (rule: string) => RuleSentences | undefined {
  const texts: Texts = wordsOf(built, io.lang);
  const rules: readonly (LogicRule | LocalRule)[] = [
    ...built.source.rules,
    ...(built.source.local ?? []),
  ];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id) => {
    const rule = byId.get(id);
    return rule && describeRule(io.words, texts, rule);
  };
}
