import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import type { CoordOrientation } from '../coord-orientation.js';
import {
  choose,
  closeElements,
  find,
  focused,
  openElement,
  press,
} from '../testing/open-element.js';

const ticked = (element: CoordOrientation) =>
  [...find(element, '.choices').querySelectorAll<HTMLInputElement>(':checked')].map(
    ({ value }) => value,
  );

describe('one answer by keyboard', () => {
  afterEach(closeElements);

  it('is not given by the arrow keys, which only move', async () => {
    const element = await openElement();
    find(element, 'input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.situation).to.deep.equal({});
    expect(ticked(element)).to.deep.equal(['moi-pro']);
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`is given by ${name}`, async () => {
      const element = await openElement();
      find(element, 'input').focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: key });
      expect(element.situation).to.deep.equal({ objet: 'personne' });
      expect(focused(element)).to.contain('Avant tout');
    });
  }

  it('is given by « Continuer », which is there as soon as it is needed', async () => {
    const element = await openElement();
    expect(element.shadowRoot?.querySelector('.continue')).to.equal(null);
    find(element, 'input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await press(element, 'Continuer');
    expect(element.situation).to.deep.equal({ objet: 'personne' });
  });

  it('is given by a tap after the arrow keys were used', async () => {
    const element = await openElement();
    find(element, 'input').focus();
    await sendKeys({ press: 'ArrowDown' });
    await choose(element, 'Ma pratique');
    expect(element.situation).to.deep.equal({ objet: 'pratique' });
  });
});

describe('several answers', () => {
  afterEach(closeElements);

  it('are given together by « Continuer »', async () => {
    const element = await openElement({ objet: 'collectif' });
    await choose(element, 'Précarité');
    await choose(element, 'Une maladie');
    expect(element.situation).to.deep.equal({ objet: 'collectif' });
    await press(element, 'Continuer');
    expect(element.situation['sujet']).to.have.members(['maladie', 'precarite']);
  });

  it('and « je ne sais pas » exclude each other', async () => {
    const element = await openElement({ objet: 'collectif' });
    await choose(element, 'Précarité');
    await choose(element, 'Je ne sais pas');
    expect(ticked(element)).to.deep.equal(['unknown']);
    await choose(element, 'Santé mentale');
    expect(ticked(element)).to.deep.equal(['sante-mentale']);
    await choose(element, 'Santé mentale');
    expect(ticked(element)).to.deep.equal([]);
  });

  it('are asked for when there is none, and the message leads to them', async () => {
    const element = await openElement({ objet: 'collectif' });
    await press(element, 'Continuer');
    expect(focused(element)).to.contain('Il manque votre réponse');
    await press(element, 'Choisissez une réponse');
    expect(find(element, 'input').matches(':focus')).to.equal(true);
  });
});
