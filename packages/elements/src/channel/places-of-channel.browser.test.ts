import { expect } from '@esm-bundle/chai';
import { setupWorker } from 'msw/browser';
import { newChannel } from '../testing/fake-channel.js';
import { followChannel, hasVersion } from '../testing/follow-channel.js';
import { mockNetwork } from '../testing/mock-network.js';
import { newerLines, numbered } from '../testing/newer-lines.js';
import { newerRules } from '../testing/newer-rules.js';
import { closeElements, screenOf } from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { serveChannel } from '../testing/serve-channel.js';
import { changed } from '../testing/tampered.js';
import { NEWER, OWN } from '../testing/versions.js';
import { wait } from '../testing/wait.js';

const PHONE = '05 81 81 00 81';
const TARN = { attributes: { departement: '81' } };
const TO_DAC = [
  ['objet', 'personne'],
  ['danger', 'non'],
  ['besoin', 'coordination'],
] as const;

describe('the places of a channel', () => {
  const worker = setupWorker();

  before(async () => {
    await mockNetwork(worker);
    // Sources are served one by one: on a busy machine that takes longer than a test waits.
    await import('../place/places-part.js');
  });
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  it('are those that were verified, also where the rules are as new', async () => {
    const pack = await newerRules({ version: OWN });
    const channel = await newChannel({ pack, directory: await newerLines('81', numbered(PHONE)) });
    const { element, codes } = followChannel(
      serveChannel(worker, channel.files),
      channel.root,
      TARN,
    );
    for (const [question, answer] of TO_DAC) element.answer(question, answer);
    await says(element, PHONE);
    expect(codes).to.deep.equal([]);
  });

  it('are those beside the script where a line is not the one that was signed', async () => {
    const pack = await newerRules({ version: OWN });
    const channel = await newChannel({ pack, directory: await newerLines('81', numbered(PHONE)) });
    const files = changed(channel.files, 'structures.12345678.json', (text) =>
      text.replace(PHONE, '3131'),
    );
    const { element, codes } = followChannel(serveChannel(worker, files), channel.root, TARN);
    for (const [question, answer] of TO_DAC) element.answer(question, answer);
    await wait(() => codes[0]);
    await says(element, 'DAC');
    expect(screenOf(element)).not.to.contain('3131');
    expect(screenOf(element)).not.to.contain(PHONE);
  });

  it('have the shared rules where an emergency is another one there, and the page is told', async () => {
    const places = (text: string) => text.replace('"tier":"specific"', '"tier":"safety"');
    const channel = await newChannel({ pack: await newerRules({ version: NEWER, places }) });
    const following = followChannel(serveChannel(worker, channel.files), channel.root, TARN);
    const { element, codes } = following;
    await hasVersion(following, NEWER);
    for (const [question, answer] of TO_DAC) element.answer(question, answer);
    await wait(() => codes[0]);
    expect(codes).to.deep.equal(['emergency']);
    await says(element, 'Avec qui');
  });
});
