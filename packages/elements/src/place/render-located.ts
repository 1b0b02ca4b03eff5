import { isHeld, locate, type Located, type LocatedStructure } from '@coord-orientation/sdk/places';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { safeUrl } from '../ui/safe-url.js';
import type { PlaceWords } from '../words/places-fr.js';
import { askInsteadOf } from './ask-instead.js';
import { codeOf, codesOf, nameOf } from './chosen-place.js';
import type { PlaceContext } from './place-context.js';
import { renderInShort, renderStructure } from './render-structure.js';
import { renderText, textIn } from './text-in.js';

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
    ${keyed(codeOf(place), renderKind(context, located, destination, isLead))}
  </div>`;
}

function renderKind(
  context: PlaceContext,
  located: Located,
  destination: string,
  isLead: boolean,
): TemplateResult | typeof nothing {
  const { words, directory } = context;
  const others = renderAskInstead(words, askInsteadOf(context, located, destination));
  switch (located.kind) {
    case 'found':
      return html`${renderList(context, located.structures, isLead)} ${isLead ? others : nothing}`;
    case 'choose':
      return renderChoose(context, located, others);
    case 'unsure':
      return renderUnsure(context, located, others);
    case 'not-recorded':
      return isHeld(directory, destination) || isLead
        ? html`<p>${words.notRecorded}</p>
            ${others}`
        : nothing;
    case 'outside':
      return isLead ? renderOutside(context) : nothing;
    case 'unavailable':
      return isLead ? renderUnavailable(context) : nothing;
  }
}

/**
 * Renders structures one below the other.
 *
 * @param isInShort - With one large way to reach each, and all else on demand.
 */
export function renderList(
  context: PlaceContext,
  structures: readonly LocatedStructure[],
  isInShort = false,
): TemplateResult {
  const render = isInShort ? renderInShort : renderStructure;
  return html`<ul class="structures">
    ${structures.map((one) => keyed(one.structure.id, render(context, one)))}
  </ul>`;
}

type Others = TemplateResult | typeof nothing;

/** Several answer, or one for a part of the commune only: then others may exist. */
function renderChoose(context: PlaceContext, located: Located, others: Others): TemplateResult {
  const isOne = located.structures.length === 1;
  return html`
    ${isOne ? nothing : html`<p>${context.words.choose}</p>`}
    ${renderList(context, located.structures)}
    ${others === nothing ? nothing : html`<p>${context.words.otherPart}</p>`} ${others}
  `;
}

function renderUnsure(context: PlaceContext, located: Located, others: Others): TemplateResult {
  const { words, place } = context;
  const list = renderList(context, located.structures);
  if (place.commune) return html`${list} ${others}`;
  return html`
    <p>${words.byCommune}</p>
    <details class="source">
      <summary>${words.inDepartement(located.structures.length)}</summary>
      ${list}
    </details>
    ${others}
  `;
}

/** Where what is recorded does not tell whom to call: who may know. */
function renderAskInstead(words: PlaceWords, others: readonly LocatedStructure[]): Others {
  if (others.length === 0) return nothing;
  return html`
    <p>
      ${words.askInstead}
      ${others.map(({ structure: { name, website } }, at) => {
        const site = safeUrl(website);
        return html`${at > 0 ? ', ' : ''}${site ? html`<a href=${site}>${name}</a>` : name}`;
      })}.
    </p>
  `;
}

/** Renders that the place is outside the recorded regions, and what to do there. */
export function renderOutside({ words, place, directory, lang }: PlaceContext): TemplateResult {
  const { elsewhere } = directory.index;
  const outside = words.outside(nameOf(place), regionsOf(directory.index));
  return html`<p>${outside} ${elsewhere ? renderText(textIn(elsewhere, lang)) : nothing}</p>`;
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
