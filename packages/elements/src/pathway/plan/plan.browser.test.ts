import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CoordOrientation } from '../../coord-orientation.js';
import { violationsOf } from '../../testing/check-page.js';
import { appears, closeElements, find, openElement, press } from '../../testing/open-element.js';
// Loaded beforehand, so that no test waits for it.
import '../../place/places-part.js';
import '../../screen/details.js';
import '../../keep/keep-part.js';
import './plan-part.js';

const PARTNERSHIP = { objet: 'partenariat', etape: 'connaitre' };

async function openPlan(opened = openElement(PARTNERSHIP)): Promise<CoordOrientation> {
  const element = await opened;
  (await appears<HTMLDetailsElement>(element, '.fold:has(.playbook)')).open = true;
  (await appears<HTMLDetailsElement>(element, '.plan-fold')).open = true;
  await appears(element, '.plan');
  return element;
}

async function openInEnglish(): Promise<CoordOrientation> {
  const element = document.createElement('coord-orientation');
  element.lang = 'en';
  element.situation = PARTNERSHIP;
  document.body.append(element);
  await appears(element, '.frame[lang=en] .fold:has(.playbook)');
  return element;
}

async function chooseTheme(element: CoordOrientation, id: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, '.plan-theme select');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

function ticked(element: CoordOrientation): readonly string[] {
  const boxes = element.shadowRoot?.querySelectorAll<HTMLInputElement>('.plan-actors :checked');
  return [...(boxes ?? [])].map((box) => box.closest('label')?.innerText.trim() ?? '');
}

function box(element: CoordOrientation, words: string): HTMLInputElement {
  const labels = element.shadowRoot?.querySelectorAll<HTMLElement>('.plan-box') ?? [];
  const input = [...labels]
    .find((label) => label.textContent.includes(words))
    ?.querySelector('input');
  if (!input) throw new Error(`No box says "${words}".`);
  return input;
}

/** What stands on the sheet when the browser is asked to print it. */
async function printed(element: CoordOrientation): Promise<HTMLElement> {
  const body = new Promise<HTMLElement>((resolve) => {
    const onLoad = ({ target }: Event): void => {
      const { contentWindow: paper } = target as HTMLIFrameElement;
      if (paper) paper.print = () => resolve(paper.document.body);
    };
    document.addEventListener('load', onLoad, { capture: true, once: true });
  });
  await press(element, 'Imprimer le plan');
  return body;
}

describe('the plan that partners make', () => {
  const copied: string[] = [];
  const write = navigator.clipboard.writeText;

  before(() => {
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
  });
  after(() => {
    navigator.clipboard.writeText = write;
  });
  afterEach(() => {
    copied.length = 0;
    closeElements();
  });

  it('starts by asking what exists, and leaves open who carries it', async () => {
    const element = await openPlan();
    const first = find(element, '.plan-step');
    expect(first.innerText.trim()).to.match(/^Une action existe-\u2060t-\u2060elle déjà\s\?/);
    expect(first.innerText.trim()).to.match(/Reste ouvert :\s+Qui porte\s\?/);
    expect(element.shadowRoot?.querySelectorAll('.plan-step').length).to.equal(7);
  });

  it('picks the partners that a theme calls for, and keeps those picked by hand', async () => {
    const element = await openPlan();
    expect(ticked(element)).to.deep.equal(['CPTS', 'DAC']);
    box(element, 'contrat local de santé').click();
    await element.updateComplete;
    await chooseTheme(element, 'cancer');
    expect(ticked(element)).to.have.length(2);
    expect(find(element, '.plan-steps').innerText).to.contain('Lire ce que prévoit le contrat');
    expect(find(element, '.plan-steps').innerText).not.to.contain("Partir de l'annuaire du DAC");
  });

  it('says more where the theme and the partners call for it', async () => {
    const element = await openPlan();
    const line = 'un expert du dispositif régional';
    expect(find(element, '.plan-steps').innerText).not.to.contain(line);
    await chooseTheme(element, 'diabete');
    expect(find(element, '.plan-steps').innerText).to.contain(line);
  });

  it('is ticked and shortened by keyboard; the focus stays on what was removed, to put it back', async () => {
    const element = await openPlan();
    const first = find<HTMLInputElement>(element, '.plan-line input');
    const text = first.closest('label')?.innerText.trim() ?? '';
    first.focus();
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(find(element, '.plan-state').innerText).to.match(/^1 sur \d+ faits$/);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(find(element, '.plan-state').innerText).to.match(/^0 sur/);
    const button = element.shadowRoot?.activeElement;
    expect(button?.textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(`Remettre : ${text}`);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(find(element, '.plan-state').innerText).to.match(/^1 sur/);
  });

  it('is printed on a sheet of its own, with the boxes as they are and no control', async () => {
    const element = await openPlan();
    await chooseTheme(element, 'diabete');
    box(element, 'Choisir une première action commune').click();
    find<HTMLElement>(element, '.plan-line button').click();
    await element.updateComplete;
    const sheet = await printed(element);
    expect(sheet.querySelectorAll('button, input, select, a')).to.have.length(0);
    expect(sheet.querySelectorAll('.done')).to.have.length(1);
    expect(sheet.textContent).to.contain('Choisir une première action commune');
    expect(sheet.textContent).not.to.contain("Demander à chaque partenaire s'il mène déjà");
    expect(sheet.textContent).to.match(/Thème\s: Diabète/);
    expect(sheet.textContent).to.contain('règles version');
    expect(sheet.textContent).to.match(/Qui porte\s\?/);
  });

  it('is copied as text', async () => {
    const element = await openPlan();
    box(element, 'Choisir une première action commune').click();
    await press(element, 'Copier le plan');
    await element.updateComplete;
    expect(copied[0]).to.contain('[x] Choisir une première action commune');
    expect(copied[0]).to.contain('[ ] Demander à chaque partenaire');
    expect(copied[0]).to.contain('Reste ouvert');
    expect(find(element, '.plan-state').innerText).to.equal('Copié.');
  });

  it('offers no field to write in, and stores nothing', async () => {
    const element = await openPlan();
    box(element, 'Choisir une première action commune').click();
    const fields = element.shadowRoot?.querySelectorAll(
      'textarea, .plan input:not([type=checkbox])',
    );
    expect(fields).to.have.length(0);
    expect(localStorage.length + sessionStorage.length).to.equal(0);
    element.restart();
    element.situation = PARTNERSHIP;
    await element.updateComplete;
    expect((await appears(element, '.plan-state')).textContent).to.match(/^0 sur/);
  });

  it('speaks English', async () => {
    const element = await openPlan(openInEnglish());
    box(element, 'Choose a first').click();
    await element.updateComplete;
    expect(find(element, '.plan-state').innerText).to.match(/^1 of \d+ done$/);
    expect(find(element, '.plan').innerText).not.to.match(/Retirer|Thème|Reste/);
  });

  it('passes axe with a line removed', async () => {
    const element = await openPlan();
    find<HTMLElement>(element, '.plan-line button').click();
    find<HTMLDetailsElement>(element, '.plan-who details').open = true;
    await element.updateComplete;
    expect(await violationsOf(element)).to.deep.equal([]);
  });
});
