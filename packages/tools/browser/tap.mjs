import { setTimeout as pause } from 'node:timers/promises';

/** Who reads takes longer than this, in milliseconds; two taps that are nearer in time are a double tap. */
const A_LOOK = 350;

/**
 * Taps as a person does, who has seen what is there.
 * @param {import('puppeteer-core').ElementHandle<Element>} target
 */
export async function tap(target) {
  await target.scrollIntoView();
  await pause(A_LOOK);
  await target.tap();
}
