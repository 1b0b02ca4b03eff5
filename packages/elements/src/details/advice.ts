import { nothing, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { renderAdviceList } from './advice-list.js';
import { renderFold } from './fold.js';

/** Renders the advice of the rules, folded. */
export function renderAdvice(view: View): TemplateResult | typeof nothing {
  if (view.orientation.advice.length === 0) return nothing;
  return renderFold(view.words.advice, renderAdviceList(view));
}
