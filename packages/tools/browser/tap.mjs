import { setTimeout as pause } from 'node:timers/promises';

/** Who reads takes longer than this, in milliseconds; two taps that are nearer in time are a double tap. */
const A_LOOK = 350;

/* global requestAnimationFrame */

/**
 * Taps as a person does, who has seen what is there: a busy machine may draw it later than it is there, and the
 * element takes no tap on what was not on screen.
 * @param {import('puppeteer-core').ElementHandle<Element>} target
 */
export async function tap(target) {
  await target.scrollIntoView();
  await target.evaluate(drawn);
  await pause(A_LOOK);
  await target.tap();
}

/** Runs in the page: two frames later, what is there now was on screen. */
function drawn() {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}
