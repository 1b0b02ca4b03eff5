import { expect } from '@esm-bundle/chai';
import type { PackManifest } from '@coord-orientation/sdk';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { CoordOrientation } from '../coord-orientation.js';
import '../define/coord-orientation.js';
import { mockNetwork } from '../testing/mock-network.js';
import { choose, closeElements, find, screenOf } from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { wait } from '../testing/wait.js';

const FOLDER = '/packages/rules/dist/pack';
const QUESTION = 'Pour quoi cherchez-vous un interlocuteur ?';

/** Each test has an address of its own, because a folder is loaded once for a page. */
let count = 0;

function open(
  manifest: string,
  { lang = 'fr', content = '<p>Notre secrétariat répond.</p>' } = {},
): CoordOrientation & { readonly errors: unknown[] } {
  const element = document.createElement('coord-orientation');
  const errors: unknown[] = [];
  element.addEventListener('coord-error', ({ error }) => errors.push(error));
  element.lang = lang;
  element.innerHTML = content;
  element.setAttribute('pack-src', manifest);
  document.body.append(element);
  return Object.assign(element, { errors });
}

describe('a pack that the page names by its address', () => {
  const worker = setupWorker();

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  /** Serves the built folder of the shared rules elsewhere, changed. */
  async function serve(change: (manifest: PackManifest) => PackManifest): Promise<string> {
    const folder = `/regles-${(count += 1)}`;
    const manifest = (await (await fetch(`${FOLDER}/manifest.json`)).json()) as PackManifest;
    worker.use(
      http.get(`${folder}/manifest.json`, () => HttpResponse.json(change(manifest))),
      http.get(`${folder}/:name`, async ({ params }) => {
        const response = await fetch(`${FOLDER}/${String(params['name'])}`);
        return new HttpResponse(await response.text());
      }),
    );
    return `${folder}/manifest.json`;
  }

  it('is asked and decided by, and what the tag holds shows until it is there', async () => {
    const element = open(`${FOLDER}/manifest.json`);
    await element.updateComplete;
    if (!screenOf(element).includes(QUESTION)) {
      expect(element.firstElementChild?.getBoundingClientRect().height).to.be.above(0);
    }
    await says(element, QUESTION);
    expect(element.firstElementChild?.getBoundingClientRect().height).to.equal(0);
    await choose(element, 'Moi, professionnel');
    await choose(element, "Non, rien d'urgent");
    await choose(element, 'Oui, une situation');
    await says(element, 'Qui fait quoi ici');
    expect(element.errors).to.deep.equal([]);
  });

  it('keeps the answers that the page set before it was there, and asks in the page’s language', async () => {
    const element = open(await serve((manifest) => manifest), { lang: 'en' });
    element.situation = { objet: 'personne' };
    await says(element, 'is there a danger, or urgent care needed?');
    expect(element.situation).to.deep.equal({ objet: 'personne' });
    expect(element.pack.core.lang).to.equal('en');
  });

  it('is loaded once for two elements', async () => {
    const address = await serve((manifest) => manifest);
    const [one, two] = [open(address), open(address)];
    await Promise.all([says(one, QUESTION), says(two, QUESTION)]);
    expect(one.pack).to.equal(two.pack);
  });

  it('has the shared rules in its place where a file of the same pack is missing, with their date', async () => {
    const address = await serve((manifest) => ({ ...manifest, logic: 'nowhere.json' }));
    const element = open(address);
    await says(element, 'Les règles les plus récentes ne se chargent pas : celles-ci datent du');
    expect(screenOf(element)).to.contain(QUESTION);
    expect(element.errors).to.have.length(1);
  });

  it('shows its own numbers and what the tag holds where it is another pack', async () => {
    const emergency = [{ phone: '101', when: { fr: 'la ville, la nuit' } }];
    const address = await serve((manifest) => ({
      ...manifest,
      id: 'mairie',
      emergency,
      logic: 'nowhere.json',
    }));
    const element = open(address);
    await says(element, "L'aide à l'orientation n'a pas pu s'afficher.");
    const numbers = [...find(element, '.failure').querySelectorAll('a')].map(({ href }) => href);
    expect(numbers).to.deep.equal(['tel:101']);
    expect(element.firstElementChild?.getBoundingClientRect().height).to.be.above(0);
    expect(element.errors).to.have.length(1);
  });

  it('shows no number of ours where not even its manifest can be had', async () => {
    worker.use(http.get('/absent/manifest.json', () => HttpResponse.error()));
    const element = open('/absent/manifest.json');
    await wait(() => element.errors[0]);
    await says(element, "L'aide à l'orientation n'a pas pu s'afficher.");
    expect(find(element, '.failure').querySelectorAll('a[href^="tel:"]')).to.have.length(0);
    expect(element.firstElementChild?.getBoundingClientRect().height).to.be.above(0);
  });

  it('goes back to the shared rules when the page takes its address away', async () => {
    const element = open('/nowhere/manifest.json');
    await says(element, "L'aide à l'orientation n'a pas pu s'afficher.");
    element.removeAttribute('pack-src');
    element.packSrc = undefined;
    await says(element, QUESTION);
  });
});
