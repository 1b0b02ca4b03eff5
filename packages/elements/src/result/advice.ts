import { nothing, type TemplateResult } from 'lit';
import type { View } from '../view.js';
import { renderAdviceList } from './advice-list.js';
import { renderFold } from '../ui/fold.js';
import { detailsWords } from '../words/details-words.js';

/** Renders the advice of the rules, folded. */
export function renderAdvice(view: View): TemplateResult | typeof nothing {
  if (view.orientation.advice.length === 0) return nothing;
  return renderFold(detailsWords(view).advice, renderAdviceList(view));
}
