import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Heard, readTree } from './testing/accessibility-tree.js';
import { JOURNEYS } from './testing/journeys.js';
import { type Demo, openDemo } from './testing/open-demo.js';
import { byKeyboard, pressUntil } from './testing/walk.js';
import { settle } from '@coord-orientation/tools/browser/settle.mjs';

/** A screen reader says these with their name; that of a fold is its summary, and of a group checked below. */
const NAMED = new Set([
  ...['button', 'checkbox', 'combobox', 'DisclosureTriangle', 'dialog', 'heading', 'image'],
  ...['link', 'listbox', 'navigation', 'option', 'radio', 'radiogroup', 'region', 'textbox'],
]);

describe('what a screen reader is told', () => {
  let demo: Demo;
  let session: CDPSession;
  before(async () => {
    demo = await openDemo();
    session = await demo.page.createCDPSession();
    await session.send('Accessibility.enable');
  });
  after(() => demo?.close());

  for (const { who, answers } of JOURNEYS) {
    it(`leads ${who} from the first question to the result`, async () => {
      const { page } = demo;
      await demo.start();
      for (const [index, words] of answers.entries()) {
        const tree = await readTree(session);
        assert.deepEqual(problemsOf(tree), []);
        const question = await titleOf(page);
        assertQuestion(tree, question);
        if (index > 0) assert.deepEqual(focusedIn(tree), ['heading', question]);
        await byKeyboard(page, words);
      }
      const tree = await readTree(session);
      assert.deepEqual(problemsOf(tree), []);
      assert.deepEqual(focusedIn(tree), ['heading', await titleOf(page)]);
    });
  }

  it('is the emergency numbers first, as places to call', async () => {
    await demo.start();
    const tree = await readTree(session);
    const strip = tree.findIndex(
      ({ role, name }) => role === 'navigation' && /urgence/i.test(name),
    );
    assert.notEqual(strip, -1);
    const links = tree.slice(strip).filter(({ role }) => role === 'link');
    assert.match(links[0]?.name ?? '', /^15/);
    assert.match(links[1]?.name ?? '', /^114/);
    assert.match(links[2]?.name ?? '', /^3114/);
  });

  it('is first a way past the head of the page', async () => {
    const { page } = demo;
    await demo.start();
    await page.keyboard.press('Tab');
    assert.equal((await focused(session))?.name, 'Aller aux questions');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.match((await focused(session))?.name ?? '', /^15/);
  });

  it('is a missing answer at once, and where to go', async () => {
    const { page } = demo;
    await demo.start();
    await byKeyboard(page, 'Plusieurs patients');
    await pressUntil(page, 'Tab', async () =>
      /Continuer/.test((await focused(session))?.name ?? ''),
    );
    await page.keyboard.press('Enter');
    await settle(page);
    const heard = await focused(session);
    const tree = await readTree(session);
    assert.deepEqual([heard?.role, heard?.name], ['group', 'Il manque votre réponse']);
    const way = tree.find(
      ({ role, name }) => role === 'button' && /Choisissez une réponse/.test(name),
    );
    assert.ok(way, 'Nothing leads to the choices.');
    assert.deepEqual(problemsOf(tree), []);
  });

  it('is each fold of a result as closed, then as open', async () => {
    const { page } = demo;
    await demo.start();
    for (const words of JOURNEYS[1]?.answers ?? []) await byKeyboard(page, words);
    const folds = (await readTree(session)).filter(({ role }) => role === 'DisclosureTriangle');
    assert.ok(folds.length > 0, 'The result has no folds.');
    const [first] = folds;
    assert.equal(first?.isExpanded, false);
    await pressUntil(
      page,
      'Tab',
      async () => (await focused(session))?.role === 'DisclosureTriangle',
    );
    const before = (await focused(session))?.name;
    await page.keyboard.press('Enter');
    const after = await focused(session);
    assert.deepEqual([after?.name, after?.isExpanded], [before, true]);
  });
});

/** What would be said badly: nothing named, headings that jump, a title that is said twice. */
function problemsOf(tree: readonly Heard[]): readonly string[] {
  const nameless = tree.filter(({ role, name }) => NAMED.has(role) && name === '');
  const levels = tree.flatMap(({ role, level }) => (role === 'heading' && level ? [level] : []));
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  const title = tree.find(({ role, isFocused }) => role === 'heading' && isFocused);
  const twice = tree.filter(
    ({ live, name }) => title && live && live !== 'off' && name.includes(title.name),
  );
  return [
    ...nameless.map(({ role }) => `A ${role} has no name.`),
    ...jumps.map((level) => `A heading of level ${level} comes after a much higher one.`),
    ...twice.map(({ name }) => `« ${name} » has the focus and is announced as well.`),
  ];
}

/** A question is a group that says it, with choices that say themselves, none of them chosen. */
function assertQuestion(tree: readonly Heard[], question: string): void {
  const group = tree.findIndex(
    ({ role, name }) => /^(radio)?group$/.test(role) && name === question,
  );
  assert.notEqual(group, -1, `No group is called « ${question} ».`);
  const choices = tree.slice(group).filter(({ role }) => role === 'radio' || role === 'checkbox');
  assert.ok(choices.length >= 2);
  assert.match(choices.at(-1)?.name ?? '', /je ne sais pas/i);
}

function focusedIn(tree: readonly Heard[]): readonly (string | undefined)[] {
  const all = tree.filter(({ isFocused, role }) => isFocused && role !== 'RootWebArea');
  const last = all.at(-1);
  return [last?.role, last?.name];
}

async function focused(session: CDPSession): Promise<Heard | undefined> {
  const tree = await readTree(session);
  return tree.filter(({ isFocused, role }) => isFocused && role !== 'RootWebArea').at(-1);
}

function titleOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const title = document.querySelector('coord-orientation')?.shadowRoot?.querySelector('.title');
    return ((title as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  });
}
