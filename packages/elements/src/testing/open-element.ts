import type { Pack, Situation, Texts } from '@coord-orientation/sdk';
import { pack as shared } from '@coord-orientation/sdk/bundled';
import type { CoordOrientation } from '../coord-orientation.js';
import '../define/coord-orientation.js';
import { plain } from './plain.js';

/** What an element is opened with. */
export interface Given {
  /** French by default. */
  readonly lang?: string;
  /** The shared one by default. */
  readonly pack?: Pack;
}

/** Puts an element on the page with the answers given so far, and waits for what is on screen. */
export async function openElement(
  situation: Situation = {},
  { lang = 'fr', pack = shared }: Given = {},
): Promise<CoordOrientation> {
  const element = document.createElement('coord-orientation');
  element.lang = lang;
  if (pack !== shared) element.pack = pack;
  sayHere(element, situation);
  document.body.append(element);
  await element.updateComplete;
  // The words of another language come a moment later.
  while (frameOf(element).lang !== lang) await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}

/**
 * Gives answers as somebody in front of the screen: a page that sets them may raise a danger, and not rule it
 * out.
 */
export function sayHere(element: CoordOrientation, situation: Situation): void {
  const { danger } = situation;
  if (danger !== undefined) element.answer('danger', danger);
  element.situation = situation;
}

/** The shared pack with other words. */
export function packSaying(change: (texts: Texts) => Texts): Pack {
  return {
    ...shared,
    core: change(shared.core),
    loadCore: async (lang) => change(await shared.loadCore(lang)),
    loadTexts: async (lang) => change(await shared.loadTexts(lang)),
  };
}

/** Removes what `openElement` put on the page. */
export function closeElements(): void {
  for (const element of document.querySelectorAll('coord-orientation')) element.remove();
}

/** Waits for what a part brings that is loaded on demand. */
export async function appears<T extends HTMLElement>(
  element: CoordOrientation,
  selector: string,
): Promise<T> {
  for (let tries = 0; tries < 300 && !element.shadowRoot?.querySelector(selector); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return find(element, selector);
}

/** The text on screen, with plain spaces: what is folded or hidden is not in it. */
export function screenOf(element: CoordOrientation): string {
  return plain(frameOf(element).innerText);
}

/** Finds what a selector matches inside the element. */
export function find<T extends HTMLElement>(element: CoordOrientation, selector: string): T {
  const found = frameOf(element).querySelector<T>(selector);
  if (!found) throw new Error(`There is no "${selector}" in: ${screenOf(element)}`);
  return found;
}

/** Taps the answer that starts with these words. */
export async function choose(element: CoordOrientation, words: string): Promise<void> {
  await tap(element, 'label', words);
}

/** Taps the button that starts with these words. */
export async function press(element: CoordOrientation, words: string): Promise<void> {
  await tap(element, 'button', words);
}

/** Says the words of the question or result that has the focus. */
export function focused(element: CoordOrientation): string {
  return plain((element.shadowRoot?.activeElement as HTMLElement | null)?.innerText ?? '');
}

async function tap(element: CoordOrientation, selector: string, words: string): Promise<void> {
  const all = [...frameOf(element).querySelectorAll<HTMLElement>(selector)];
  const target = all.find((each) => wordsOf(each).startsWith(words));
  if (!target) throw new Error(`There is no "${words}" in: ${screenOf(element)}`);
  target.click();
  await element.updateComplete;
}

/** All words of an element on one line, those for screen readers included. */
function wordsOf({ textContent }: HTMLElement): string {
  return (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function frameOf(element: CoordOrientation): HTMLElement {
  const frame = element.shadowRoot?.querySelector<HTMLElement>('.frame');
  if (!frame) throw new Error('The element shows nothing.');
  return frame;
}
