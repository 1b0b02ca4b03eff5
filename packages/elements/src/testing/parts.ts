import type { LitElement } from 'lit';
import type { CoordOrientation } from '../coord-orientation.js';
import '../define/coord-directory.js';
import { linkTo } from '../keep/receipt-link.js';
import { appears, find, type Given, openElement } from './open-element.js';
import { wait } from './wait.js';
import { sessionOf } from './states.js';

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };
const SEVERAL = ['maladie', 'precarite'];
const DIABETES = { objet: 'collectif', sujet: SEVERAL, theme: 'diabete', perimetre: 'bassin' };

/** Two CPTS share it. */
const MAUGUIO = '34154';

/** Puts an element on the page in one state. */
export type Open = (given: Given) => Promise<LitElement>;

/**
 * What the questions and the kinds of result do not show by themselves: each part that a person opens,
 * by what it is. The tests of looks and of accessibility all go through this list.
 */
export const PARTS: Readonly<Record<string, Open>> = {
  'a first answer while questions remain': async (given) => {
    const element = await openElement({ objet: 'personne', danger: 'non' }, given);
    return click(element, '.preview', '.result');
  },
  'an answer that is changed from the result': async (given) => {
    const element = await openElement(COORDINATION, given);
    return click(element, '.summary dd button', 'form');
  },
  'an answer that was set aside': async (given) => {
    const situation = { ...COORDINATION, objet: 'moi-pro', suivi: 'oui' };
    const element = await openElement(situation, given);
    await appears(element, '.set-aside');
    return element;
  },
  'what a shared link says': async (given) => {
    const { decision } = sessionOf(COORDINATION);
    history.replaceState(null, '', linkTo(decision, location.href));
    const element = await openElement({}, given);
    await appears(element, '.link-note');
    return element;
  },
  'what keeps, shares and contests a result': openTools,
  'a pathway in lanes': async (given) => {
    const element = await openElement(DIABETES, given);
    (await appears<HTMLDetailsElement>(element, '.fold:has(.playbook)')).open = true;
    await appears(element, '.step');
    return element;
  },
  'a plan with a line taken out': async (given) => {
    const element = await openElement({ objet: 'partenariat', etape: 'connaitre' }, given);
    (await appears<HTMLDetailsElement>(element, '.fold:has(.playbook)')).open = true;
    (await appears<HTMLDetailsElement>(element, '.plan-fold')).open = true;
    await appears(element, '.plan-line');
    return click(element, '.plan-line button', '.plan-line');
  },
  'towns that are proposed': async (given) => {
    const element = await openElement(COORDINATION, given);
    await click(element, '.place-again', '#commune');
    const field = find<HTMLInputElement>(element, '#commune');
    field.value = 'mauguio';
    field.dispatchEvent(new Event('input'));
    await appears(element, '[role=option]');
    return element;
  },
  'who answers at a place, with the map': async (given) => {
    const element = await openElement(COORDINATION, given);
    element.commune = MAUGUIO;
    await appears(element, '.structure');
    return click(element, '.place-map button', '.map');
  },
  'the directory in place of the questions': async (given) => {
    const element = await openElement({}, given);
    return click(element, '.knowing', '.directory');
  },
  'the directory on its own, with the map': async ({ lang = 'fr' }) => {
    const element = document.createElement('coord-directory');
    element.lang = lang;
    element.commune = MAUGUIO;
    document.body.append(element);
    const root = element.renderRoot;
    await wait(() => root.querySelector(`.frame[lang=${lang}] .structure`));
    root.querySelector<HTMLElement>('.directory > button')?.click();
    await wait(() => root.querySelector('.map'));
    return element;
  },
};

/** Removes what the parts put on the page. */
export function closeParts(): void {
  for (const one of document.querySelectorAll('coord-orientation, coord-directory')) one.remove();
}

async function openTools(given: Given): Promise<CoordOrientation> {
  const element = await openElement(COORDINATION, given);
  (await appears<HTMLDetailsElement>(element, '.keep')).open = true;
  await appears(element, '.tools button');
  // The third of the ways is the link.
  await click(element, '.tools button:nth-of-type(3)', '.link-text');
  return click(element, '.tools input[type=radio]', '.tools textarea');
}

async function click(
  element: CoordOrientation,
  selector: string,
  shown: string,
): Promise<CoordOrientation> {
  (await appears(element, selector)).click();
  await element.updateComplete;
  await appears(element, shown);
  return element;
}
