import type { TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { isReachable, renderCall } from './phone-link.js';

/** Renders one large button for each number that carries the result. */
export function renderCalls(view: View): readonly TemplateResult[] {
  const numbers = view.leads.map((id) => destinationWords(view, id)).filter(isReachable);
  return numbers.map((number) => renderCall(number, view.words));
}
