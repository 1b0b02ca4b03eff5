import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { html } from './html.js';

describe('html', () => {
  it('escapes each value, in text and in an attribute', () => {
    const value = `<b id="x">l'un & l'autre</b>`;
    const escaped = '&lt;b id=&quot;x&quot;&gt;l&#39;un &amp; l&#39;autre&lt;/b&gt;';
    assert.equal(
      String(html`<p title="${value}">${value}</p>`),
      `<p title="${escaped}">${escaped}</p>`,
    );
  });

  it('keeps markup of its own, and lists of it', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    assert.equal(String(html`${items}${3}`), '<li>a</li><li>&lt;</li>3');
  });

  it('takes nothing else for markup', () => {
    const value = { toString: () => '<script>' };
    // @ts-expect-error Only `html` makes markup.
    assert.throws(() => html`${value}`);
  });
});
