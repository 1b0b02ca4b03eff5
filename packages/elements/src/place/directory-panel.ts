import {
  type FormerNameHit,
  type Group,
  isInGroup,
  locateAll,
  type LocatedStructure,
} from '@coord-orientation/sdk/places';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { anew } from '../ui/anew.js';
import { renderHeading, renderTitle } from '../ui/heading.js';
import type { PlaceWords } from '../words/places-fr.js';
import { codeOf, codesOf, nameOf } from './chosen-place.js';
import type { PanelContext, PlaceContext } from './place-context.js';
import { NamedStructure } from './named-structure.js';
import type { PlaceFinder } from './place-finder.js';
import { PlacePicker } from './place-picker.js';
import { renderCommuneBox } from './render-commune-box.js';
import { renderList, renderOutside, renderUnavailable } from './render-located.js';
import { renderMapButton } from './render-map-button.js';
import { renderMap } from './render-map.js';
import { renderProblem } from './render-problem.js';
import { renderText, renderWithin, textIn } from './text-in.js';

/** The directory on its own: a commune, a département or a former name, and who answers there. */
export class DirectoryPanel {
  readonly picker: PlacePicker;
  readonly #host: ReactiveControllerHost;
  readonly #finder: () => PlaceFinder;
  readonly #named: NamedStructure;
  #opened: PlaceFinder | undefined;

  constructor(host: ReactiveControllerHost, finder: () => PlaceFinder) {
    this.#host = host;
    this.#finder = finder;
    this.#named = new NamedStructure(host, finder);
    this.picker = new PlacePicker(host, finder, async () => () => undefined);
  }

  /** Reads the index for what the help of the field says; it stands without, and a search tries again. */
  open(): void {
    const finder = this.#finder();
    if (this.#opened === finder) return;
    this.#opened = finder;
    void finder.open().then(
      () => this.#host.requestUpdate(),
      () => undefined,
    );
  }

  render(context: PanelContext): TemplateResult {
    const { words, headingLevel, notice } = context;
    const { picker } = this;
    const finder = this.#finder();
    return html`
      <section class="directory" part="directory">
        ${renderTitle(headingLevel, words.directory)}
        <p class=${notice ? 'changes' : nothing} role="status">${anew(notice)}</p>
        ${
          picker.isFixed
            ? html`<p class="place-name">
                ${anew(picker.place ? nameOf(picker.place) : words.loading)}
                <small>${words.fixed}</small>
              </p>`
            : html`
                ${renderProblem(picker.error, words)}
                <p class="territory">${this.#renderHelp(context)}</p>
                ${renderCommuneBox(picker.box, boxWords(words), finder.regions)}
                <p class="unseen" role="status">${anew(this.#announced(context))}</p>
                ${this.#renderFormerNames(context)}
                ${this.#named.render(context, picker.box.message)}
              `
        }
        ${renderMapButton(picker, words)}
        <div class="beside">
          ${renderMap(picker, words, finder.regionName)}
          <div class="answers">
            ${keyed(picker.place && codeOf(picker.place), this.#renderAnswers(context))}
          </div>
        </div>
        ${this.#renderDownloads(context)}
      </section>
    `;
  }

  #renderHelp({ words, lang }: PanelContext): TemplateResult {
    const index = this.#finder().directory?.index;
    return index
      ? renderWithin(words.directoryHelp, textIn(index.example, lang))
      : html`${words.directoryHelp(undefined)}`;
  }

  #renderDownloads({ words }: PanelContext): TemplateResult | typeof nothing {
    const finder = this.#finder();
    const downloads = finder.directory?.index.downloads;
    if (!downloads) return nothing;
    const { csv, json } = downloads;
    return html`<p class="territory">
      ${words.download} <a href=${finder.addressOf(csv)} download="annuaire.csv">CSV</a>,
      <a href=${finder.addressOf(json)} download="annuaire.json">JSON</a>
    </p>`;
  }

  /** What a search or a choice has come to: said where it stands all the time, so that it is read aloud. */
  #announced({ words }: PanelContext): string {
    const { place, box } = this.picker;
    const { message } = box;
    if (message.kind !== 'found' && message.kind !== 'nothing') {
      return place ? words.answersAt(nameOf(place)) : '';
    }
    const { formerNames, names } = message.search;
    return [
      ...formerNames.map(({ formerName }) => formerName),
      ...names.map(({ name }) => name),
    ].join(', ');
  }

  #renderFormerNames(context: PanelContext): TemplateResult | typeof nothing {
    const { message } = this.picker.box;
    if (message.kind !== 'found' && message.kind !== 'nothing') return nothing;
    const { formerNames } = message.search;
    if (formerNames.length === 0) return nothing;
    return html`<ul class="former-names">
      ${formerNames.map((hit) => keyed(`${hit.formerName} ${hit.departement}`, this.#renderFormerName(hit, context)))}
    </ul>`;
  }

  #renderFormerName(
    { formerName, destination, departement }: FormerNameHit,
    { words, lang }: PanelContext,
  ): TemplateResult {
    const index = this.#finder().directory?.index;
    const name = index?.departements.find(([code]) => code === departement);
    const names = index?.destinations ?? {};
    const texts = Object.hasOwn(names, destination) ? names[destination] : undefined;
    const now = texts ? textIn(texts, lang) : { text: destination, lang: undefined };
    return html`
      <li>
        ${renderWithin((text) => words.isNow(formerName, text, name?.[1]), now)}
        ${
          departement && name
            ? html`<button
                class="link"
                type="button"
                @click=${() => void this.picker.chooseDepartement(departement)}
              >
                ${words.seeIn(name[1])}
              </button>`
            : words.whereIs
        }
      </li>
    `;
  }

  #renderAnswers(context: PanelContext): TemplateResult | typeof nothing {
    const { place, retry } = this.picker;
    const { directory } = this.#finder();
    if (!place || !directory) return nothing;
    const full = { ...context, place, directory, onRetry: () => void retry() };
    const { words } = context;
    const { code } = place.departement;
    const heading = renderHeading(context.headingLevel + 1, words.answersAt(nameOf(place)));
    if (!directory.structures.has(code)) return html`${heading} ${renderUnavailable(full)}`;
    const all = locateAll(directory, codesOf(place));
    if (all.length === 0) {
      return html`${heading} ${renderOutside(full)}`;
    }
    const level = context.headingLevel + 2;
    return html`${heading}
    ${directory.index.groups.map((group) => this.#renderGroup(full, group, all, level))}`;
  }

  #renderGroup(
    context: PlaceContext,
    group: Group,
    all: readonly LocatedStructure[],
    level: number,
  ): TemplateResult | typeof nothing {
    const { words, directory, lang } = context;
    const name = renderText(textIn(group.name, lang));
    const structures = all.filter(({ structure }) =>
      isInGroup(directory, group, structure.destination),
    );
    if (structures.length === 0) {
      if (!group.always) return nothing;
      return html`${renderHeading(level, name)}
        <p>${words.notRecorded}</p>`;
    }
    // A whole département has many of these, and which one depends on the commune.
    const isLong = group.long ?? structures.length > 3;
    const list = renderList(context, structures);
    const folded = html`<details class="source">
      <summary>${name} (${structures.length})</summary>
      ${list}
    </details>`;
    return isLong ? folded : html`${renderHeading(level, name)} ${list}`;
  }
}

/** A former name that is found is no commune that is not. */
function boxWords(words: PlaceWords): PlaceWords {
  return {
    ...words,
    commune: words.directoryField,
    nothing: (search, regions) =>
      search.formerNames.length > 0 || search.names.length > 0
        ? ''
        : words.nothing(search, regions),
  };
}
