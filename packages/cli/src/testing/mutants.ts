import type { Actor } from '@coord-orientation/engine';
import type { PackSource, RuleSource, Written } from '@coord-orientation/pack';

/** A pack in which one rule, or one destination, was damaged. */
export interface Mutant {
  /** The id of what was damaged. */
  readonly rule: string;
  /** What was damaged by the same: to name one of them will do. */
  readonly others?: readonly string[];
  readonly damage: string;
  readonly source: PackSource;
}

type Change = (rule: RuleSource, source: PackSource) => readonly RuleSource[] | undefined;

/** The damage that leaves a rule without any source. */
export const NO_SOURCE = 'no source left';

/** What can happen to a rule without anybody noticing, unless the checks do. */
const DAMAGES: Readonly<Record<string, Change>> = {
  deleted: () => [],
  'condition inverted': (rule) => [{ ...rule, when: { not: rule.when } }],
  'lead changed': (rule, source) => rule.leads && [{ ...rule, leads: otherLead(rule, source) }],
  'partner removed': (rule) => rule.partners && [{ ...rule, partners: rule.partners.slice(1) }],
  'written twice under another id': (rule) => [rule, { ...rule, id: `${rule.id}-bis` }],
  [NO_SOURCE]: (rule) => [{ ...rule, sources: [] }],
};

/** Damages one rule in every way, its sources and their dates included. */
export function mutantsOf(source: PackSource, { value: rule }: Written<RuleSource>) {
  const damaged = Object.entries(DAMAGES).flatMap(([damage, change]): readonly Mutant[] => {
    const changed = change(rule, source);
    if (!changed) return [];
    const rules = source.rules.flatMap((written) =>
      written.value.id === rule.id ? changed.map((value) => ({ ...written, value })) : [written],
    );
    return [{ rule: rule.id, damage, source: { ...source, rules } }];
  });
  const [first] = rule.sources;
  if (!first) return damaged;
  const past = (written: PackSource['sources'][number]) =>
    written.value.id === first.source
      ? { ...written, value: { ...written.value, reviewBy: '2000-01-01' } }
      : written;
  return [
    ...damaged,
    {
      rule: rule.id,
      damage: 'source withdrawn',
      source: {
        ...source,
        sources: source.sources.filter(({ value }) => value.id !== first.source),
      },
    },
    {
      rule: rule.id,
      damage: 'review date past',
      source: { ...source, sources: source.sources.map(past) },
    },
  ];
}

/** Another destination that leads somewhere: the mistake that is easiest to overlook. */
function otherLead(rule: RuleSource, { rules }: PackSource): NonNullable<RuleSource['leads']> {
  const [own, ...others] = rule.leads ?? [];
  const taken = (rule.leads ?? []).map(idOf);
  const leads = rules.flatMap(({ value }) => value.leads ?? []).map(idOf);
  const other = leads.find((id) => !taken.includes(id)) ?? '';
  return own === undefined ? [] : [other, ...others];
}

function idOf(actor: string | Pick<Actor, 'destination'>): string {
  return typeof actor === 'string' ? actor : actor.destination;
}
