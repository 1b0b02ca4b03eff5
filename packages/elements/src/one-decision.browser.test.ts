import { expect } from '@esm-bundle/chai';
import type { Pack } from '@coord-orientation/sdk';
import { pack as shared } from '@coord-orientation/sdk/bundled';
import type { CoordOrientation } from './coord-orientation.js';
import {
  closeElements,
  find,
  openElement,
  press,
  sayHere,
  screenOf,
} from './testing/open-element.js';
import { wait } from './testing/wait.js';
// Loaded beforehand: each part that comes is drawn.
import './keep/keep-part.js';
import './keep/paper/paper-part.js';
import './pathway/calendar-part.js';
import './pathway/pathway-part.js';
import './pathway/plan/plan-part.js';
import './result/what-if.js';
import './screen/details.js';

/** Each answer of a way to a result; several where they are ticked. */
const WAYS: readonly (readonly (string | readonly string[])[])[] = [
  ['urgence'],
  ['personne', 'non', 'coordination'],
  ['personne', 'non', 'domicile', 'retour'],
  ['collectif', ['prevention', 'maladie'], 'diabete', 'bassin'],
  ['partenariat', 'connaitre'],
];

describe('one click', () => {
  afterEach(closeElements);

  for (const way of WAYS) {
    it(`decides once and draws at most twice where words are loaded: ${way.flat().join(', ')}`, async () => {
      const { pack, decisions } = countedPack();
      const element = await openElement({}, { pack });
      await ready(element);
      const draws = countDraws(element);
      for (const answer of way) {
        const before = { decisions: decisions(), draws: draws() };
        await give(element, answer);
        await quiet();
        expect(decisions() - before.decisions, `decisions at ${answer}`).to.equal(1);
        expect(draws() - before.draws, `draws at ${answer}`).to.be.within(1, 2);
      }
      expect(element.shadowRoot?.querySelector('.result')).not.to.equal(null);
    });
  }

  it('decides once where words come later, which only draw again', async () => {
    let bring: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (bring = resolve));
    const { pack, decisions } = countedPack(held);
    const element = await openElement({}, { pack });
    for (const answer of ['personne', 'non']) (await input(element, answer)).click();
    const last = await input(element, 'coordination');
    await quiet();
    const before = decisions();
    const draws = countDraws(element);
    last.click();
    await wait(() => element.shadowRoot?.querySelector('.result'));
    await quiet();
    expect(decisions() - before, 'decisions without the words').to.equal(1);
    const drawn = draws();
    expect(screenOf(element)).not.to.contain('Qui fait quoi ici');
    bring();
    await wait(() => (screenOf(element).includes('Qui fait quoi ici') ? true : undefined));
    await quiet();
    expect(draws()).to.be.greaterThan(drawn);
    expect(decisions() - before, 'decisions with the words').to.equal(1);
  });
});

/** The shared pack, and how often it decided: each decision writes the hash of the rules into its receipt. */
function countedPack(held: Promise<void> = Promise.resolve()) {
  const { rules } = shared;
  let count = 0;
  const logic = Object.create(rules.logic, {
    logicHash: {
      get() {
        count += 1;
        return rules.logic.logicHash;
      },
    },
  }) as Pack['rules']['logic'];
  const pack: Pack = {
    ...shared,
    rules: {
      logic,
      ...(rules.first && { first: rules.first }),
      get whole() {
        return rules.whole;
      },
      get runtime() {
        return rules.runtime;
      },
    },
    loadTexts: async (lang) => {
      await held;
      return shared.loadTexts(lang);
    },
  };
  return { pack, decisions: () => count };
}

/** How often an element has been drawn since. */
function countDraws(element: CoordOrientation): () => number {
  const drawn = element as unknown as { render: () => unknown };
  const draw = drawn.render.bind(element);
  let count = 0;
  drawn.render = () => {
    count += 1;
    return draw();
  };
  return () => count;
}

/** All that a result needs is loaded, and nothing is answered. */
async function ready(element: CoordOrientation): Promise<void> {
  element.situation = { objet: 'pratique', demarche: 'savoir', theme: 'plaies' };
  await element.updateComplete;
  sayHere(element, { objet: 'personne', danger: 'non', besoin: 'coordination' });
  await element.updateComplete;
  await wait(() => (screenOf(element).includes('Qui fait quoi ici') ? true : undefined));
  element.restart();
  await quiet();
}

async function input(element: CoordOrientation, answer: string): Promise<HTMLElement> {
  return wait(() => element.shadowRoot?.querySelector<HTMLElement>(`input[value="${answer}"]`));
}

/** Gives an answer as a person does. */
async function give(element: CoordOrientation, answer: string | readonly string[]): Promise<void> {
  if (typeof answer === 'string') (await input(element, answer)).click();
  else {
    for (const option of answer) find(element, `input[value="${option}"]`).click();
    await press(element, 'Continuer');
  }
  await element.updateComplete;
}

/** Until nothing more is drawn or loaded. */
async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
}
