import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { destinationWords, type View } from '../view.js';
import { renderCalls } from './calls.js';
import { isReachable, renderPhoneLink } from './phone-link.js';

/**
 * Renders what to do in an emergency besides the first step: the call, what to say, the numbers for
 * particular cases, the ways on, and whom to ask where there is only a doubt. It needs nothing but the words
 * of the rules that decide, which are there from the start.
 *
 * @param waysOn - Renders the ways on, or, where what they lead to cannot be had, the ways back.
 */
export function renderEmergency(
  view: View,
  waysOn: (view: View, hasDoubt: boolean) => unknown,
): TemplateResult {
  const { texts, orientation, session } = view;
  const rules = [...new Set(session.decision.leads.flatMap((lead) => lead.rules))];
  const words = rules.flatMap((id) => texts.rules[id] ?? []);
  const all = words.flatMap(({ conditions = {}, doubt = [] }) =>
    Object.entries(conditions).map(([id, when]) => ({ id, when, isDoubt: doubt.includes(id) })),
  );
  const advice = words.flatMap((one) => one.advice ?? []);
  // A number for a case that has none would be an empty button.
  const cases = all.filter(
    ({ id, isDoubt }) => !isDoubt && isReachable(destinationWords(view, id)),
  );
  const doubts = all.filter(({ isDoubt }) => isDoubt);
  const { danger } = texts.texts;
  return html`
    ${renderCalls(view)}
    <div class="advice">${advice.map((text) => html`<p>${text}</p>`)}</div>
    ${cases.length > 0 ? renderCases(view, cases) : html`<p class="not-enough">${orientation.ifNotEnough}</p>`}
    ${waysOn(view, doubts.length > 0)}
    ${
      doubts.length > 0
        ? html`<section class="doubt">
            <p class="in-doubt" tabindex="-1"><strong>${danger?.inDoubt}</strong></p>
            ${renderCases(view, doubts)}
          </section>`
        : nothing
    }
  `;
}

interface Case {
  readonly id: string;
  readonly when: string;
}

function renderCases(view: View, cases: readonly Case[]): TemplateResult {
  return html`
    <ul class="cases">
      ${cases.map(({ id, when }) => {
        const number = destinationWords(view, id);
        return html`
          <li>
            ${
              isReachable(number)
                ? html`<span class="case-number">
                    ${renderPhoneLink(number, html`<strong>${number.phone}</strong>`)}
                  </span>`
                : nothing
            }
            <span>${when}</span>
          </li>
        `;
      })}
    </ul>
  `;
}
