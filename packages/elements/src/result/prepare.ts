import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderAdviceList } from './advice-list.js';
import { isAboutPerson } from './is-about-person.js';
import { destinationWords, type View } from '../view.js';
import { renderFold } from '../ui/fold.js';
import { whoAsks } from './who-asks.js';
import { detailsWords } from '../words/details-words.js';

/** Renders what to have at hand before the call, what is good to know, and what not to expect from it. */
export function renderPrepare(view: View): TemplateResult | typeof nothing {
  const leads = view.leads.map((id) => destinationWords(view, id));
  const how = howToPrepare(view);
  const advice = renderAdviceList(view);
  const otherwise = leads.length === 1 ? leads[0]?.otherwise : undefined;
  const say = detailsWords(view);
  if (how === undefined && advice === nothing && otherwise === undefined) return nothing;
  const content = html`
    ${how ? html`<p>${how}</p>` : nothing} ${advice}
    ${otherwise ? html`<p class="otherwise">${otherwise}</p>` : nothing}
    ${(how === undefined ? [] : leads).map(({ short, doesNot = [] }) =>
      doesNot.length === 0
        ? nothing
        : html`
            <p>${say.doesNot(short)}</p>
            <ul>
              ${doesNot.map((each) => html`<li>${each}</li>`)}
            </ul>
          `,
    )}
  `;
  return renderFold(how === undefined ? say.advice : say.prepare, content);
}

/**
 * Says what to have at hand before the call: in the words for who asks, where the pack has them.
 *
 * @returns Undefined for a listening line, which asks for nothing, and a project, which is no call about
 * somebody.
 */
export function howToPrepare(view: View): string | undefined {
  const { leads } = view;
  const isNational = leads.some((id) => destinationWords(view, id).scale === 'national');
  if (leads.length === 0 || isNational || !isAboutPerson(view)) return undefined;
  const { prepare } = view.orientation;
  if (prepare.length > 0) return prepare.join(' ');
  return whoAsks(view)?.prepare ?? view.texts.texts.prepare;
}
