import type { Playbook } from '@coord-orientation/sdk';
import { type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { html } from '../../ui/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { anew } from '../../ui/anew.js';
import { copyText } from '../../ui/copy-text.js';
import { renderHeading } from '../../ui/heading.js';
import { destinationWords, type View } from '../../view.js';
import { detailsWords } from '../../words/details-words.js';
import type { Paper } from '../../keep/paper/paper.js';
import { planSheet } from './plan-sheet.js';
import { type PlanLine, PlanState, type PlanStep } from './plan-state.js';
import { planText } from './plan-text.js';
import { planWords } from '../../words/plan-words.js';

/** An element with answers, which a plan is made for. */
export type PlanHost = LitElement & { readonly situation: unknown };

/**
 * A playbook as a checklist for the partners and the theme that a person picks. Nothing is stored or
 * sent, and nothing can be written: a field would invite names.
 */
export class CooperationPlan implements ReactiveController {
  readonly #host: PlanHost;
  readonly #loadPaper: () => Promise<Paper>;
  readonly #states = new Map<string, PlanState>();
  #situation: unknown;
  #said = '';

  constructor(host: PlanHost, loadPaper: () => Promise<Paper>) {
    this.#host = host;
    this.#loadPaper = loadPaper;
    host.addController(this);
  }

  /** All is forgotten when the answers change. */
  hostUpdate(): void {
    const { situation } = this.#host;
    if (situation === this.#situation) return;
    this.#situation = situation;
    this.#states.clear();
    this.#said = '';
  }

  /** Renders the choice, the checklist, and how to keep it. */
  render(view: View, id: string, playbook: Playbook): TemplateResult {
    const state = this.#states.get(id) ?? new PlanState(id, view.leads);
    const say = planWords(view);
    const steps = state.steps(playbook);
    const lines = steps.flatMap((step) => step.lines).filter(({ isRemoved }) => !isRemoved);
    const done = lines.filter(({ isDone }) => isDone).length;
    const print = () => this.#print(view, playbook, state);
    const copy = () => this.#copy(view, planText(view, playbook, state));
    return html`
      <div class="plan">
        <p>${say.help}</p>
        ${this.#renderTheme(view, playbook, state)} ${this.#renderActors(view, playbook, state)}
        <ol class="plan-steps">
          ${steps.map((step) => this.#renderStep(view, step, state))}
        </ol>
        <p class="plan-state" role="status">${anew(this.#said || say.done(done, lines.length))}</p>
        <div class="ways">
          <button class="secondary" type="button" @click=${print}>${say.print}</button>
          <button class="secondary" type="button" @click=${copy}>${say.copy}</button>
        </div>
      </div>
    `;
  }

  #renderTheme(view: View, playbook: Playbook, state: PlanState): TemplateResult {
    const say = planWords(view);
    const onChange = ({ target }: Event) =>
      this.#change(state, () => state.chooseTheme((target as HTMLSelectElement).value));
    const option = (id: string, text: string) => html`
      <option value=${id} ?selected=${id === state.theme}>${text}</option>
    `;
    return html`
      <label class="plan-theme">
        <strong>${say.theme}</strong>
        <select @change=${onChange}>
          ${option('', say.noTheme)}
          ${playbook.plan?.themes.map(({ id, text }) => option(id, text))}
        </select>
      </label>
    `;
  }

  /** Those that the theme calls for first; the order never follows the ticks, so that nothing moves under a finger. */
  #renderActors(view: View, playbook: Playbook, state: PlanState): TemplateResult {
    const say = planWords(view);
    const suggested = state.suggested(playbook);
    const picked = state.actors(playbook);
    const others = (playbook.plan?.actors ?? []).filter((id) => !suggested.includes(id));
    const count = others.filter((id) => picked.includes(id)).length;
    const list = (ids: readonly string[]) => html`
      <ul class="plan-actors">
        ${ids.map((id) =>
          keyed(
            id,
            html`
              <li>
                ${renderBox(destinationWords(view, id).short, picked.includes(id), (isPicked) =>
                  this.#change(state, () => state.pickActor(id, isPicked)),
                )}
              </li>
            `,
          ),
        )}
      </ul>
    `;
    return html`
      <fieldset class="plan-who">
        <legend><strong>${say.actors}</strong></legend>
        ${suggested.length > 0 ? list(suggested) : nothing}
        <details class="fold">
          <summary>${anew(say.otherActors(count))}</summary>
          <div class="fold-content">${list(others)}</div>
        </details>
      </fieldset>
    `;
  }

  #renderStep(
    view: View,
    { title, text, lines, count, open }: PlanStep,
    state: PlanState,
  ): TemplateResult {
    const common = detailsWords(view);
    return html`
      <li class="plan-step">
        ${renderHeading(view.headingLevel + 2, title ?? text)}
        <ul>
          ${lines.map((line) => keyed(`${line.key} ${line.text}`, this.#renderLine(view, line, state)))}
        </ul>
        ${open ? html`<p class="open"><strong>${common.stillOpen}</strong> ${open}</p>` : nothing}
        ${count ? html`<p class="count"><strong>${common.count}</strong> ${count}</p>` : nothing}
      </li>
    `;
  }

  /** A removed line stays where it was, so that it can be put back and the focus is not lost. */
  #renderLine(
    view: View,
    { key, text, isDone, isRemoved }: PlanLine,
    state: PlanState,
  ): TemplateResult {
    const say = planWords(view);
    const onRemove = () => this.#change(state, () => state.remove(key, !isRemoved));
    return html`
      <li class="plan-line">
        ${
          isRemoved
            ? html`<s>${text}</s>`
            : renderBox(text, isDone, (is) => this.#change(state, () => state.tick(key, is)))
        }
        <button class="quiet" type="button" @click=${onRemove}>
          ${anew(isRemoved ? say.putBack : say.remove)}<span class="unseen">${say.line(text)}</span>
        </button>
      </li>
    `;
  }

  #change(state: PlanState, act: () => void): void {
    act();
    this.#states.set(state.id, state);
    this.#said = '';
    this.#host.requestUpdate();
  }

  async #print(view: View, playbook: Playbook, state: PlanState): Promise<void> {
    const say = planWords(view);
    const { title } = playbook;
    const { situation } = this.#host;
    try {
      const { printDocument, sheetHead } = await this.#loadPaper();
      this.#said = say.ready;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      // What was erased meanwhile is not printed.
      if (this.#host.situation !== situation) return;
      const content = planSheet(view, playbook, state, sheetHead(view, { title, made: say.made }));
      if (await printDocument({ title, lang: view.words.lang, content })) return;
      this.#said = say.notReady;
      this.#host.requestUpdate();
    } catch {
      this.#said = say.notReady;
      this.#host.requestUpdate();
    }
  }

  async #copy(view: View, text: string): Promise<void> {
    const say = planWords(view);
    this.#said = (await copyText(text)) ? say.copied : say.notCopied;
    this.#host.requestUpdate();
  }
}

function renderBox(
  text: string,
  isTicked: boolean,
  onTick: (isTicked: boolean) => void,
): TemplateResult {
  return html`
    <label class="plan-box">
      <input
        type="checkbox"
        .checked=${isTicked}
        @change=${({ target }: Event) => onTick((target as HTMLInputElement).checked)}
      />
      <span>${text}</span>
    </label>
  `;
}
