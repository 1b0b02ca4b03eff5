import { conjunctions } from './conjunctions.mjs';

const TIERS = ['safety', 'specific', 'general'];

/**
 * Writes a pack as the other engines can take it: facts with one string each, and rows of which the first
 * that matches decides. A multi-choice question becomes one yes-or-no fact for each option; rules that lead
 * together become rows of their own, before those of their parts.
 *
 * @returns `{ facts, rows, encode }`: a row has a lead, as one sorted word, and the options that it allows
 * for each fact that it tests; `encode` writes a situation as a plain object of strings.
 */
export function flatPack(source, compiled) {
  const facts = source.questions.flatMap(({ id, options, multiple }, question) =>
    multiple
      ? options.map((option) => ({ name: '', id, option, question, options: YES_NO }))
      : [{ name: '', id, question, options }],
  );
  facts.forEach((fact, index) => (fact.name = `f${index}`));
  const rows = TIERS.flatMap((tier) => rowsOf(source, compiled, tier, facts));
  return { facts, rows, encode: (situation) => encode(facts, situation) };
}

const YES_NO = ['oui', 'non'];

function rowsOf(source, compiled, tier, facts) {
  return outcomesOf(source, compiled)
    .filter(([first]) => source.rules[first].tier === tier)
    .sort((a, b) => b.length - a.length || a[0] - b[0])
    .flatMap((positions) => {
      const rules = positions.map((position) => source.rules[position]);
      const leads = rules.flatMap((rule) => rule.leads.map(({ destination }) => destination));
      const lead = [...new Set(leads)].sort().join('+');
      const when = { all: rules.map((rule) => rule.when) };
      return conjunctions(when, facts).map((tests) => ({ lead, tests }));
    });
}

/** The sets of rules that decide together somewhere, as compiling found them. */
function outcomesOf({ rules }, { outcomes }) {
  if (rules.some(({ overrides }) => overrides.length > 0)) {
    throw new Error('Rows for rules that override others are not written yet.');
  }
  return outcomes.filter((positions) => positions.length > 0);
}

function encode(facts, situation) {
  const flat = {};
  for (const { name, id, option } of facts) {
    const answer = situation[id];
    if (answer === undefined || answer === 'unknown') continue;
    if (option === undefined) flat[name] = answer;
    else flat[name] = [answer].flat().includes(option) ? 'oui' : 'non';
  }
  return flat;
}
