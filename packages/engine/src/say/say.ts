import { type Decision, WORK } from '../decide/decision.js';
import type { ExplainedPartner, ExplainedRule, Explanation } from '../model/explanation.js';
import type { Orientation, Partner, RuleReason } from '../model/orientation.js';
import type { Texts } from '../model/texts.js';

/**
 * Puts a decision into words: pure, cheap, and as far as words are there; what has none yet is empty.
 *
 * @param explanation - From `explain`; without it the orientation names no partner and no reason.
 * @param texts - The words of the pack in one language, or those of them that are loaded.
 */
export function say(
  decision: Decision,
  explanation: Explanation | undefined,
  texts: Texts,
): Orientation {
  const { safety, notice, leads, speaker = '', [WORK]: _, ...facts } = decision;
  const { firstStep, ifNotEnough } = texts.rules[speaker] ?? {};
  const reasons = explanation?.reasons;
  const joint = texts.joints[reasons?.joint ?? ''];
  return {
    ...facts,
    leads: leads.map((lead) => ({ ...lead, role: roleOfLead(texts, lead) })),
    ...(firstStep && { firstStep }),
    ...(ifNotEnough && { ifNotEnough }),
    partners: (explanation?.partners ?? []).map((partner) => sayPartner(texts, partner)),
    advice: (explanation?.advice ?? []).flatMap((rule) =>
      (texts.rules[rule]?.advice ?? []).map((text) => ({ text, rule })),
    ),
    playbooks: explanation?.playbooks ?? [],
    reasons: {
      rules: (reasons?.rules ?? []).map((rule) => sayReason(texts, rule)),
      facts: reasons?.facts ?? [],
      ...(joint && { joint }),
    },
    refiningQuestions: explanation?.refiningQuestions ?? [],
    safety: { text: texts.texts.safety ?? '', ...safety },
    notice: [...notice, ...(explanation?.notice ?? [])],
  };
}

/** The part that a rule gives it here, or the one that it has everywhere. */
function roleOfLead(texts: Texts, { destination, rules }: Decision['leads'][number]): string {
  const own = rules.map((id) => texts.rules[id]?.parts?.[destination]).find(Boolean);
  return own ?? texts.destinations[destination]?.part ?? '';
}

function sayPartner(texts: Texts, partner: ExplainedPartner): Partner {
  const { destination, rules } = partner;
  const words = texts.rules[rules[0] ?? ''];
  const condition = words?.conditions?.[destination];
  const role = words?.parts?.[destination] ?? texts.destinations[destination]?.part ?? '';
  return { ...partner, role, ...(condition && { if: condition }) };
}

function sayReason(texts: Texts, { sources, ...reason }: ExplainedRule): RuleReason {
  const { why = '', at = [] } = texts.rules[reason.rule] ?? {};
  return {
    ...reason,
    why,
    sources: sources.map((source, index) => {
      const place = at[index];
      return place ? { source, at: place } : { source };
    }),
  };
}
