import type { Decision } from '../decide/decision.js';
import type { ExplainedPartner, ExplainedRule, Explanation } from '../model/explanation.js';
import type { Orientation, Partner, RuleReason } from '../model/orientation.js';
import { ownValue } from '../model/own.js';
import type { Texts } from '../model/texts.js';
import { fitTexts } from './fit-texts.js';
import { sayDecision } from './say-decision.js';
import { type Asking, whoAsks } from './who-asks.js';

/**
 * Puts a decision and why it is what it is into words: pure, cheap, and as far as words are there; what has
 * none yet is empty.
 *
 * @param explanation - From `explain`; without it the orientation names no partner and no reason.
 * @param words - The words of the pack in one language, or those of them that are loaded.
 * @param asking - Who asks, where the page knows it.
 */
export function say(
  decision: Decision,
  explanation: Explanation | undefined,
  words: Texts,
  asking: Asking = {},
): Orientation {
  const texts = fitTexts(words, decision, asking);
  const said = sayDecision(decision, texts);
  if (!explanation) return said;
  const { partners, advice, playbooks, reasons, refiningQuestions, ticked, notice } = explanation;
  const house = ownValue(texts.audiences ?? {}, whoAsks(texts, decision, asking) ?? '')?.house;
  const wordsOf = (rule: string) => texts.rules[rule] ?? {};
  const [ifNotEnough = said.ifNotEnough] = ticked.flatMap(
    (rule) => wordsOf(rule).ifNotEnough ?? [],
  );
  return {
    ...said,
    ifNotEnough,
    prepare: advice.flatMap((rule) => wordsOf(rule).prepare ?? []),
    ticked,
    offers: ticked.flatMap((rule) => {
      const change = explanation.offers[rule];
      const { offer } = wordsOf(rule);
      return change && offer ? [{ rule, text: offer, ...change }] : [];
    }),
    // Who asks is not told to bring in his own house.
    partners: partners
      .filter(({ destination }) => destination !== house)
      .map((partner) => sayPartner(texts, partner)),
    advice: advice.flatMap((rule) => (wordsOf(rule).advice ?? []).map((text) => ({ text, rule }))),
    playbooks,
    reasons: {
      rules: reasons.rules.map((rule) => sayReason(texts, rule)),
      facts: reasons.facts,
      joint: texts.joints[reasons.joint ?? ''],
    },
    refiningQuestions,
    notice: [...said.notice, ...notice],
  };
}

function sayPartner(texts: Texts, { destination, rules, certainty }: ExplainedPartner): Partner {
  const words = texts.rules[rules[0] ?? ''];
  const role = words?.parts?.[destination] ?? texts.destinations[destination]?.part ?? '';
  const brings = words?.brings?.[destination] ?? texts.destinations[destination]?.brings;
  const doubt = words?.doubt?.includes(destination) ?? false;
  return {
    ...{ destination, rules, certainty, role, if: words?.conditions?.[destination] },
    ...(brings && { brings }),
    ...(doubt && { doubt }),
  };
}

function sayReason(texts: Texts, { rule, weak, territory, sources }: ExplainedRule): RuleReason {
  const { why = '', at = [] } = texts.rules[rule] ?? {};
  return {
    rule,
    weak,
    territory,
    why,
    sources: sources.map((source, index) => {
      const place = at[index];
      return place ? { source, at: place } : { source };
    }),
  };
}
