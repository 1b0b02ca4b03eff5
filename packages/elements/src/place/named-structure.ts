import type { Coverage, NameHit } from '@coord-orientation/sdk/places';
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { departementAt } from './chosen-place.js';
import type { BoxMessage } from './commune-box.js';
import type { PanelContext } from './place-context.js';
import type { PlaceFinder } from './place-finder.js';
import { renderUnavailable } from './render-located.js';
import { renderStructure } from './render-structure.js';

/** The structures whose present name was typed, and how to reach the one that is opened. */
export class NamedStructure {
  readonly #host: ReactiveControllerHost;
  readonly #finder: () => PlaceFinder;
  #opened: string | undefined;

  constructor(host: ReactiveControllerHost, finder: () => PlaceFinder) {
    this.#host = host;
    this.#finder = finder;
  }

  render(context: PanelContext, message: BoxMessage): TemplateResult | typeof nothing {
    if (message.kind !== 'found' && message.kind !== 'nothing') return nothing;
    const { names } = message.search;
    if (names.length === 0) return nothing;
    return html`<ul class="former-names">
      ${names.map((hit) => keyed(hit.id, this.#renderName(context, hit)))}
    </ul>`;
  }

  #renderName(context: PanelContext, hit: NameHit): TemplateResult {
    const isOpen = this.#opened === hit.id;
    return html`
      <li>
        <button
          class="link"
          type="button"
          lang="fr"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => void this.#toggle(hit)}
        >
          ${hit.name}
        </button>
        ${isOpen ? this.#renderOne(context, hit) : nothing}
      </li>
    `;
  }

  #renderOne(context: PanelContext, hit: NameHit): TemplateResult | typeof nothing {
    const { directory } = this.#finder();
    const place = directory && departementAt(directory, hit.departement);
    if (!directory || !place) return nothing;
    const full = { ...context, directory, place, onRetry: () => void this.#load(hit) };
    const local = directory.structures
      .get(hit.departement)
      ?.find(({ structure }) => structure.id === hit.id);
    if (!local) return html`${renderUnavailable(full)}`;
    const { structure } = local;
    const part = structure.scope === 'part' ? local.coverageOf() : undefined;
    const coverage: Coverage = part ?? { coverage: 'whole', precision: undefined };
    return html`<ul class="structures">
      ${renderStructure(full, { structure, ...coverage })}
    </ul>`;
  }

  async #toggle(hit: NameHit): Promise<void> {
    if (this.#opened === hit.id) {
      this.#opened = undefined;
      this.#host.requestUpdate();
      return;
    }
    await this.#load(hit);
    this.#opened = hit.id;
    this.#host.requestUpdate();
  }

  async #load({ departement }: NameHit): Promise<void> {
    await (await this.#finder().open()).load([departement]);
    this.#host.requestUpdate();
  }
}
