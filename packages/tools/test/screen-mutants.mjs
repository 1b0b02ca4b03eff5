import { readFileSync } from 'node:fs';
import { browserTests } from './browser-tests.mjs';

const TEST = 'packages/elements/src/emergency/open-numbers.browser.test.ts';
const ELEMENTS = 'packages/elements/src';

/** The damage to a screen. */
export const BELOW_A_FOLD = 'a number moved below a fold';
const fold = (what) => `<details><summary>+</summary>${what}</details>`;

/** How the screens of a danger can be damaged without anybody noticing, unless their test does. */
const DAMAGES = [
  [`${ELEMENTS}/emergency/emergency.ts`, '${renderCalls(view)}', 'the number that leads'],
  [`${ELEMENTS}/emergency/emergency.ts`, '${renderCases(view, doubts)}', 'whom to ask in doubt'],
  [
    `${ELEMENTS}/emergency/emergency.ts`,
    '${cases.length > 0 ? renderCases(view, cases) : html`<p class="not-enough">${orientation.ifNotEnough}</p>`}',
    'the numbers of cases',
  ],
  [`${ELEMENTS}/screen/page.ts`, '${numbers}', 'the strip'],
  [`${ELEMENTS}/screen/page.ts`, 'more?.renderHandledDangers(view),', 'a danger dealt with'],
  [
    `${ELEMENTS}/screen/result.ts`,
    '<p class="reminder">${text}</p>',
    'the reminder of an open danger',
  ],
];

/**
 * Moves each number of a danger below a fold, in what the browser is served alone, and runs the test of these
 * screens.
 * @returns {Promise<{ damage: string, rule: string, caughtBy: string | undefined }[]>}
 */
export async function judgeScreens() {
  const verdicts = [];
  for (const [file, what, rule] of DAMAGES) {
    if (!readFileSync(file, 'utf8').includes(what)) throw new Error(`${file} has no ${what}`);
    const { failures } = await browserTests([TEST], undefined, [damaged(file, what)]);
    verdicts.push({
      damage: BELOW_A_FOLD,
      rule,
      caughtBy: failures.length > 0 ? 'test' : undefined,
    });
  }
  return verdicts;
}

/** Comes before what makes JavaScript of the sources. */
function damaged(file, what) {
  const folded = what.endsWith(',') ? `html\`${fold(`\${${what.slice(0, -1)}}`)}\`,` : fold(what);
  return {
    name: 'damaged',
    transform: ({ path, body }) =>
      path === `/${file}` ? { body: body.replace(what, () => folded) } : undefined,
  };
}
