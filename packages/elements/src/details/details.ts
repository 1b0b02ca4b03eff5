import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { View } from '../view.js';
import { PathwaySlot } from './pathway-slot.js';
import { renderAnswer } from './render-answer.js';
import { renderFolds } from './render-folds.js';
import { renderRest } from './render-rest.js';
import { renderToFindOut } from './refine.js';
import { renderSummary } from './summary.js';
import { styles } from './styles/index.js';
import { openLink, ToolsSlot } from './tools-slot.js';
import { WhatIfSlot } from './what-if-slot.js';

/** What a result says besides its first step, with what a person has opened or picked there. */
export interface Details {
  readonly styles: readonly CSSResult[];
  /** What to find out, above the first step. */
  readonly renderToFindOut: (view: View) => unknown;
  /** Below the first step, in the same box: who carries it, and what if that is not enough. */
  readonly renderAnswer: (view: View) => TemplateResult;
  /** The question for the place, and what explains the answer, folded; in an emergency the way on. */
  readonly renderFolds: (view: View) => TemplateResult;
  /** Whom else to bring in, and how to go on. */
  readonly renderRest: (view: View) => unknown;
  /** What the person said so far, below a question too. */
  readonly renderSummary: (view: View) => unknown;
  /** Opens what a shared link holds. */
  readonly openLink: typeof openLink;
}

/** Starts the details of one element. */
export function createDetails(host: LitElement): Details {
  const pathways = new PathwaySlot(host);
  const tools = new ToolsSlot(host);
  const whatIf = new WhatIfSlot(host);
  return {
    styles,
    renderToFindOut,
    renderAnswer,
    renderFolds: (view) => renderFolds(view, whatIf),
    renderRest: (view) => renderRest(view, pathways, tools),
    renderSummary,
    openLink,
  };
}
