import {
  type FormerNameHit,
  locateAll,
  type LocatedStructure,
} from '@coord-orientation/sdk/places';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { renderHeading, renderTitle } from '../ui/heading.js';
import type { PlaceWords } from '../words/places-fr.js';
import { codesOf, nameOf } from './chosen-place.js';
import type { PlaceContext } from './place-context.js';
import { NamedStructure } from './named-structure.js';
import type { PlaceFinder } from './place-finder.js';
import { PlacePicker } from './place-picker.js';
import { renderCommuneBox } from './render-commune-box.js';
import { regionsOf, renderList, renderUnavailable } from './render-located.js';
import { renderMapButton } from './render-map-button.js';
import { renderMap } from './render-map.js';
import { renderProblem } from './render-problem.js';

/** What the panel is drawn from, but for the place. */
export type PanelContext = Omit<PlaceContext, 'place' | 'directory' | 'onRetry'> & {
  readonly headingLevel: number;
};

/** The directory on its own: a commune, a département or a former name, and who answers there. */
export class DirectoryPanel {
  readonly picker: PlacePicker;
  readonly #finder: () => PlaceFinder;
  readonly #named: NamedStructure;

  constructor(host: ReactiveControllerHost, finder: () => PlaceFinder) {
    this.#finder = finder;
    this.#named = new NamedStructure(host, finder);
    this.picker = new PlacePicker(host, finder, async () => () => undefined);
  }

  render(context: PanelContext): TemplateResult {
    const { words, headingLevel } = context;
    const { picker } = this;
    const finder = this.#finder();
    return html`
      <section class="directory" part="directory">
        ${renderTitle(headingLevel, words.directory)}
        ${
          picker.isFixed
            ? html`<p class="place-name">
                ${picker.place ? nameOf(picker.place) : words.loading} <small>${words.fixed}</small>
              </p>`
            : html`
                ${renderProblem(picker.error, words)}
                <p class="territory">${words.directoryHelp}</p>
                ${renderCommuneBox(picker.box, boxWords(words), finder.regions)}
                <p class="unseen" role="status">${this.#announced(context)}</p>
                ${this.#renderFormerNames(context)}
                ${this.#named.render(context, picker.box.message)}
              `
        }
        ${renderMapButton(picker, words)}
        <div class="beside">
          ${renderMap(picker, words, finder.regionName)}
          <div class="answers">${this.#renderAnswers(context)}</div>
        </div>
      </section>
    `;
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

  #renderFormerNames({ words }: PanelContext): TemplateResult | typeof nothing {
    const { message } = this.picker.box;
    if (message.kind !== 'found' && message.kind !== 'nothing') return nothing;
    const { formerNames } = message.search;
    if (formerNames.length === 0) return nothing;
    return html`<ul class="former-names">
      ${formerNames.map((hit) => this.#renderFormerName(hit, words))}
    </ul>`;
  }

  #renderFormerName(
    { formerName, destination, departement }: FormerNameHit,
    words: PlaceWords,
  ): TemplateResult {
    const name = this.#finder().directory?.index.departements.find(
      ([code]) => code === departement,
    );
    const now = words.destinations[destination] ?? destination;
    return html`
      <li>
        ${words.isNow(formerName, now, name?.[1])}
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
      return html`${heading}
        <p>${words.outside(nameOf(place), regionsOf(directory.index))}</p>`;
    }
    const level = context.headingLevel + 2;
    return html`${heading} ${KINDS.map((kind) => this.#renderKind(full, kind, all, level))}`;
  }

  #renderKind(
    context: PlaceContext,
    kind: Kind,
    all: readonly LocatedStructure[],
    level: number,
  ): TemplateResult | typeof nothing {
    const { words } = context;
    const structures = all.filter(({ structure }) => kindOf(structure.destination) === kind);
    if (structures.length === 0) {
      if (kind !== 'cpts' && kind !== 'dac') return nothing;
      return html`${renderHeading(level, words.kinds[kind])}
        <p>${words.notRecorded}</p>`;
    }
    // A whole département has many of these, and which one depends on the commune.
    const isLong = kind === 'dr' || structures.length > 3;
    const list = renderList(context, structures);
    const folded = html`<details class="source">
      <summary>${words.kinds[kind]} (${structures.length})</summary>
      ${list}
    </details>`;
    return isLong ? folded : html`${renderHeading(level, words.kinds[kind])} ${list}`;
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

type Kind = keyof PlaceWords['kinds'];

const KINDS: readonly Kind[] = ['dac', 'cpts', 'dr', 'support', 'other'];

function kindOf(destination: string): Kind {
  if (destination === 'dac') return 'dac';
  if (destination === 'cpts' || destination === 'inter-cpts') return 'cpts';
  if (destination.startsWith('dr-')) return 'dr';
  return destination === 'facs' || destination === 'guichet-cpts' ? 'support' : 'other';
}
