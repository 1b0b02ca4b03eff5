import type { Orientation, ResultChoice } from '@coord-orientation/sdk';
import { nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OrientationHost } from '../place/places-host.js';
import { anew } from '../ui/anew.js';
import { html } from '../ui/html.js';
import { questionWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** More than these at once are not read. */
const MOST_OFFERED = 8;

/** What is open of a result's chips, and what was last said of them. */
interface ChipState {
  /** The result that it holds for. */
  readonly answers: string;
  readonly isOpen: boolean;
  /** How many groups of those offered were gone past. */
  readonly group: number;
  readonly said: string;
}

/**
 * What makes it harder, as chips on the result: a tick changes whom to bring in at once, and the focus stays on
 * it. Those that are not ticked are offered on demand, a few at a time.
 */
export class Chips {
  readonly #host: OrientationHost;
  #state: ChipState | undefined;

  constructor(host: OrientationHost) {
    this.#host = host;
  }

  /** Renders the chips of a result that has some. */
  render(view: View): TemplateResult | typeof nothing {
    const { onResult } = view.orientation;
    if (onResult.length === 0) return nothing;
    return html`
      <div class="chips" role="group" aria-label=${detailsWords(view).harder}>
        ${onResult.map((choice) => this.#renderChoice(view, choice))}
        ${view.orientation.offers.map((offer) => this.#renderOffer(offer))}
        <p class="unseen" role="status">${anew(this.#stateFor(view).said)}</p>
      </div>
    `;
  }

  #renderChoice(view: View, choice: ResultChoice): TemplateResult {
    const { isOpen } = this.#stateFor(view);
    const { ticked } = choice;
    const { offered, isMore } = this.#offeredOf(view, choice);
    const shown = choice.options.filter(
      (option) => ticked.includes(option) || (isOpen && offered.includes(option)),
    );
    return html`
      <ul class="chip-list">
        ${repeat(
          shown,
          (option) => option,
          (option) => html`<li>${this.#renderChip(view, choice, option)}</li>`,
        )}
        ${offered.length > 0 ? html`<li>${this.#renderAdd(view, choice)}</li>` : nothing}
      </ul>
      ${isOpen && isMore ? this.#renderOthers(view) : nothing} ${renderRecalls(view, choice)}
    `;
  }

  #renderAdd(view: View, { ticked }: ResultChoice): TemplateResult {
    const say = detailsWords(view);
    const { isOpen } = this.#stateFor(view);
    const add = ticked.length > 0 ? say.add : say.addHarder;
    return html`<button
      class="chip add-chip"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => this.#change(view, { isOpen: !isOpen, group: 0, said: '' })}
    >
      ${isOpen ? say.closeChips : html`<span aria-hidden="true">+</span> ${add}`}
    </button>`;
  }

  #renderChip(view: View, choice: ResultChoice, option: string): TemplateResult {
    const isTicked = choice.ticked.includes(option);
    return html`
      <button
        class="chip"
        type="button"
        aria-pressed=${isTicked ? 'true' : 'false'}
        @click=${() => this.#toggle(view, choice, option)}
      >
        ${labelOf(view, choice, option)}
        <span aria-hidden="true">${isTicked ? '×' : '+'}</span>
      </button>
    `;
  }

  #renderOthers(view: View): TemplateResult {
    const { group } = this.#stateFor(view);
    return html`<button
      class="link"
      type="button"
      @click=${() => this.#change(view, { group: group + 1, said: '' })}
    >
      ${detailsWords(view).otherChips}
    </button>`;
  }

  /** What changes who carries at a tap, and takes whoever listens to the new answer. */
  #renderOffer({ text, question, option }: Orientation['offers'][number]): TemplateResult {
    const accept = () => {
      this.#host.answer(question, option);
      void this.#host.updateComplete.then(() =>
        this.#host.shadowRoot?.querySelector<HTMLElement>('.title')?.focus(),
      );
    };
    return html`<button class="secondary offer" type="button" @click=${accept}>${text}</button>`;
  }

  /** The few that are offered now, of those that are not ticked, and whether there are others. */
  #offeredOf(view: View, { options, ticked }: ResultChoice) {
    const open = options.filter((option) => !ticked.includes(option));
    const groups = Math.max(Math.ceil(open.length / MOST_OFFERED), 1);
    const from = (this.#stateFor(view).group % groups) * MOST_OFFERED;
    return { offered: open.slice(from, from + MOST_OFFERED), isMore: groups > 1 };
  }

  #toggle(view: View, choice: ResultChoice, option: string): void {
    const say = detailsWords(view);
    const { question, options, ticked } = choice;
    const isTicked = ticked.includes(option);
    const label = labelOf(view, choice, option);
    const next = options.filter((one) => (one === option ? !isTicked : ticked.includes(one)));
    this.#change(view, { said: isTicked ? say.unticked(label) : say.ticked(label) });
    this.#host.answer(question, next);
    void this.#host.updateComplete.then(() => this.#keepFocus());
  }

  /** A chip that is gone with its focus leaves it to the button that brings it back. */
  #keepFocus(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot?.activeElement) return;
    shadowRoot?.querySelector<HTMLElement>('.add-chip')?.focus({ preventScroll: true });
  }

  #change(view: View, change: Partial<ChipState>): void {
    this.#state = { ...this.#stateFor(view), ...change };
    this.#host.requestUpdate();
  }

  /** Another result starts with its chips closed. */
  #stateFor({ session }: View): ChipState {
    const answers = String(session.answered.map((id) => [id, session.situation[id]]));
    const state = this.#state;
    return state?.answers === answers ? state : { answers, isOpen: false, group: 0, said: '' };
  }
}

/** The way back to the question about danger that something ticked makes one think of. */
function renderRecalls(view: View, { question, ticked }: ResultChoice): readonly TemplateResult[] {
  const { options } = questionWords(view, question);
  const recalled = new Set(ticked.flatMap((option) => options[option]?.recalls ?? []));
  return [...recalled].map(
    (id) =>
      html`<button class="link recall" type="button" @click=${() => view.onEdit(id)}>
        ${detailsWords(view).recall(questionWords(view, id).short)}
      </button>`,
  );
}

function labelOf(view: View, { question }: ResultChoice, option: string): string {
  return questionWords(view, question).options[option]?.text ?? option;
}
