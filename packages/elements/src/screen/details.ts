/**
 * What a result says besides its first step: loaded when the page is idle, at the latest with the first
 * answer, and missed without harm.
 *
 * @packageDocumentation
 */
import { type Asking, type Decision, describe, fitTexts, type Texts } from '@coord-orientation/sdk';
import { type CSSResult, nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { renderAskAside, renderHandledDangers } from '../emergency/handled-dangers.js';
import { handled } from '../emergency/handled-styles.js';
import { renderWaysOn } from '../emergency/ways-on.js';
import { renderKeep } from '../keep/keep.js';
import type { KeepPart } from '../keep/keep-part.js';
import type { PathwayPart } from '../pathway/pathway-part.js';
import { renderPathways } from '../pathway/pathways.js';
import type { OrientationHost } from '../place/places-host.js';
import type { PlacesSlot } from '../place/places-slot.js';
import { listenToArrows } from '../question/arrow-keys.js';
import { renderLeaveQuestion } from '../question/leave-question.js';
import { renderPreviewOffer } from '../question/preview-offer.js';
import { isAboutPerson } from '../result/is-about-person.js';
import { Chips } from '../result/chips.js';
import { chipStyles } from '../result/chip-styles.js';
import { checkAudience } from '../result/check-audience.js';
import { renderLead } from '../result/lead.js';
import { renderLevels } from '../result/levels.js';
import { levels } from '../result/levels-styles.js';
import { more } from '../result/more-styles.js';
import { renderNotices } from '../result/notices.js';
import { renderOutOfHours } from '../result/out-of-hours.js';
import { renderPartners } from '../result/partners.js';
import { renderPrepare } from '../result/prepare.js';
import { renderPublisher } from '../result/publisher.js';
import { renderReasons } from '../result/reasons.js';
import { renderToFindOut } from '../result/refine.js';
import { renderRoles } from '../result/roles.js';
import { renderSetAside } from '../result/set-aside.js';
import { renderSummary } from '../result/summary.js';
import { summary } from '../result/summary-styles.js';
import { renderTogether } from '../result/together.js';
import type * as whatIf from '../result/what-if.js';
import { whoAsks } from '../result/who-asks.js';
import type { SaidWords } from './said-words.js';
import { renderAway } from './away.js';
import { AwayController } from './away-controller.js';
import { bringIntoView } from '../ui/bring-into-view.js';
import { keepKeys } from '../ui/keep-keys.js';
import { leaveFrame } from '../ui/leave-frame.js';
import { restyleWhenMoved } from '../ui/restyle.js';
import { folds } from '../ui/styles/folds.js';
import { siteLinks } from '../ui/styles/site-links.js';
import type { LatePart } from '../ui/late-part.js';
import type { View } from '../view.js';

/** What a result says besides its first step. */
export interface Details {
  readonly styles: readonly CSSResult[];
  /** Puts a decision into words that fit who asks, and why it is what it is. */
  readonly describe: (decision: Decision, texts: Texts, asking: Asking) => SaidWords;
  /** Shows a new heading to whoever has the focus on it. */
  readonly bringIntoView: typeof bringIntoView;
  /** Asks whether to go on, in place of the screen, where the page was left for long. */
  readonly renderAway: (view: View) => unknown;
  /** The ways on from an emergency: what they lead to is in this part too. */
  readonly renderWaysOn: typeof renderWaysOn;
  /** The dangers that are dealt with, above all that follows. */
  readonly renderHandledDangers: typeof renderHandledDangers;
  /** The question about a danger that another answer has set aside. */
  readonly renderAskAside: typeof renderAskAside;
  /** The way to a first result, below a question. */
  readonly renderPreviewOffer: (view: View) => unknown;
  /** The way out of a question that is asked again. */
  readonly renderLeaveQuestion: (view: View) => unknown;
  /** What to find out, above the first step. */
  readonly renderToFindOut: (view: View) => unknown;
  /** Below the first step, in the same box: who carries it, and what if that is not enough. */
  readonly renderAnswer: (view: View, places: PlacesSlot) => TemplateResult;
  /** Who has a part at each level, and what makes it harder. */
  readonly renderBeside: (view: View, places: PlacesSlot) => unknown;
  /** Whom else to bring in, what explains the answer, folded, and who publishes it. */
  readonly renderRest: (view: View, places: PlacesSlot) => unknown;
  /** What the person said so far, below a question too. */
  readonly renderSummary: (view: View) => unknown;
}

/** What a result holds folded, and what is loaded when it is opened. */
interface FoldedParts {
  readonly whatIf: LatePart<typeof whatIf>;
  readonly pathway: LatePart<PathwayPart>;
  readonly keep: LatePart<KeepPart>;
}

/** Starts the details of one element, with what looks after what the page does with it. */
export function createDetails(host: OrientationHost, parts: FoldedParts): Details {
  listenToArrows(host.renderRoot);
  keepKeys(host.renderRoot);
  leaveFrame(host);
  restyleWhenMoved(host, parts);
  checkAudience(host);
  const away = new AwayController(host);
  const chips = new Chips(host);
  return {
    styles: [summary, more, levels, chipStyles, handled, folds, siteLinks],
    describe: (decision, texts, asking) => {
      const fitted = fitTexts(texts, decision, asking);
      return { fitted, orientation: describe(decision, fitted, asking) };
    },
    bringIntoView,
    renderAway: (view) => renderAway(view, away),
    renderWaysOn,
    renderHandledDangers,
    renderAskAside,
    renderPreviewOffer,
    renderLeaveQuestion,
    renderToFindOut,
    renderAnswer: renderLead,
    renderBeside: (view, places) => renderBeside(view, places, chips),
    renderRest: (view, places) => renderRest(view, places, parts),
    renderSummary,
  };
}

/** Renders who has a part at each level, which is the rest of the first screen, then whom to bring in. */
function renderBeside(view: View, { value: place }: PlacesSlot, chips: Chips): TemplateResult {
  return html`
    <div class="beside-answer">
      ${renderLevels(view)} ${chips.render(view)} ${renderTogether(view)}
      ${renderPartners(view, place)}
    </div>
    ${renderSetAside(view)}
  `;
}

/** Renders the evening and the weekend, the pathways, and what explains the answer, folded. */
function renderRest(view: View, { value: place }: PlacesSlot, parts: FoldedParts): TemplateResult {
  const { dangerToOne, self } = view.texts.texts;
  const isForSelf = self && isAboutPerson(view) && !whoAsks(view)?.lay;
  return html`
    ${place?.renderMapOfPlace(view)} ${renderOutOfHours(view)}
    ${isForSelf ? html`<p class="self">${self}</p>` : nothing}
    ${dangerToOne && !isAboutPerson(view) ? html`<p class="worse">${dangerToOne}</p>` : nothing}
    <div class="folds">
      ${renderPathways(view, parts.pathway)} ${renderPrepare(view)} ${renderRoles(view)}
      ${renderReasons(view, parts.whatIf)} ${renderKeep(view, place, parts.keep)}
    </div>
    ${renderNotices(view, place?.isAsking(view))} ${renderPublisher(view)}
  `;
}
