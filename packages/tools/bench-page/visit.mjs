import { watchScreen } from './watch-screen.mjs';

const SLOWER = 4;
const SETTLE_MS = 600;

/**
 * Opens a form as somebody who was never there, and answers its first questions.
 * @returns {Promise<{ first: number, bytesFirst: number, bytesAll: number, steps: { script: number, wall: number }[] }>}
 * Milliseconds from the start of navigation to the first question painted; for each answer, milliseconds of
 * script and of waiting until the next question is painted; bytes received until the first question stood
 * still, and until the last.
 */
export async function visit(browser, form, { address, received }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 640 });
    await page.emulateCPUThrottling(SLOWER);
    const seen = await watchSeen(page);
    await page.evaluateOnNewDocument(watchScreen, form.first);
    received();

    const shown = seen();
    await page.goto(address);
    const first = await shown;
    await settle();
    const bytesFirst = received();

    const steps = [];
    for (const step of form.steps) steps.push(await answer(page, step, seen));
    await settle();
    return { first, steps, bytesFirst, bytesAll: bytesFirst + received() };
  } finally {
    await context.close();
  }
}

/** Hears at once when the page has painted what was waited for. */
async function watchSeen(page) {
  let tell = /** @type {(time: number) => void} */ (() => undefined);
  await page.exposeFunction('told', (time) => tell(time));
  return () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('The question was not seen in 30 s.')),
        30_000,
      );
      tell = (time) => {
        clearTimeout(timer);
        resolve(time);
      };
    });
}

async function answer(page, { choice, next }, seen) {
  const { x, y } = await page.evaluate((words) => globalThis.placeOf(words), choice.text);
  await settle();
  const before = await scriptTime(page);
  const shown = seen();
  await page.evaluate((words) => globalThis.watchFor(words), next);
  await page.mouse.click(x, y);
  const wall = await shown;
  return { script: (await scriptTime(page)) - before, wall };
}

async function scriptTime(page) {
  const { ScriptDuration } = await page.metrics();
  return ScriptDuration * 1000;
}

function settle() {
  return new Promise((done) => setTimeout(done, SETTLE_MS));
}
