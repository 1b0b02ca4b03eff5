import { expect } from '@esm-bundle/chai';
import type { CoordOrientation } from '../coord-orientation.js';
import { screenOf } from './open-element.js';

/** Waits until the element says this, at most two seconds. */
export async function says(element: CoordOrientation, words: string): Promise<void> {
  for (let tries = 0; tries < 40 && !screenOf(element).includes(words); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(screenOf(element)).to.contain(words);
}
