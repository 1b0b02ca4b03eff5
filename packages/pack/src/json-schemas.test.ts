import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { jsonSchemas } from './json-schemas.js';

interface RuleSchema {
  readonly properties: Readonly<Record<string, { readonly pattern?: string }>>;
}

describe('jsonSchemas', () => {
  it('lets an editor complete a rule that is written once for several answers', () => {
    const { items } = jsonSchemas()['rules.json'] as { readonly items: RuleSchema };
    const { id, forEach } = items.properties;
    assert.ok(forEach);
    for (const [text, fits] of [
      ['region-{theme}', true],
      ['region-plaies', true],
      ['region-{theme', false],
      ['Région', false],
    ] as const) {
      assert.equal(new RegExp(id?.pattern ?? '').test(text), fits, text);
    }
  });
});
