import type { LocatedStructure, Structure } from '@coord-orientation/sdk/places';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import { anew } from '../ui/anew.js';
import { safeUrl } from '../ui/safe-url.js';
import type { PlaceContext } from './place-context.js';

/** Renders a structure: its name, for which territory, how to reach it, and where that was seen. */
export function renderStructure(context: PlaceContext, located: LocatedStructure): TemplateResult {
  const { structure } = located;
  const { words } = context;
  const isReachable = structure.phone !== undefined || structure.email !== undefined;
  return html`
    <li class="structure" part="structure">
      <p class="structure-name">
        <strong lang="fr" translate="no">${structure.name}</strong>
        ${structure.isUnnamed ? html`<small>${words.unnamed}</small>` : nothing}
      </p>
      <p class="territory">${territoryOf(context, located)}</p>
      ${renderWays(structure)}
      ${isReachable ? nothing : html`<p class="territory">${words.noContact}</p>`}
      ${structure.text ? html`<p class="territory" lang="fr">${structure.text}</p>` : nothing}
      ${renderSource(context, structure)}
    </li>
  `;
}

/** Says for which territory a structure answers. */
export function territoryOf(
  { words, place, directory }: PlaceContext,
  { structure, coverage, precision }: LocatedStructure,
): string {
  const { scope, isComplete } = structure;
  if (coverage === 'part') return words.onlyPart(precision ?? '');
  if (coverage === 'unsure') return precision ? words.unsurePart(precision) : words.unsure;
  if (scope === 'region') return words.scope.region(directory.index.regions[place.region] ?? '');
  if (scope === 'departement') return words.scope.departement(place.departement.name);
  if (scope === 'part') return words.scope.part;
  const communes = place.commune
    ? words.scope.communes(place.commune.name)
    : words.scope.some(place.departement.name);
  return isComplete ? communes : `${communes} (${words.isIncomplete})`;
}

function renderWays({ website, phone, email, address }: Structure): TemplateResult {
  const site = safeUrl(website);
  return html`
    ${phone ? html`<p translate="no"><a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a></p>` : nothing}
    ${site ? html`<p><a href=${site}>${hostOf(site)}</a></p>` : nothing}
    ${email ? html`<p><a href="mailto:${email}">${email}</a></p>` : nothing}
    ${address ? html`<p>${address}</p>` : nothing}
  `;
}

/** `dac81.fr`: who reads it knows where the link leads. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function renderSource(context: PlaceContext, structure: Structure): TemplateResult {
  const { words } = context;
  const { source, seen, status, formerNames } = structure;
  const site = safeUrl(source.url);
  return html`
    <details class="source" data-status=${status}>
      <summary>${status === 'confirmed' ? words.confirmed : words.toConfirm}</summary>
      <p>
        ${words.source(formatDate(seen, context.lang))}
        <span lang="fr"
          >${site ? html`<a href=${site}>${source.title}</a>` : source.title}${
            source.publisher ? `, ${source.publisher}` : ''
          }.</span
        >
        ${formerNames.length > 0 ? words.formerly(formerNames) : nothing}
      </p>
      ${renderReport(context, structure)}
    </details>
  `;
}

/** A mail to the site where it gave an address; otherwise a text to copy. We send nothing. */
function renderReport(
  context: PlaceContext,
  { id, name, source, seen }: Structure,
): TemplateResult {
  const { words, reportTo, onCopy, copied } = context;
  const text = words.reportText(name, id, source.title, formatDate(seen, context.lang));
  if (reportTo) {
    const query = `subject=${encodeURIComponent(words.reportSubject(name))}&body=${encodeURIComponent(text)}`;
    return html`<p>${words.anError} <a href="mailto:${reportTo}?${query}">${words.report}</a></p>`;
  }
  return html`
    <p>${words.anError}</p>
    <pre class="to-copy">${text}</pre>
    <button class="quiet" type="button" @click=${() => onCopy(id, text)}>
      ${anew(copied === id ? words.copied : words.copyReport)}
    </button>
    <span class="unseen" role="status">${anew(copied === id ? words.copied : '')}</span>
  `;
}
