import { describeAnswer, whatIf, type WhatIf } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders what would change the answer: the nearest other answers that lead elsewhere. */
export function renderWhatIf(view: View): TemplateResult | typeof nothing {
  const { session } = view;
  const say = detailsWords(view);
  const others = whatIf(session.rules, session.situation);
  if (others.length === 0) return nothing;
  return html`
    <p><strong>${say.whatIf}</strong></p>
    <ul>
      ${others.map(({ changes, leads }) => {
        const conditions = changes.flatMap((change) => conditionsOf(view, change));
        return html`<li>${outcomeOf(view, conditions, leads)}</li>`;
      })}
    </ul>
  `;
}

/** What would be otherwise: of those who carry already, only that they would be the only ones. */
function outcomeOf(view: View, conditions: readonly string[], leads: readonly string[]): string {
  const say = detailsWords(view);
  const named = (ids: readonly string[]) => ids.map((id) => destinationWords(view, id).name);
  const others = leads.filter((id) => !view.leads.includes(id));
  if (others.length === 0) return say.ifOnly(conditions, named(leads));
  if (others.length < leads.length) return say.ifAlso(conditions, named(others));
  return say.ifOtherwise(conditions, named(leads));
}

/** How the rules say another answer, from « si » on, or how we do; of several ticks, those that differ. */
function conditionsOf(
  view: View,
  { question, answer }: WhatIf['changes'][number],
): readonly string[] {
  const { session, texts } = view;
  const say = detailsWords(view);
  const before = [session.situation[question] ?? []].flat();
  const after = [answer].flat();
  const isMultiple = view.logic.questions.some(({ id, multiple }) => id === question && multiple);
  const nameOf = (option: string) => describeAnswer(texts, question, option);
  const added = after.filter((option) => !before.includes(option));
  const gone = before.filter((option) => isMultiple && !after.includes(option));
  return [
    ...gone.map((option) => say.ifWithout(nameOf(option))),
    ...added.map((option) => texts.changes?.[question]?.[option] ?? say.ifWith(nameOf(option))),
  ];
}
