import { describe, nextQuestion, orient, type Rules, type Situation, type Texts, UNKNOWN } from '@coord-orientation/engine';

/** A situation that was written apart from the rules, with what a good first step would be. */
export interface Apart {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** One of these leads. */
  readonly lead: readonly string[];
  /** Each of these leads, or stands beside who leads. */
  readonly names: readonly string[];
  /** Patterns of what is said. */
  readonly says: readonly string[];
  /** None of these leads. */
  readonly never: readonly string[];
  /** The sources that say so. */
  readonly from: readonly string[];
  /** Why the rules do not meet it yet. */
  readonly unmet?: string;
}

/** Walks the questions as a reader of the situation answers them; what was not foreseen is « je ne sais pas ». */
export function walk(rules: Rules, reading: Situation): Situation {
  let situation: Situation = {};
  for (let next = nextQuestion(rules, {}); next; next = nextQuestion(rules, situation)) {
    situation = { ...situation, [next.question]: reading[next.question] ?? UNKNOWN };
  }
  return situation;
}

/** Says in what the answer falls short of what was written before the rules; empty where it does not. */
export function shortcomings(
  one: Apart,
  { rules, texts, situation }: { rules: Rules; texts: Texts; situation: Situation },
): readonly string[] {
  const orientation = describe(orient(rules, situation, { today: rules.logic.date }), texts);
  const { leads } = orientation.receipt;
  const named = [...leads, ...orientation.partners.map(({ destination }) => destination)];
  const said = wordsOf(orientation, texts);
  return [
    ...(one.lead.some((id) => leads.includes(id)) ? [] : [`leads: ${leads.join(' + ')}`]),
    ...one.never.filter((id) => leads.includes(id)).map((id) => `leads and never should: ${id}`),
    ...one.names.filter((id) => !named.includes(id)).map((id) => `does not name: ${id}`),
    ...one.says.filter((pattern) => !new RegExp(pattern).test(said)).map((pattern) => `does not say: ${pattern}`),
  ];
}

/** All that a result says of this answer, without what only holds words together on a line. */
function wordsOf(orientation: ReturnType<typeof describe>, { destinations, texts }: Texts): string {
  const { firstStep, ifNotEnough, advice, partners, reasons, leads } = orientation;
  const ofLeads = leads.flatMap(({ destination }) => {
    const { hours, outOfHours, note } = destinations[destination] ?? {};
    return [hours, outOfHours, note];
  });
  return [
    ...[firstStep, ifNotEnough, texts.prepare],
    ...advice.map(({ text }) => text),
    ...partners.flatMap((partner) => [
      partner.if,
      partner.role,
      destinations[partner.destination]?.phone,
    ]),
    ...reasons.rules.map(({ why }) => why),
    ...ofLeads,
  ]
    .join(' | ')
    .replaceAll('\u2060', '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('’', "'");
}
