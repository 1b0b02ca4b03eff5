import type { Playbook } from '@coord-orientation/sdk';
import type { CSSResult, LitElement } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from '../../view.js';
import { detailsWords } from '../details-words.js';
import { LatePart } from '../late-part.js';
import type { CooperationPlan } from '../plan/cooperation-plan.js';

interface PlanPart {
  readonly styles: readonly CSSResult[];
  readonly plan: CooperationPlan;
}

/** Where a playbook becomes a plan of one's own: loaded when a person opens it. */
export class PlanSlot {
  readonly #part: LatePart<PlanPart>;

  constructor(host: LitElement) {
    this.#part = new LatePart(
      host,
      () => import('../plan/index.js'),
      ({ CooperationPlan, planStyles }) => ({
        styles: [planStyles],
        plan: new CooperationPlan(host),
      }),
    );
  }

  /** Renders the fold that holds it; nothing where there is nothing to pick. */
  render(view: View, id: string, playbook: Playbook): TemplateResult | typeof nothing {
    if (!playbook.plan) return nothing;
    const { plan } = detailsWords(view);
    return html`
      <details class="fold plan-fold" @toggle=${this.#part.need}>
        <summary>${plan}</summary>
        <div class="fold-content">
          ${this.#part.render(view, (part) => part.plan.render(view, id, playbook))}
        </div>
      </details>
    `;
  }
}
