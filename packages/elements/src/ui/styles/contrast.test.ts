import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from './tokens.js';

/** What stands on what, and how much it must stand out: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ['text', 'background', 4.5],
  ['text', 'surface', 4.5],
  ['muted', 'background', 4.5],
  ['muted', 'surface', 4.5],
  ['accent', 'background', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['danger', 'background', 4.5],
  ['border', 'background', 3],
  ['border', 'surface', 3],
  ['focus', 'background', 3],
  ['focus', 'surface', 3],
];

describe('the colours', () => {
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    for (const [front, back, least] of PAIRS) {
      it(`let ${front} stand out from ${back} when it is ${scheme}`, () => {
        const ratio = contrast(colour(front, index), colour(back, index));
        assert.ok(ratio >= least, `${ratio.toFixed(2)} is less than ${least}.`);
      });
    }
  }
});

/** The colour of a property in `light-dark()`: 0 light, 1 dark. */
function colour(name: string, index: number): string {
  const both = new RegExp(`--coord-${name}, light-dark\\((#\\w{6}), (#\\w{6})\\)`);
  const found = both.exec(tokens.cssText)?.[index + 1];
  assert.ok(found, `--coord-${name} has no colours.`);
  return found;
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
