import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { Orientation, Pack } from '@coord-orientation/sdk';
import type { PlacesSlot } from '../places-slot.js';
import type { View } from '../view.js';
import type { Words } from '../words/fr.js';
import { PathwaySlot } from './pathway-slot.js';
import { renderPreviewOffer } from './preview-offer.js';
import { renderAnswer } from './render-answer.js';
import { renderFolds } from './render-folds.js';
import { renderLeaveQuestion } from './leave-question.js';
import { renderRest } from './render-rest.js';
import { renderToFindOut } from './refine.js';
import { renderSummary } from './summary.js';
import { ResultTexts, type SharedTexts } from './result-texts.js';
import { styles } from './styles/index.js';
import { openLink, type SharedHost, ToolsSlot } from './tools-slot.js';
import { WhatIfSlot } from './what-if-slot.js';

/** What a result says besides its first step, with what a person has opened or picked there. */
export interface Details {
  readonly styles: readonly CSSResult[];
  /** The way to a first result, below a question. */
  readonly renderPreviewOffer: (view: View) => unknown;
  /** The way out of a question that is asked again. */
  readonly renderLeaveQuestion: (view: View) => unknown;
  /** What to find out, above the first step. */
  readonly renderToFindOut: (view: View) => unknown;
  /** Below the first step, in the same box: who carries it, and what if that is not enough. */
  readonly renderAnswer: (view: View) => TemplateResult;
  /** The question for the place, and what explains the answer, folded; in an emergency the way on. */
  readonly renderFolds: (view: View) => unknown;
  /** Whom else to bring in, and how to go on. */
  readonly renderRest: (view: View) => unknown;
  /** What the person said so far, below a question too. */
  readonly renderSummary: (view: View) => unknown;
  /** Loads the words of a result. */
  readonly loadTexts: (texts: SharedTexts, orientation: Orientation) => Promise<void>;
  /** Opens what a shared link holds, and returns what to say of it; undefined where it cannot be opened. */
  readonly openLink: (
    fragment: string,
    pack: Pack,
    words: Words,
    places: PlacesSlot,
  ) => Promise<string | undefined>;
}

/** Starts the details of one element. */
export function createDetails(host: SharedHost): Details {
  const pathways = new PathwaySlot(host);
  const tools = new ToolsSlot(host);
  const whatIf = new WhatIfSlot(host);
  const texts = new ResultTexts(host, pathways.need);
  return {
    styles,
    renderPreviewOffer,
    renderLeaveQuestion,
    renderToFindOut,
    renderAnswer,
    renderFolds: (view) =>
      texts.isAwaited(view)
        ? html`<p class="late" role="status">${view.words.loading}</p>`
        : renderFolds(view, whatIf),
    renderRest: (view) => (texts.isAwaited(view) ? nothing : renderRest(view, pathways, tools)),
    renderSummary: (view) => (texts.isAwaited(view) ? nothing : renderSummary(view)),
    loadTexts: (shared, orientation) => texts.load(shared, orientation),
    openLink: (...link) => openLink(host, ...link),
  };
}
