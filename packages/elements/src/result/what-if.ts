import { describeAnswer, whatIf, type WhatIf } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** Renders what would change the answer: the nearest other answers that lead elsewhere. */
export function renderWhatIf(view: View): TemplateResult | typeof nothing {
  const { session, texts } = view;
  const say = detailsWords(view);
  const others = whatIf(session.rules, session.situation);
  if (others.length === 0) return nothing;
  return html`
    <p><strong>${say.whatIf}</strong></p>
    <ul>
      ${others.map(({ changes, leads }) => {
        const names = leads.map((id) => destinationWords(view, id).name);
        const conditions = changes.map((change) => conditionOf(view, change));
        if (conditions.every((condition) => condition !== undefined)) {
          return html`<li>${say.ifOtherwise(conditions, names)}</li>`;
        }
        const answers = changes.map(({ question, answer }) =>
          describeAnswer(texts, question, answer),
        );
        return html`<li>${say.ifAnswered(answers, names)}</li>`;
      })}
    </ul>
  `;
}

/** How the rules say another answer, from « si » on; of several choices only one more can be said. */
function conditionOf(
  { session, texts }: View,
  { question, answer }: WhatIf['changes'][number],
): string | undefined {
  const before = [session.situation[question] ?? []].flat();
  const after = [answer].flat();
  if (after.length < before.length) return undefined;
  const [added = ''] = after.filter((option) => !before.includes(option));
  return texts.changes?.[question]?.[added];
}
