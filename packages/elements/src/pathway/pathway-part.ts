/**
 * A worked pathway as lanes, with its plan and its reminder: loaded when one is open.
 *
 * @packageDocumentation
 */
import type { Playbook } from '@coord-orientation/sdk';
import type { CSSResult, TemplateResult } from 'lit';
import type { View } from '../view.js';
import { type PathwayLateParts, renderPathway } from './pathway.js';
import { pathwayStyles } from './pathway-styles.js';

/** What shows a pathway below its title. */
export interface PathwayPart {
  readonly styles: readonly CSSResult[];
  readonly render: (view: View, id: string, playbook: Playbook) => TemplateResult;
}

/** Starts it for one element. */
export function startPathway(parts: PathwayLateParts): PathwayPart {
  return {
    styles: [pathwayStyles],
    render: (view, id, playbook) => renderPathway(view, id, playbook, parts),
  };
}
