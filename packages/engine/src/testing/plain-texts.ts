import { compile } from '../compile.js';
import type { OrientOptions } from '../decide/decision.js';
import { orient } from '../decide/orient.js';
import { loadRules } from '../decide/rules.js';
import type { DecidingLogic } from '../model/compiled.js';
import type { Logic } from '../model/logic.js';
import type { Orientation } from '../model/orientation.js';
import type { Rules, WholeRules } from '../model/rules.js';
import type { Situation } from '../model/situation.js';
import type { DestinationTexts, QuestionTexts, Texts } from '../model/texts.js';
import { describe } from '../say/describe.js';

const known = new WeakMap<Logic, WholeRules>();

/** Rules for tests about logic; compiled once for each logic. */
export function rulesFrom(logic: Logic): WholeRules {
  const rules = known.get(logic) ?? loadRules(compile(logic).logic);
  known.set(logic, rules);
  return rules;
}

/** A decision, explained, in words that are nearly all empty. */
export function oriented(rules: Rules, situation: Situation, options?: OrientOptions): Orientation {
  return describe(orient(rules, situation, options), plainTexts(rules.logic));
}

/** Words that say nothing. */
export function plainTexts({
  questions,
  destinations,
}: Pick<DecidingLogic, 'questions' | 'destinations'>): Texts {
  const question: QuestionTexts = { text: '', short: '', unknown: '', options: {} };
  const destination: DestinationTexts = { name: '', short: '' };
  return {
    lang: 'fr',
    title: '',
    texts: { intro: '', safety: '', notValidated: '', foot: '' },
    questions: Object.fromEntries(questions.map(({ id }) => [id, question])),
    destinations: Object.fromEntries(destinations.map(({ id }) => [id, destination])),
    rules: {},
    joints: {},
    territories: {},
    sources: {},
    playbooks: {},
  };
}
