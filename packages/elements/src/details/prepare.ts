import { html, nothing, type TemplateResult } from 'lit';
import { isAboutPerson } from '../is-about-person.js';
import { destinationWords, type View } from '../view.js';
import { renderFold } from './fold.js';

/** Renders what to have at hand before the call, and what not to expect from it. */
export function renderPrepare(view: View): TemplateResult | typeof nothing {
  const leads = view.orientation.lead.map((id) => destinationWords(view, id));
  // A listening line asks for nothing; a project is no call about somebody.
  const isNational = leads.some(({ scale }) => scale === 'national');
  if (leads.length === 0 || isNational || !isAboutPerson(view)) return nothing;
  const content = html`
    <p>${view.pack.texts.texts.prepare}</p>
    ${leads.map(({ short, doesNot = [] }) =>
      doesNot.length === 0
        ? nothing
        : html`
            <p>${view.words.doesNot(short)}</p>
            <ul>
              ${doesNot.map((each) => html`<li>${each}</li>`)}
            </ul>
          `,
    )}
  `;
  return renderFold(view.words.prepare, content);
}
