import { expect } from '@esm-bundle/chai';
import { setupWorker } from 'msw/browser';
import type { CoordDirectory } from '../coord-directory.js';
import '../define/coord-directory.js';
import { newChannel } from '../testing/fake-channel.js';
import { mockNetwork } from '../testing/mock-network.js';
import { newerLines, numbered } from '../testing/newer-lines.js';
import { newerRules } from '../testing/newer-rules.js';
import { says } from '../testing/says.js';
import { serveChannel, type ServedChannel } from '../testing/serve-channel.js';
import { changed } from '../testing/tampered.js';
import { OWN } from '../testing/versions.js';
import { wait } from '../testing/wait.js';

const PHONE = '05 81 81 00 81';

describe('the directory on its own, where it follows a channel', () => {
  const worker = setupWorker();

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    for (const element of document.querySelectorAll('coord-directory')) element.remove();
  });

  const published = async (now = new Date()) =>
    newChannel({
      pack: await newerRules({ version: OWN }),
      directory: await newerLines('81', numbered(PHONE)),
      now,
    });

  function open({ address }: ServedChannel, root: string, lang = 'fr') {
    const element = document.createElement('coord-directory');
    const errors: unknown[] = [];
    element.addEventListener('coord-error', ({ error }) => errors.push(error));
    element.lang = lang;
    const attributes = { channel: address, 'channel-root': root, departement: '81' };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
    return { element, errors };
  }

  it('shows the lines that were verified, and asks for no rules', async () => {
    const channel = await published();
    const served = serveChannel(worker, channel.files);
    const { element, errors } = open(served, channel.root);
    await says(element, PHONE);
    expect(errors).to.deep.equal([]);
    expect(served.asked.filter((path) => /logic|core|rest/.test(path))).to.deep.equal([]);
  });

  it('says since when nobody has confirmed them, also in English', async () => {
    const channel = await published(new Date(Date.now() - 100 * 86_400_000));
    const { element } = open(serveChannel(worker, channel.files), channel.root, 'en');
    await says(element, 'Not confirmed since');
    await says(element, PHONE);
  });

  it('shows those beside the script where they are not those that were signed, and says so', async () => {
    const channel = await published();
    const files = changed(channel.files, 'timestamp.json', () => '{}');
    const { element, errors } = open(serveChannel(worker, files), channel.root);
    await wait(() => errors[0]);
    await says(element, "L'annuaire le plus récent n'a pas pu être vérifié");
    await says(element, 'DAC 81');
    expect(textOf(element)).not.to.contain(PHONE);
  });
});

function textOf({ shadowRoot }: CoordDirectory): string {
  return shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '';
}
