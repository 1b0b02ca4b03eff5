import { locate, type Located, type LocatedStructure } from '@coord-orientation/sdk/places';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../safe-url.js';
import { codesOf, nameOf } from './chosen-place.js';
import type { PlaceContext } from './place-context.js';
import { renderStructure } from './render-structure.js';

/** What the directory sets out to hold; for other doors its silence says nothing. */
const HELD = /^(dac|cpts|inter-cpts|facs|guichet-cpts|dr-.*)$/;

/**
 * Renders who is a destination at a place, or that it is not known here and who knows.
 *
 * @param isLead - What is not known is said of whom to call; of the others only where it helps.
 */
export function renderLocated(
  context: PlaceContext,
  destination: string,
  isLead: boolean,
): TemplateResult | typeof nothing {
  const { directory, place } = context;
  const located = locate(directory, codesOf(place), destination);
  return html`<div class="located" data-kind=${located.kind}>
    ${renderKind(context, located, HELD.test(destination), isLead)}
  </div>`;
}

function renderKind(
  context: PlaceContext,
  located: Located,
  isHeld: boolean,
  isLead: boolean,
): TemplateResult | typeof nothing {
  const { words, place, directory } = context;
  switch (located.kind) {
    case 'found':
      return renderFound(context, located, isLead);
    case 'choose':
      return renderChoose(context, located);
    case 'unsure':
      return renderUnsure(context, located);
    case 'not-recorded':
      return isHeld || isLead ? renderNotRecorded(context, located, isHeld) : nothing;
    case 'outside':
      return isLead
        ? html`<p>${words.outside(nameOf(place), regionsOf(directory.index))}</p>`
        : nothing;
    case 'unavailable':
      return isLead ? renderUnavailable(context) : nothing;
  }
}

/** One answers; where nothing tells how to reach it, who may know is said. */
function renderFound(context: PlaceContext, located: Located, isLead: boolean): TemplateResult {
  const isReachable = located.structures.some(
    ({ structure: { phone, email, website } }) => phone ?? email ?? website,
  );
  const { structures } = locate(context.directory, codesOf(context.place), 'facs');
  return html`
    ${renderList(context, located.structures)}
    ${isLead && !isReachable ? renderAskInstead(context, { askInstead: structures }) : nothing}
  `;
}

/** Renders structures one below the other. */
export function renderList(
  context: PlaceContext,
  structures: readonly LocatedStructure[],
): TemplateResult {
  return html`<ul class="structures">
    ${structures.map((structure) => renderStructure(context, structure))}
  </ul>`;
}

/** Several answer, or one for a part of the commune only: then others may exist. */
function renderChoose(context: PlaceContext, located: Located): TemplateResult {
  const isOne = located.structures.length === 1;
  return html`
    ${isOne ? nothing : html`<p>${context.words.choose}</p>`}
    ${renderList(context, located.structures)}
    ${isOne ? renderAskInstead(context, located) : nothing}
  `;
}

function renderUnsure(context: PlaceContext, located: Located): TemplateResult {
  const { words, place } = context;
  if (place.commune) {
    return html`${renderList(context, located.structures)} ${renderAskInstead(context, located)}`;
  }
  return html`
    <p>${words.byCommune}</p>
    <details class="source">
      <summary>${words.inDepartement(located.structures.length)}</summary>
      ${renderList(context, located.structures)}
    </details>
    ${renderAskInstead(context, located)}
  `;
}

function renderNotRecorded(
  context: PlaceContext,
  located: Located,
  isHeld: boolean,
): TemplateResult {
  return html`
    <p>${context.words.notRecorded}</p>
    ${isHeld ? renderAskInstead(context, located) : nothing}
  `;
}

function renderAskInstead(
  { words }: PlaceContext,
  { askInstead }: Pick<Located, 'askInstead'>,
): TemplateResult | typeof nothing {
  if (askInstead.length === 0) return nothing;
  return html`
    <p>
      ${words.askInstead}
      ${askInstead.map(({ structure: { name, website } }, at) => {
        const site = safeUrl(website);
        return html`${at > 0 ? ', ' : ''}${site ? html`<a href=${site}>${name}</a>` : name}`;
      })}.
    </p>
  `;
}

/** Renders that the file of the département is missing, and a way to ask for it again. */
export function renderUnavailable({ words, onRetry }: PlaceContext): TemplateResult {
  return html`
    <p class="unavailable">
      ${words.unavailable}
      <button class="link" type="button" @click=${onRetry}>${words.retry}</button>
    </p>
  `;
}

/** The names of the regions whose structures are recorded. */
export function regionsOf({
  recorded,
  regions,
}: PlaceContext['directory']['index']): readonly string[] {
  return recorded.map((code) => regions[code] ?? code);
}
