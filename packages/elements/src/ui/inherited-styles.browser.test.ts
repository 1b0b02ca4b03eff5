import { expect } from '@esm-bundle/chai';
import type { CoordOrientation } from '../coord-orientation.js';
import { closeElements, openElement } from '../testing/open-element.js';

/** What a page may hand down to all that stands in it, each told apart from what the element looks like. */
const HANDED_DOWN: Readonly<Record<string, string>> = {
  '-webkit-text-fill-color': 'transparent',
  '-webkit-text-stroke': '3px red',
  '-webkit-text-security': 'disc',
  '-webkit-font-smoothing': 'none',
  '-webkit-tap-highlight-color': 'red',
  '-webkit-user-select': 'none',
  'accent-color': 'red',
  'border-collapse': 'collapse',
  'border-spacing': '9px',
  'caret-color': 'red',
  cursor: 'wait',
  'empty-cells': 'hide',
  fill: 'red',
  'fill-opacity': '0.1',
  'font-feature-settings': '"smcp" 1',
  'font-kerning': 'none',
  'font-optical-sizing': 'none',
  'font-size-adjust': '2',
  'font-stretch': 'condensed',
  'font-style': 'italic',
  'font-synthesis': 'none',
  'font-variant': 'small-caps',
  'font-variation-settings': '"wght" 900',
  'font-weight': '900',
  'forced-color-adjust': 'none',
  'hyphenate-character': '"◆"',
  hyphens: 'auto',
  'image-orientation': 'none',
  'image-rendering': 'pixelated',
  'letter-spacing': '0.5em',
  'line-break': 'anywhere',
  'line-height': '3',
  'list-style': 'square inside',
  orphans: '9',
  'overflow-wrap': 'anywhere',
  'paint-order': 'stroke',
  'print-color-adjust': 'exact',
  quotes: '"<" ">"',
  'ruby-position': 'under',
  'scrollbar-color': 'red red',
  stroke: 'red',
  'stroke-width': '9px',
  'tab-size': '9',
  'text-align': 'end',
  'text-align-last': 'end',
  'text-anchor': 'end',
  'text-decoration-skip-ink': 'none',
  'text-emphasis': 'filled red',
  'text-indent': '3em',
  'text-justify': 'none',
  'text-orientation': 'sideways',
  'text-rendering': 'geometricPrecision',
  'text-shadow': '0 0 9px red',
  'text-transform': 'uppercase',
  'text-underline-offset': '9px',
  'text-underline-position': 'under',
  'text-wrap': 'nowrap',
  'user-select': 'none',
  'white-space': 'nowrap',
  widows: '9',
  'word-break': 'break-all',
  'word-spacing': '1em',
  'writing-mode': 'vertical-rl',
};

const LOOKED_AT = ['.frame', '.title', '.choice', '.hint', '.phone strong', '.strip a', '.knowing'];

/** Every style of what a person reads, by where and which. */
function stylesOf({ shadowRoot }: CoordOrientation): ReadonlyMap<string, string> {
  return new Map(
    LOOKED_AT.flatMap((selector) => {
      const part = shadowRoot?.querySelector(selector);
      if (!part) throw new Error(`There is no ${selector}.`);
      const styles = getComputedStyle(part);
      return [...styles].map((name) => [`${selector} ${name}`, styles.getPropertyValue(name)]);
    }),
  );
}

describe('[inherited-styles]', () => {
  let parent: HTMLElement;
  let element: CoordOrientation;

  beforeEach(async () => {
    parent = document.createElement('div');
    parent.style.width = '600px';
    document.body.append(parent);
    element = await openElement();
    parent.append(element);
  });
  afterEach(() => {
    closeElements();
    parent.remove();
  });

  for (const [name, value] of Object.entries(HANDED_DOWN)) {
    it(`the element looks the same where a page hands down ${name}`, () => {
      const before = stylesOf(element);
      parent.style.setProperty(name, value);
      const changed = [...stylesOf(element)].filter(([at, style]) => before.get(at) !== style);
      expect(changed).to.deep.equal([]);
    });
  }

  it('the element has the font of the page and its size, and the language it speaks', () => {
    parent.style.font = 'italic 900 30px/3 monospace';
    const styles = getComputedStyle(element.shadowRoot?.querySelector('.choice') as Element);
    expect([styles.fontFamily, styles.fontSize, styles.fontStyle, styles.fontWeight]).to.deep.equal(
      ['monospace', '30px', 'normal', '600'],
    );
    const locale = styles.getPropertyValue('-webkit-locale').replaceAll('"', '');
    expect(locale).to.be.oneOf(['fr', '']);
  });

  for (const size of ['0', '1px']) {
    it(`the element can be read where a page sets letters of ${size} around it, against gaps between boxes`, () => {
      parent.style.fontSize = size;
      const choice = element.shadowRoot?.querySelector('.choice') as Element;
      expect(parseFloat(getComputedStyle(choice).fontSize)).to.be.at.least(12);
    });
  }

  it('the element is hidden, and leaves taps alone, where the page hides what is around it', () => {
    parent.style.visibility = 'hidden';
    parent.style.pointerEvents = 'none';
    const styles = getComputedStyle(element.shadowRoot?.querySelector('.choice') as Element);
    expect([styles.visibility, styles.pointerEvents]).to.deep.equal(['hidden', 'none']);
  });
});
