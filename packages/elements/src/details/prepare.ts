import { html, nothing, type TemplateResult } from 'lit';
import { isAboutPerson } from '../is-about-person.js';
import { destinationWords, type View } from '../view.js';
import { renderFold } from './fold.js';
import { whoAsks } from './tools/who-asks.js';
import { detailsWords } from './details-words.js';

/** Renders what to have at hand before the call, and what not to expect from it. */
export function renderPrepare(view: View): TemplateResult | typeof nothing {
  const leads = view.orientation.lead.map((id) => destinationWords(view, id));
  // A listening line asks for nothing; a project is no call about somebody.
  const isNational = leads.some(({ scale }) => scale === 'national');
  if (leads.length === 0 || isNational || !isAboutPerson(view)) return nothing;
  const content = html`
    <p>${howToPrepare(view)}</p>
    ${leads.map(({ short, doesNot = [] }) =>
      doesNot.length === 0
        ? nothing
        : html`
            <p>${detailsWords(view).doesNot(short)}</p>
            <ul>
              ${doesNot.map((each) => html`<li>${each}</li>`)}
            </ul>
          `,
    )}
  `;
  return renderFold(detailsWords(view).prepare, content);
}

/** A patient or carer is not told to warn the person; a colleague is not told what a service is. */
function howToPrepare(view: View): string {
  const asker = whoAsks(view);
  const words = detailsWords(view);
  if (asker === 'usager') return words.prepareYourself;
  if (asker === 'dispositif') return words.prepareColleague;
  return view.pack.texts.texts.prepare;
}
