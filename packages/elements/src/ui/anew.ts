import { html } from './html.js';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Says a text in a new node whenever it changes. A page translator puts nodes of its own in place of ours:
 * what would be written into ours is no longer seen then.
 */
export function anew(text: unknown): unknown {
  return keyed(text, html`${text}`);
}
