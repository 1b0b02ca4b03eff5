import type { LocalRule, LogicRule, Texts } from '@coord-orientation/engine';

import { describeCondition } from './describe-condition.js';
import type { CliWords } from './cli-words.js';
import { sayVariants } from './say-variants.js';

/** A rule in sentences. */
export interface RuleSentences {
  readonly id: string;
  readonly tier: string;
  readonly territory: string | undefined;
  readonly replaces: readonly string[];
  readonly when: string;
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly without: readonly string[];
  readonly firstStep: readonly string[];
  readonly ifNotEnough: readonly string[];
  readonly advice: readonly string[];
  readonly prepare: readonly string[];
  readonly offer: readonly string[];
  readonly playbooks: readonly string[];
  readonly why: readonly string[];
  readonly sources: readonly string[];
}

/** Says a rule in sentences: when, who carries, with whom, why, and where it is written. */
export function describeRule(
  words: CliWords,
  texts: Texts,
  rule: LogicRule | LocalRule,
): RuleSentences {
  const said = texts.rules[rule.id];
  const saying = (key: string, text: string | undefined) =>
    sayVariants(words, texts, `rules.${rule.id}.${key}`, text);
  const nameOf = (id: string) => texts.destinations[id]?.name ?? id;
  const actor = (id: string) => {
    const condition = saying(`conditions.${id}`, said?.conditions?.[id]);
    if (condition.length > 0) return `${nameOf(id)}, ${condition.join(' ; ')}`;
    const own = saying(`parts.${id}`, said?.parts?.[id]).join(' ; ');
    return `${nameOf(id)}${words.colon}${own || (texts.destinations[id]?.part ?? '')}`;
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
    without: (rule.without ?? []).map(nameOf),
    firstStep: saying('firstStep', said?.firstStep),
    ifNotEnough: saying('ifNotEnough', said?.ifNotEnough),
    advice: (said?.advice ?? []).flatMap((text, index) => saying(`advice.${index}`, text)),
    prepare: saying('prepare', said?.prepare),
    offer: saying('offer', said?.offer),
    playbooks: rule.playbooks.map((id) => texts.playbooks[id]?.title ?? id),
    why: saying('why', said?.why),
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
    [title.firstStep, rule.firstStep],
    [title.ifNotEnough, rule.ifNotEnough],
    [title.partners, rule.partners],
    [title.without, rule.without],
    [title.advice, rule.advice],
    [title.prepare, rule.prepare],
    [title.offer, rule.offer],
    [title.playbooks, rule.playbooks],
    [title.why, rule.why],
    [title.sources, rule.sources],
  ];
  return all.flatMap(([name, lines]) => {
    const said = lines.flatMap((line) => line ?? []);
    return said.length > 0 ? [[name, said] as const] : [];
  });
}
