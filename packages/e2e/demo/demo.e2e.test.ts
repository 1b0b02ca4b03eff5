import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage } from '@coord-orientation/tools/browser/look-again.mjs';
import { settle } from '@coord-orientation/tools/browser/settle.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

interface Journey {
  readonly name: string;
  /** What the person taps, one after the other, by its words. */
  readonly taps: readonly string[];
  /** What is unfolded then. */
  readonly opens?: string;
  /** What must then be on screen. */
  readonly sees: readonly string[];
  /** Numbers that can then be called with one tap. */
  readonly calls?: readonly string[];
}

const JOURNEYS: readonly Journey[] = [
  {
    name: 'a stroke goes to the 15 at once',
    taps: ['Une urgence, un danger maintenant'],
    sees: ['Appelez maintenant', 'Appelez le 15 maintenant', 'Les secours sont prévenus'],
    calls: ['tel:15'],
  },
  {
    name: 'a stroke told as a person in danger goes to the 15 as well',
    taps: ['Une personne que je suis', 'Oui, une vie est peut-être en jeu'],
    sees: ['Appelez maintenant', 'Appelez le 15 maintenant'],
    calls: ['tel:15'],
  },
  {
    name: 'diabetes and precarity go to CPTS, DAC and regional expertise, with the pathway',
    taps: [
      'Plusieurs patients, une équipe, un territoire',
      'Une maladie',
      'Précarité',
      'Continuer',
      'Diabète',
      'Un bassin de vie',
    ],
    opens: 'Parcours type',
    sees: [
      'À contacter ensemble',
      'Communauté professionnelle territoriale de santé (CPTS)',
      "Dispositif d'appui à la coordination (DAC)",
      'Dispositif régional / dispositif spécifique régional (DR-DSR) diabète',
      'Diabète et précarité : agir ensemble, étape par étape',
      'Au bout de 6 mois',
    ],
  },
  {
    name: 'an exhausted professional finds peers, the listening line and the 3114',
    taps: ['Moi, professionnel', "Non, rien d'urgent", 'Oui, une situation précise'],
    opens: 'Parcours type',
    sees: ['pair-aidant (un confrère', 'Soins aux professionnels de la santé (SPS)', '(3114)'],
    calls: ['tel:0805232336', 'tel:3114'],
  },
  {
    name: 'nothing known goes to somebody to talk to, below the safety reminder',
    taps: ['Je ne sais pas bien', 'Je ne sais pas', 'Je ne sais pas bien'],
    sees: [
      'Danger ou doute : le 15',
      'Nous ne pouvons pas trancher',
      "dispositif d'appui à la coordination (DAC)",
    ],
  },
];

describe('the demo page on a phone', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  before(async () => {
    server = await serve();
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => requests.push(request.url()));
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const { name, taps, opens, sees, calls = [] } of JOURNEYS) {
    it(name, async () => {
      await page.goto(`${server.address}/examples/demo/`);
      for (const words of taps) await (await findOnPage(page, `::-p-text(${words})`)).click();
      await findOnPage(page, '::-p-text(Version de démonstration, non encore validée)');
      if (opens) await (await findOnPage(page, `::-p-text(${opens})`)).click();
      await settle(page);

      const { text, links } = await readScreen(page);
      for (const words of sees) assert.ok(text.includes(words), `"${words}" is not in: ${text}`);
      for (const call of calls) assert.ok(links.includes(call), `${call} cannot be called.`);
    });
  }

  it('asks no other server, and stores nothing', async () => {
    const others = requests.filter((url) => !url.startsWith(server.address));
    assert.deepEqual(
      others.filter((url) => !url.startsWith('data:')),
      [],
    );
    const stored = await page.evaluate(() => document.cookie.length + localStorage.length);
    assert.equal(stored, 0);
  });
});

/** What the element shows on screen, and where its links outside the emergency strip lead. */
function readScreen(page: Page): Promise<{ text: string; links: string[] }> {
  return page.evaluate(() => {
    const root = document.querySelector('coord-orientation')?.shadowRoot;
    const frame = root?.querySelector<HTMLElement>('.frame');
    const links = [...(root?.querySelectorAll<HTMLAnchorElement>('.page a') ?? [])];
    return {
      text: (frame?.innerText ?? '').replaceAll('\u00a0', ' '),
      links: links.map(({ href }) => href),
    };
  });
}
