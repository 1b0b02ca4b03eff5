import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CoordOrientation } from '../coord-orientation.js';
import { violationsOf } from '../testing/check-page.js';
import { appears, closeElements, find, openElement, screenOf } from '../testing/open-element.js';
import { tabTo } from '../testing/tab-to.js';
import '../screen/details.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** A result with the chips of its first question open. */
async function openChips(): Promise<CoordOrientation> {
  const element = await openElement(COORDINATION);
  (await appears(element, '.add-chip')).click();
  await element.updateComplete;
  return element;
}

function chipsOf(element: CoordOrientation): readonly HTMLButtonElement[] {
  return [
    ...find(element, '.chip-list').querySelectorAll<HTMLButtonElement>('.chip:not(.add-chip)'),
  ];
}

function isTicked(chip: Element | undefined): boolean {
  return chip?.getAttribute('aria-pressed') === 'true';
}

async function tick(element: CoordOrientation, at: number): Promise<HTMLButtonElement> {
  const chip = chipsOf(element)[at];
  if (!chip) throw new Error(`There is no chip ${at} in: ${screenOf(element)}`);
  chip.focus();
  chip.click();
  await element.updateComplete;
  return chip;
}

describe('what makes it harder', () => {
  afterEach(closeElements);

  it('is closed at first, and offers eight at most', async () => {
    const element = await openElement(COORDINATION);
    const add = await appears(element, '.add-chip');
    expect(add.getAttribute('aria-expanded')).to.equal('false');
    expect(chipsOf(element)).to.have.length(0);
    add.click();
    await element.updateComplete;
    expect(chipsOf(element).length).to.be.within(1, 8);
  });

  it('changes what is around at a tap, never who carries, and the focus stays', async () => {
    const element = await openChips();
    const before = element.orientation;
    const fold = find<HTMLDetailsElement>(element, '.fold');
    fold.open = true;
    const chip = await tick(element, 0);
    const after = element.orientation;
    expect(after?.leads).to.deep.equal(before?.leads);
    expect(after?.firstStep).to.equal(before?.firstStep);
    expect(after?.status).to.equal(before?.status);
    expect(isTicked(chip)).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(chip);
    expect(chip.isConnected && fold.isConnected && fold.open).to.equal(true);
  });

  it('is announced politely', async () => {
    const element = await openChips();
    const chip = await tick(element, 0);
    const said = find(element, '.chips [role=status]').textContent;
    expect(said)
      .to.contain(chip.textContent?.replace('×', '').trim() ?? '?')
      .and.contain('pris en compte');
  });

  it('is taken away in one tap, and leaves the focus on the way to add', async () => {
    const element = await openChips();
    await tick(element, 0);
    find(element, '.add-chip').click();
    await element.updateComplete;
    expect(chipsOf(element)).to.have.length(1);
    await tick(element, 0);
    expect(chipsOf(element)).to.have.length(0);
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '.add-chip'));
    expect(element.orientation?.onResult[0]?.ticked).to.deep.equal([]);
  });

  it('is complete with the keyboard alone', async () => {
    const element = await openElement(COORDINATION);
    await appears(element, '.add-chip');
    await tabTo(element, '+ Ajouter ce qui complique');
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(isTicked(element.shadowRoot?.activeElement ?? undefined)).to.equal(true);
    expect(element.orientation?.onResult[0]?.ticked).to.have.length(1);
  });

  it('offers others than the first eight, where there are more', async () => {
    const element = await openChips();
    const names = () => chipsOf(element).map(({ textContent }) => textContent);
    const first = names();
    const options = element.orientation?.onResult[0]?.options ?? [];
    if (options.length <= 8) return;
    find(element, '.chips .link').click();
    await element.updateComplete;
    expect(names().some((name) => first.includes(name))).to.equal(false);
  });

  it('is hit by a finger, and nothing is wrong with it for axe, open and ticked', async () => {
    const element = await openChips();
    await tick(element, 0);
    for (const chip of [...chipsOf(element), find(element, '.add-chip')]) {
      expect(chip.getBoundingClientRect().height).to.be.at.least(44);
    }
    expect(await violationsOf(element)).to.deep.equal([]);
  });

  it('leads back to the question about danger, where a tick makes one think of it', async () => {
    const element = await openChips();
    const { options = {} } =
      element.pack.core.questions[element.orientation?.onResult[0]?.question ?? ''] ?? {};
    const [id] = Object.entries(options).find(([, { recalls }]) => recalls !== undefined) ?? [];
    expect(id).to.be.a('string');
    element.answer(element.orientation?.onResult[0]?.question ?? '', [id ?? '']);
    const recall = await appears(element, '.recall');
    expect(recall.innerText).to.contain('Danger');
    recall.click();
    await element.updateComplete;
    expect(screenOf(element)).to.contain('y a-t-il un danger');
  });

  it('is in no emergency', async () => {
    const element = await openElement({ objet: 'urgence' });
    expect(element.shadowRoot?.querySelector('.chips')).to.equal(null);
  });
});
