import { nothing, type TemplateResult } from 'lit';
import { destinationWords, type View } from '../view.js';
import { renderFold } from '../ui/fold.js';
import { detailsWords } from '../words/details-words.js';

/** Renders what to do where the one that carries does not exist; several are said one by one. */
export function renderOtherwise(view: View): TemplateResult | typeof nothing {
  const [id, ...others] = view.leads;
  if (id === undefined || others.length > 0) return nothing;
  const { otherwise } = destinationWords(view, id);
  return otherwise ? renderFold(detailsWords(view).notFound, otherwise) : nothing;
}
