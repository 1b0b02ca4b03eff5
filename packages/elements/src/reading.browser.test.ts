import { expect } from '@esm-bundle/chai';
import type { Situation } from '@coord-orientation/sdk';
import type { LitElement } from 'lit';
import { openElement } from './testing/open-element.js';
import { closeParts, type Open, PARTS } from './testing/parts.js';
import { QUESTIONS, RESULTS } from './testing/states.js';

/** What a person may set for all pages: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

const SCREENS: readonly (readonly [string, Open])[] = [
  ...[...QUESTIONS].map(([id, situation]) => [`the question "${id}"`, opened(situation)] as const),
  ...[...RESULTS].map(([kind, situation]) => [`a result: ${kind}`, opened(situation)] as const),
  ...Object.entries(PARTS),
];

/** How wide the page is, and what the reader changes there; what is returned undoes it. */
const READERS: Readonly<Record<string, readonly [string, (element: LitElement) => () => void]>> = {
  'in a column of 200 pixels': ['200px', () => () => undefined],
  'in a column of 260 pixels': ['260px', () => () => undefined],
  'in a window of 320 pixels': ['320px', () => () => undefined],
  'with letters twice as large': ['640px', enlarge],
  'with letters twice as large on a phone': ['390px', enlarge],
  'with letters twice as large on a small phone': ['304px', enlarge],
  'on a page that runs from right to left': [
    '320px',
    () => {
      document.documentElement.dir = 'rtl';
      return () => document.documentElement.removeAttribute('dir');
    },
  ],
  'in a language that runs from right to left': [
    '320px',
    ({ shadowRoot }) => {
      const frame = shadowRoot?.querySelector<HTMLElement>('.frame');
      frame?.setAttribute('dir', 'rtl');
      return () => frame?.setAttribute('dir', 'ltr');
    },
  ],
  'with more room between letters, words and lines': [
    '320px',
    ({ shadowRoot }) => {
      const style = document.createElement('style');
      style.textContent = SPACING;
      shadowRoot?.append(style);
      return () => style.remove();
    },
  ],
};

describe('[text-fits] everything can be read by everybody, in', () => {
  after(() => document.body.removeAttribute('style'));
  afterEach(closeParts);

  for (const [name, open] of SCREENS) {
    it(name, async () => {
      const element = await open({});
      for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
      await element.updateComplete;
      for (const [reader, [width, change]] of Object.entries(READERS)) {
        document.body.style.width = width;
        const undo = change(element);
        expect(cutIn(element), reader).to.deep.equal([]);
        undo();
      }
    });
  }
});

function enlarge({ style }: LitElement): () => void {
  style.fontSize = '200%';
  return () => style.removeProperty('font-size');
}

function opened(situation: Situation): Open {
  return () => openElement(situation);
}

/** The text that sticks out of the element, or is cut off by the box around it. */
function cutIn(element: LitElement): readonly string[] {
  const { right: end, left: start } = element.getBoundingClientRect();
  const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.frame *') ?? [])];
  const cut = all.filter((part) => {
    if (part.closest('.unseen, svg, input') || part.offsetParent === null) return false;
    const { left, right } = part.getBoundingClientRect();
    const { overflowX, overflowY } = getComputedStyle(part);
    // A field that scrolls down shows all; one that scrolls sideways does not, at this size.
    const isClipped =
      (/hidden|clip/.test(overflowY) && part.scrollHeight > part.clientHeight + 1) ||
      (overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1);
    return left < start - 1 || right > end + 1 || isClipped;
  });
  // The innermost ones say where it is.
  const inner = cut.filter((part) => !cut.some((other) => part !== other && part.contains(other)));
  return inner.map(({ className, tagName, innerText }) => `${tagName} ${className}: ${innerText}`);
}
