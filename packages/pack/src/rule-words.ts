import type { RuleSource } from './schema.js';

/** What a rule says, without what it decides. */
export function ruleWords(rule: Omit<RuleSource, 'id'>) {
  const actors = [...(rule.leads ?? []), ...(rule.partners ?? [])].filter(
    (actor) => typeof actor !== 'string',
  );
  const keyed = (key: 'part' | 'brings' | 'if') =>
    Object.fromEntries(
      actors.flatMap((actor) => (actor[key] ? [[actor.destination, actor[key]]] : [])),
    );
  const doubt = actors.flatMap((actor) => (actor.doubt ? [actor.destination] : []));
  return {
    why: rule.why,
    at: rule.sources.map(({ at }) => at ?? ''),
    ...(rule.follows && { follows: rule.follows }),
    ...(rule.firstStep && { firstStep: rule.firstStep }),
    ...(rule.ifNotEnough && { ifNotEnough: rule.ifNotEnough }),
    ...(rule.advice && { advice: rule.advice }),
    ...(rule.prepare && { prepare: rule.prepare }),
    ...(rule.offer && { offer: rule.offer.text }),
    ...(actors.some((actor) => actor.part) && { parts: keyed('part') }),
    ...(actors.some((actor) => actor.brings) && { brings: keyed('brings') }),
    ...(actors.some((actor) => actor.if) && { conditions: keyed('if') }),
    ...(doubt.length > 0 && { doubt }),
  };
}
