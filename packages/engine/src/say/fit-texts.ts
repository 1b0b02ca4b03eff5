import { type Decision, WORK } from '../decide/decision.js';
import { ALWAYS, type Leaf, NEVER, replaceLeaves } from '../model/condition-parts.js';
import type { Condition } from '../model/logic.js';
import { bare, ownValue } from '../model/own.js';
import type { Texts } from '../model/texts.js';
import { prepareTest, TRUE } from '../runtime/test-condition.js';
import { type Asking, whoAsks } from './who-asks.js';

/** The name under which a text tests who asks. */
const AUDIENCE = 'audience';

/**
 * Chooses the words that fit what is known: of each text with variants, the first whose condition holds.
 *
 * @param decision - What is known, and what is ticked.
 * @returns The same words without variants; what fits nobody in particular is said as to everybody.
 */
export function fitTexts(texts: Texts, decision: Decision, asking: Asking = {}): Texts {
  const { variants, ...plain } = bare(texts);
  if (!variants) return texts;
  const { facts, rules } = decision[WORK];
  const { closed, slots } = rules.runtime;
  const asks = leafOfAudience(texts, whoAsks(texts, decision, asking));
  const holds = (condition: Condition) =>
    prepareTest(slots, replaceLeaves(condition, asks))(facts.cells, closed) === TRUE;
  let fitted: unknown = bare(plain);
  for (const [path, list] of Object.entries(variants)) {
    const found = list.find(({ when }) => holds(when));
    if (found) fitted = withText(fitted, path.split('.'), found.text);
  }
  return fitted as Texts;
}

/** Answers the tests of who asks; of whom nothing is known they are left, and neither hold nor fail. */
function leafOfAudience({ audiences = {} }: Texts, id: string | undefined) {
  const groupOf = (one: string) => ownValue(audiences, one)?.group;
  return (leaf: Leaf): Condition => {
    if (leaf.question !== AUDIENCE || id === undefined) return leaf;
    const { options } = leaf;
    if (options.includes(id) || options.includes(groupOf(id) ?? id)) return ALWAYS;
    // Who is of a group may be any of it.
    return options.some((option) => groupOf(option) === id) ? leaf : NEVER;
  };
}

/** Puts one text in another's place; where that is not loaded yet, nothing. */
function withText(tree: unknown, [key = '', ...rest]: readonly string[], text: string): unknown {
  if (typeof tree !== 'object' || tree === null || !Object.hasOwn(tree, key)) return tree;
  const value = (tree as Readonly<Record<string, unknown>>)[key];
  const changed = rest.length === 0 ? text : withText(value, rest, text);
  if (Array.isArray(tree)) {
    return tree.map((item: unknown, index) => (index === Number(key) ? changed : item));
  }
  return { ...bare(tree), [key]: changed };
}
