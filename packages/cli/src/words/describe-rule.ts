import type { LocalRule, LogicRule, Texts } from '@coord-orientation/engine';

import { describeCondition } from './describe-condition.js';
import type { CliWords } from './cli-words.js';

/** A rule in sentences. */
export interface RuleSentences {
  readonly id: string;
  readonly tier: string;
  readonly territory: string | undefined;
  readonly replaces: readonly string[];
  readonly when: string;
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly firstStep: string | undefined;
  readonly ifNotEnough: string | undefined;
  readonly advice: readonly string[];
  readonly playbooks: readonly string[];
  readonly why: string;
  readonly sources: readonly string[];
}

/** Says a rule in sentences: when, who carries, with whom, why, and where it is written. */
export function describeRule(
  words: CliWords,
  texts: Texts,
  rule: LogicRule | LocalRule,
): RuleSentences {
  const said = texts.rules[rule.id];
  const actor = (id: string) => {
    const { name = id, part } = texts.destinations[id] ?? {};
    const condition = said?.conditions?.[id];
    if (condition) return `${name}, ${condition}`;
    return `${name}${words.colon}${said?.parts?.[id] ?? part ?? ''}`;
  };
  return {
    id: rule.id,
    tier: words.tiers[rule.tier],
    territory:
      'territory' in rule ? (texts.territories[rule.territory] ?? rule.territory) : undefined,
    replaces: 'replaces' in rule ? rule.replaces : [],
    when: describeCondition(words, texts, rule.when),
    leads: rule.leads.map(({ destination }) => actor(destination)),
    partners: rule.partners.map(({ destination }) => actor(destination)),
    firstStep: said?.firstStep,
    ifNotEnough: said?.ifNotEnough,
    advice: said?.advice ?? [],
    playbooks: rule.playbooks.map((id) => texts.playbooks[id]?.title ?? id),
    why: said?.why ?? '',
    sources: rule.sources.map(({ source, at }) =>
      [texts.sources[source]?.title ?? source, at].filter(Boolean).join(', '),
    ),
  };
}

/** The parts of a rule with their titles, in reading order; what is empty is left out. */
export function partsOf(
  { ruleParts: title }: CliWords,
  rule: RuleSentences,
): readonly (readonly [title: string, lines: readonly string[]])[] {
  const all: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    [title.territory, [rule.territory]],
    [title.replaces, rule.replaces],
    [title.when, [rule.when]],
    [title.leads, rule.leads],
    [title.firstStep, [rule.firstStep]],
    [title.ifNotEnough, [rule.ifNotEnough]],
    [title.partners, rule.partners],
    [title.advice, rule.advice],
    [title.playbooks, rule.playbooks],
    [title.why, [rule.why]],
    [title.sources, rule.sources],
  ];
  return all.flatMap(([name, lines]) => {
    const said = lines.flatMap((line) => line ?? []);
    return said.length > 0 ? [[name, said] as const] : [];
  });
}
