import { expect } from '@esm-bundle/chai';

type Parent = readonly [start: string, end: string];

const BESIDE = '<p>Une permanence vous répond du lundi au vendredi, de neuf heures à midi.</p>';

/** What a page puts the element into; most are as wide as what is in them. */
const PARENTS: Readonly<Record<string, Parent>> = {
  'a block': ['<div>', '</div>'],
  'a row': ['<div style="display: flex">', '</div>'],
  'a centred row': ['<div style="display: flex; justify-content: center">', '</div>'],
  'a centred column': [
    '<div style="display: flex; flex-direction: column; align-items: center">',
    '</div>',
  ],
  'a row beside a text': [`<div style="display: flex; gap: 1em">${BESIDE}`, '</div>'],
  'a centred grid': ['<div style="display: grid; justify-items: center">', '</div>'],
  'a column of a grid': [
    `<div style="display: grid; grid-template-columns: auto auto">${BESIDE}`,
    '</div>',
  ],
  'a float': ['<div style="float: inline-start">', '</div>'],
  'an inline block': ['<div style="display: inline-block">', '</div>'],
  'a cell of a table': ['<table><tr><td>', '</td></tr></table>'],
  'a dialog': ['<dialog open>', '</dialog>'],
  'a modal dialog': ['<dialog class="modal">', '</dialog>'],
  'a popover': ['<div popover class="popover">', '</div>'],
  'what is placed absolutely': ['<div style="position: absolute">', '</div>'],
  'what fits its content': ['<div style="inline-size: fit-content">', '</div>'],
  'a grid whose items start': ['<div style="display: grid; justify-items: start">', '</div>'],
  'a dialog in a popover': [
    '<div popover class="popover"><dialog class="modal">',
    '</dialog></div>',
  ],
  'a column as wide as its content': [
    '<div style="display: grid; grid-template-columns: max-content">',
    '</div>',
  ],
  'a part of a row that never shrinks': [
    '<div style="display: flex; flex-wrap: wrap"><div style="flex: 0 0 auto">',
    '</div></div>',
  ],
};

/** What is as narrow as its longest word. */
const NARROWEST: Readonly<Record<string, Parent>> = {
  'a column as narrow as its content': [
    '<div style="display: grid; grid-template-columns: min-content">',
    '</div>',
  ],
  'a figure as narrow as its content': ['<figure style="inline-size: min-content">', '</figure>'],
};

/** Beside a text it shares the room. */
const SHARED: readonly string[] = ['a row beside a text', 'a column of a grid'];

/** The widest layout begins at 58em. */
const WIDEST = 58 * 16;

/** A page inside the page: its window has the width that a test wants. */
let frame: HTMLIFrameElement;
let page: Document;

async function frameIn(tag: string, [start, end]: Parent, dir: string): Promise<DOMRect> {
  page.documentElement.dir = dir;
  page.body.innerHTML = `${start}<${tag}></${tag}>${end}`;
  page.querySelector<HTMLDialogElement>('.modal')?.showModal();
  page.querySelector<HTMLElement>('.popover')?.showPopover();
  const element = page.querySelector(tag) as HTMLElement & { updateComplete: Promise<unknown> };
  await element.updateComplete;
  return element.shadowRoot?.querySelector('.frame')?.getBoundingClientRect() ?? new DOMRect();
}

async function openPage(): Promise<void> {
  const scripts = ['coord-orientation', 'coord-directory'].map((tag) => {
    const { href } = new URL(`../define/${tag}.ts`, import.meta.url);
    return `<script type="module" src="${href}"></script>`;
  });
  frame = document.createElement('iframe');
  frame.style.blockSize = '900px';
  frame.srcdoc = `<!doctype html><html lang="fr">${scripts.join('')}<body></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  page = frame.contentDocument as Document;
}

function sidewaysScrolling(): number {
  const { scrollWidth, clientWidth } = page.documentElement;
  return scrollWidth - clientWidth;
}

describe('[shrink-to-fit]', () => {
  before(openPage);
  after(() => frame.remove());

  for (const width of [390, 1280]) {
    describe(`in a window of ${width} pixels`, () => {
      before(() => (frame.style.inlineSize = `${width}px`));

      for (const dir of ['ltr', 'rtl']) {
        for (const [name, parent] of Object.entries(PARENTS)) {
          it(`the element is as wide as it likes where there is room, in ${name}, ${dir}`, async () => {
            const { left, right, width: own } = await frameIn('coord-orientation', parent, dir);
            const room = page.documentElement.clientWidth;
            const least = SHARED.includes(name) ? room / 3 : Math.min(room * 0.85, WIDEST);
            expect(own).to.be.at.least(least);
            expect(left).to.be.at.least(0);
            expect(right).to.be.at.most(room);
            expect(sidewaysScrolling()).to.equal(0);
          });
        }

        for (const [name, parent] of Object.entries(NARROWEST)) {
          it(`the element can be read in ${name}, ${dir}`, async () => {
            const { width: own } = await frameIn('coord-orientation', parent, dir);
            expect(own).to.be.at.least(Math.min(144, width * 0.4) - 1);
            expect(sidewaysScrolling()).to.equal(0);
          });
        }

        it(`the directory has room in a dialog and in a row too, ${dir}`, async () => {
          for (const name of ['a modal dialog', 'a row']) {
            const { width: own } = await frameIn('coord-directory', PARENTS[name] as Parent, dir);
            expect(own).to.be.at.least(Math.min(width * 0.85, WIDEST));
          }
        });
      }
    });
  }

  describe('on a page that is drawn twice as large', () => {
    before(() => {
      frame.style.inlineSize = '1280px';
      page.documentElement.style.setProperty('zoom', '2');
    });
    after(() => page.documentElement.style.removeProperty('zoom'));

    for (const name of ['a row', 'a float', 'a modal dialog', 'a grid whose items start']) {
      it(`the element has the room there is, in ${name}`, async () => {
        const { left, right, width } = await frameIn(
          'coord-orientation',
          PARENTS[name] as Parent,
          'ltr',
        );
        expect(width).to.be.at.least(WIDEST);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(1280);
      });
    }
  });

  it('the element is never wider than the column that a page gives it', async () => {
    frame.style.inlineSize = '1280px';
    const column: Parent = [
      '<div style="inline-size: 300px"><div style="float: left">',
      '</div></div>',
    ];
    const { width } = await frameIn('coord-orientation', column, 'ltr');
    expect(width).to.equal(300);
  });
});
