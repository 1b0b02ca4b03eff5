import type { TemplateResult } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/**
 * Renders the heading of a question or a result, which receives the focus when it is new.
 *
 * @param level - 1 to 6; what lies outside is brought inside.
 */
export function renderTitle(level: number, content: unknown): TemplateResult {
  const tag = tagOf(level);
  return staticHtml`<${tag} class="title" tabindex="-1">${content}</${tag}>`;
}

/** Renders a heading below the title. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  const tag = tagOf(level);
  return staticHtml`<${tag} class="heading">${content}</${tag}>`;
}

function tagOf(level: number) {
  return TAGS[Math.min(Math.max(Math.round(level) || 2, 1), 6) - 1];
}
