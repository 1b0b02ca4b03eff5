import type { DecidedLead, Decision } from '../decide/decision.js';
import type { Lead, Orientation } from '../model/orientation.js';
import type { Texts } from '../model/texts.js';

/** Puts a decision into words before it is explained: it names no partner and no reason. */
export function sayDecision(decision: Decision, texts: Texts): Orientation {
  const { status, possible, openQuestions, unknownQuestions, onResult, setAside, receipt } =
    decision;
  const { firstStep, ifNotEnough } = texts.rules[decision.speaker ?? ''] ?? {};
  return {
    status,
    possible,
    openQuestions,
    unknownQuestions,
    onResult,
    setAside,
    receipt,
    leads: decision.leads.map((lead) => sayLead(texts, lead)),
    firstStep,
    ifNotEnough,
    partners: [],
    advice: [],
    prepare: [],
    ticked: [],
    offers: [],
    playbooks: [],
    reasons: { rules: [], facts: [] },
    refiningQuestions: [],
    safety: { text: texts.texts.safety ?? '', ...decision.safety },
    notice: decision.notice,
  };
}

/** With the part that a rule gives it here, or the one that it has everywhere. */
function sayLead(texts: Texts, { destination, rules }: DecidedLead): Lead {
  const own = rules.map((id) => texts.rules[id]?.parts?.[destination]).find(Boolean);
  const role = own ?? texts.destinations[destination]?.part ?? '';
  const brings = rules.map((id) => texts.rules[id]?.brings?.[destination]).find(Boolean);
  return { destination, rules, role, ...(brings && { brings }) };
}
