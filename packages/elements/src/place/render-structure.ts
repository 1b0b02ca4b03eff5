import { isReachable, type LocatedStructure, type Structure } from '@coord-orientation/sdk/places';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import { mailOf } from '../ui/mail-of.js';
import { safeUrl } from '../ui/safe-url.js';
import type { PlaceContext } from './place-context.js';
import { renderWays } from './render-ways.js';
import { stateOf } from './state-of.js';

/** Renders a structure: its name, for which territory, how to reach it, and where that was seen. */
export function renderStructure(context: PlaceContext, located: LocatedStructure): TemplateResult {
  const { structure } = located;
  const { words } = context;
  return html`
    <li class="structure" part="structure">
      <p class="structure-name">
        <strong lang="fr" translate="no">${structure.name}</strong>
        ${structure.isUnnamed ? html`<small>${words.unnamed}</small>` : nothing}
      </p>
      <p class="territory">${territoryOf(context, located)}</p>
      ${renderWays(words, structure)}
      ${isReachable(structure) ? nothing : html`<p class="territory">${words.noContact}</p>`}
      ${structure.text ? html`<p class="territory" lang="fr">${structure.text}</p>` : nothing}
      ${renderSource(context, structure)} ${renderReport(context, structure)}
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

function renderSource(context: PlaceContext, structure: Structure): TemplateResult {
  const { words } = context;
  const { source, seen, status, formerNames } = structure;
  const site = safeUrl(source.url);
  return html`
    <details class="source" data-status=${status}>
      <summary>${stateOf(context, structure)}</summary>
      <p>
        ${words.source(formatDate(seen, context.lang))}
        <span lang="fr"
          >${site ? html`<a href=${site}>${source.title}</a>` : source.title}${
            source.publisher ? `, ${source.publisher}` : ''
          }.</span
        >
        ${formerNames.length > 0 ? words.formerly(formerNames) : nothing}
      </p>
    </details>
  `;
}

/** A mail to the site, to who publishes the rules, or to who keeps the directory; nothing where none has an address. */
function renderReport(
  { words, lang, reportTo, directory }: PlaceContext,
  { id, name, phone, source, seen }: Structure,
): TemplateResult | typeof nothing {
  const to = mailOf(reportTo, directory.index.contact);
  if (!to) return nothing;
  const text = words.reportText(name, id, phone, source.title, formatDate(seen, lang));
  const query = `subject=${encodeURIComponent(words.reportSubject(id))}&body=${encodeURIComponent(text)}`;
  return html`
    <p class="territory">
      <a href="mailto:${to}?${query}">${phone ? words.wrongNumber : words.wrongLine}</a>
    </p>
  `;
}
