import type { DecidedLead, Decision } from '../decide/decision.js';
import type { ExplainedPartner, ExplainedRule, Explanation } from '../model/explanation.js';
import type { Lead, Orientation, Partner, RuleReason } from '../model/orientation.js';
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
  const { status, possible, openQuestions, unknownQuestions, setAside, receipt } = decision;
  const { firstStep, ifNotEnough } = texts.rules[decision.speaker ?? ''] ?? {};
  const reasons = explanation?.reasons;
  const joint = texts.joints[reasons?.joint ?? ''];
  return {
    status,
    possible,
    openQuestions,
    unknownQuestions,
    setAside,
    receipt,
    leads: decision.leads.map((lead) => sayLead(texts, lead)),
    firstStep,
    ifNotEnough,
    partners: (explanation?.partners ?? []).map((partner) => sayPartner(texts, partner)),
    advice: (explanation?.advice ?? []).flatMap((rule) =>
      (texts.rules[rule]?.advice ?? []).map((text) => ({ text, rule })),
    ),
    playbooks: explanation?.playbooks ?? [],
    reasons: {
      rules: (reasons?.rules ?? []).map((rule) => sayReason(texts, rule)),
      facts: reasons?.facts ?? [],
      joint,
    },
    refiningQuestions: explanation?.refiningQuestions ?? [],
    safety: { text: texts.texts.safety ?? '', ...decision.safety },
    notice: [...decision.notice, ...(explanation?.notice ?? [])],
  };
}

/** With the part that a rule gives it here, or the one that it has everywhere. */
function sayLead(texts: Texts, { destination, rules }: DecidedLead): Lead {
  const own = rules.map((id) => texts.rules[id]?.parts?.[destination]).find(Boolean);
  return { destination, rules, role: own ?? texts.destinations[destination]?.part ?? '' };
}

function sayPartner(texts: Texts, { destination, rules, certainty }: ExplainedPartner): Partner {
  const words = texts.rules[rules[0] ?? ''];
  const role = words?.parts?.[destination] ?? texts.destinations[destination]?.part ?? '';
  return { destination, rules, certainty, role, if: words?.conditions?.[destination] };
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
