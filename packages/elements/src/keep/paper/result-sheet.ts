import { nothing, type TemplateResult } from 'lit';
import { html } from '../../ui/html.js';
import { formatDate } from '../../ui/format-date.js';
import type { View } from '../../view.js';
import type { ToolWords } from '../../words/tools-fr.js';
import { detailsWords } from '../../words/details-words.js';
import { sourceLang } from '../../result/source-lang.js';
import { renderNotices } from '../../result/notices.js';
import { howToPrepare } from '../../result/prepare.js';
import { dangersOf } from '../dangers-of.js';
import type { Outline } from '../outline-of.js';
import { sheetContacts } from './sheet-contacts.js';
import { sheetHead } from './sheet-head.js';

/** Renders a result for one sheet of paper: no control, the date, the version and the sources. */
export function resultSheet(view: View, outline: Outline, say: ToolWords): TemplateResult {
  const { orientation, texts } = view;
  const details = detailsWords(view);
  const { firstStep, ifNotEnough, reasons, safety } = orientation;
  const { emergencyLine } = texts.texts;
  const prepare = howToPrepare(view);
  return html`
    ${sheetHead(view, { title: say.sheetTitle, made: say.sheetDate, place: outline.place })}
    <main>
      ${dangersOf(view).map((danger) => html`<p class="danger">${danger}</p>`)}
      ${renderStanding(view)} ${safety.first ? html`<p class="danger">${safety.text}</p>` : nothing}
      <p class="first">${firstStep}</p>
      ${sheetContacts(view, outline, say.contacts)}
      ${ifNotEnough ? html`<p>${ifNotEnough}</p>` : nothing}
      ${renderLevels(outline, details.withWhom)}
      ${emergencyLine ? html`<p class="danger">${emergencyLine}</p>` : nothing}
      ${renderPartners(outline, details.partners)}
      ${outline.outOfHours.map((text) => html`<p>${text}</p>`)}
      ${reasons.rules.slice(0, 1).map(({ why }) => html`<p>${why}</p>`)}
      <div class="columns">
        ${
          prepare
            ? html`<section>
                <h2>${details.prepare}</h2>
                <p>${prepare}</p>
              </section>`
            : nothing
        }
        <section>
          <h2>${details.summary}</h2>
          <ul class="dots">
            ${outline.facts.map((fact) => html`<li>${fact}</li>`)}
          </ul>
        </section>
      </div>
    </main>
    <footer>
      ${renderSources(view)} ${renderNotices(view)}
      <p>${texts.texts.foot}</p>
    </footer>
  `;
}

/** An answer that is not settled, or is out of date, says so before anything else. */
function renderStanding({ orientation, words, isPreview }: View): TemplateResult {
  const { status, notice } = orientation;
  const expired = notice.find(({ code }) => code === 'expired')?.date;
  const isOpen = isPreview || status === 'provisional';
  const standing = isOpen ? words.toBeRefined : status === 'undetermined' && words.undecided;
  return html`
    ${
      expired
        ? html`<p class="danger">${words.expired(formatDate(expired, words.lang))}</p>`
        : nothing
    }
    ${standing ? html`<p><strong>${standing}</strong></p>` : nothing}
  `;
}

function renderLevels({ levels }: Outline, title: string): TemplateResult | typeof nothing {
  if (levels.length === 0) return nothing;
  return html`
    <table class="levels">
      <caption>
        <h2>${title}</h2>
      </caption>
      <tbody>
        ${levels.map(
          ({ name, text }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${text}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function renderPartners(
  { partners, others }: Outline,
  title: string,
): TemplateResult | typeof nothing {
  if (partners.length === 0) return nothing;
  return html`
    <section>
      <h2>${title}</h2>
      <ul class="dots">
        ${partners.map(({ name, role }) => html`<li><strong>${name}</strong> ${role}</li>`)}
      </ul>
      ${others ? html`<p>${others}</p>` : nothing}
    </section>
  `;
}

/** The day that several were seen on is said once: a sheet has no room. */
function renderSources(view: View): TemplateResult | typeof nothing {
  const { orientation, texts, words } = view;
  const details = detailsWords(view);
  const cited = orientation.reasons.rules.flatMap(({ sources }) => sources);
  const sources = [...new Set(cited.map(({ source }) => source))].flatMap(
    (id) => texts.sources[id] ?? [],
  );
  if (sources.length === 0) return nothing;
  const days = [...new Set(sources.map(({ checked }) => checked))];
  return html`
    <h2>${details.sources}</h2>
    ${days.map(
      (day) => html`
        <ul class="dots">
          ${sources
            .filter(({ checked }) => checked === day)
            .map(
              ({ title, publisher }) =>
                html`<li lang=${sourceLang(view)}>${title}, ${publisher}</li>`,
            )}
          <li>${details.checked(formatDate(day, words.lang))}</li>
        </ul>
      `,
    )}
  `;
}
