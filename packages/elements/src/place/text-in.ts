import type { Texts } from '@coord-orientation/sdk/places';
import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';

/** A text of the directory, and its language where that is not the one of the screen. */
export interface TextIn {
  readonly text: string;
  readonly lang: 'fr' | undefined;
}

/** Gives a text in the language of the screen; in French where it lacks that language. */
export function textIn(texts: Texts, lang: string): TextIn {
  const text = Object.hasOwn(texts, lang) ? texts[lang] : undefined;
  return text === undefined ? { text: texts.fr, lang: 'fr' } : { text, lang: undefined };
}

/** Renders a text so that a screen reader reads it in its language. */
export function renderText({ text, lang }: TextIn): TemplateResult {
  return lang ? html`<span lang=${lang}>${text}</span>` : html`${text}`;
}

/**
 * Renders a sentence that has a text of the directory in it.
 *
 * @param sentence - Writes it, with the text where the language of the screen wants it.
 */
export function renderWithin(sentence: (text: string) => string, text: TextIn): TemplateResult {
  // A character that no text has says where the text stands.
  const [before, after] = sentence('\uE000').split('\uE000', 2);
  return html`${before}${renderText(text)}${after}`;
}
