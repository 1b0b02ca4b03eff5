import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CoordOrientation } from '../coord-orientation.js';
import { appears, closeElements, find, openElement } from '../testing/open-element.js';
import { tabTo } from '../testing/tab-to.js';
import { wait } from '../testing/wait.js';
import '../screen/details.js';
import './paper/paper-part.js';
import './keep-part.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** Opens the tools as somebody does who has no mouse. */
async function openTools(): Promise<CoordOrientation> {
  const element = await openElement(COORDINATION);
  await appears(element, '.keep');
  await tabTo(element, 'Copier, imprimer');
  await sendKeys({ press: 'Enter' });
  await appears(element, '.tools');
  return element;
}

/** Waits until whoever listens is told this. */
async function announced(element: CoordOrientation, words: string): Promise<void> {
  const region = find(element, '.tools ~ [role=status]');
  await wait(
    () => region.textContent.includes(words) || undefined,
    () => `"${words}" in: ${region.textContent}`,
  );
}

/** WebKit, driven without a screen, does not say that it has printed. */
const saysPrinted = /Chrom|Firefox/.test(navigator.userAgent);

function activeElement(element: CoordOrientation): Element | null | undefined {
  return element.shadowRoot?.activeElement;
}

describe('with the keyboard alone, a result', () => {
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

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`is copied (${name})`, async () => {
      const element = await openTools();
      const button = await tabTo(element, 'Copier le résumé');
      await sendKeys({ press: key });
      await announced(element, 'Copié.');
      expect(copied).to.have.length(1);
      expect(activeElement(element)).to.equal(button);
    });

    it(`is printed (${name})`, async () => {
      const element = await openTools();
      const button = await tabTo(element, 'Imprimer la fiche');
      await sendKeys({ press: key });
      await announced(element, 'La fiche est prête');
      if (saysPrinted)
        await wait(() => (document.querySelector('.coord-sheet') ? undefined : true));
      expect(activeElement(element)).to.equal(button);
    });

    it(`is shared, and what the link holds is read before the way to copy it (${name})`, async () => {
      const element = await openTools();
      const button = await tabTo(element, 'Partager par un lien');
      await sendKeys({ press: key });
      await announced(element, 'Le lien est prêt');
      expect(activeElement(element)).to.equal(button);
      const copy = await tabTo(element, 'Copier le lien');
      const holds = find(element, '.shared ul');
      expect(holds.compareDocumentPosition(copy)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await sendKeys({ press: key });
      await announced(element, 'Copié.');
      expect(copied[0]).to.contain('#coord-');
      expect(activeElement(element)).to.equal(copy);
    });

    it(`is contested (${name})`, async () => {
      const element = await openTools();
      const reason = await tabTo(element, 'Un autre interlocuteur');
      await sendKeys({ press: ' ' });
      await announced(element, 'Votre texte est prêt');
      expect(activeElement(element)).to.equal(reason);
      const copy = await tabTo(element, 'Copier le texte');
      await sendKeys({ press: key });
      await announced(element, 'Copié.');
      expect(copied[0]).to.contain('Orienter autrement');
      expect(activeElement(element)).to.equal(copy);
    });
  }
});
