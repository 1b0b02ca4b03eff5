import type { TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { isWritten, renderCall } from './phone-link.js';

/** Renders one large button for each number that carries the result. */
export function renderCalls(view: View): readonly TemplateResult[] {
  const { call, write } = view.words;
  return view.leads.flatMap((id) => {
    const { phone } = destinationWords(view, id);
    return phone ? [renderCall(phone, isWritten(phone) ? write(phone) : call(phone))] : [];
  });
}
