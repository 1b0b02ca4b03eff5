/** Markup in which each value was escaped: nothing but {@link html} makes it. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { Markup as Html };

/** What may stand in a template; a list one after the other. */
export type HtmlValue = string | number | Markup | readonly HtmlValue[];

/**
 * Writes HTML: what stands in the template is markup, and every value is text, unless `html` made it.
 *
 * @returns Markup to put into another template; its `toString()` is for a file.
 * @example String(html`<p>${'a < b'}</p>`) // '<p>a &lt; b</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Markup {
  const written = parts.map((part, at) => (at === 0 ? part : escape(values[at - 1] ?? '') + part));
  return new Markup(written.join(''));
}

function escape(value: HtmlValue): string {
  if (value instanceof Markup) return String(value);
  if (typeof value === 'object') return value.map(escape).join('');
  return String(value).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
