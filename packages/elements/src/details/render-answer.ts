import type { TemplateResult } from 'lit';
import type { View } from '../view.js';
import { renderEmergency } from './emergency.js';
import { renderLead } from './lead.js';

/** Renders, below the first step, who carries it and what to do if that is not enough. */
export function renderAnswer(view: View): TemplateResult {
  return view.orientation.status === 'emergency' ? renderEmergency(view) : renderLead(view);
}
