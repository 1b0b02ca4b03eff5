import { expect } from '@esm-bundle/chai';
import { setupWorker } from 'msw/browser';
import { type FakeChannel, newChannel } from '../testing/fake-channel.js';
import { afterHours, followChannel, hasVersion } from '../testing/follow-channel.js';
import { mockNetwork } from '../testing/mock-network.js';
import { type Change, leadingElsewhere, newerRules, numberOf } from '../testing/newer-rules.js';
import { closeElements, press, screenOf } from '../testing/open-element.js';
import { says } from '../testing/says.js';
import { serveChannel, type ServedChannel } from '../testing/serve-channel.js';
import { NEWER, OWN } from '../testing/versions.js';
import { wait } from '../testing/wait.js';

const QUESTION = 'Pour quoi cherchez-vous un interlocuteur ?';

/** What is answered here: the last one leads to a result. */
const ANSWERS = [
  ['objet', 'personne'],
  ['danger', 'non'],
] as const;
const LAST = ['besoin', 'coordination'] as const;

describe('a page that follows a channel', () => {
  const worker = setupWorker();

  before(() => mockNetwork(worker));
  after(() => worker.stop());
  afterEach(() => {
    worker.resetHandlers();
    closeElements();
  });

  const published = async (change: Change): Promise<FakeChannel> =>
    newChannel({ pack: await newerRules(change) });

  /** Keeps the host from answering until it is let go. */
  function held(served: ServedChannel): () => void {
    let letGo = () => undefined as void;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    served.answer = (path) => {
      if (path !== 'timestamp.json') return undefined;
      return gate.then(() => new Response(served.files.get(path)));
    };
    return () => letGo();
  }

  it('shows the rules that it has at once, and newer ones once they are verified', async () => {
    const channel = await published({ version: NEWER, date: '2026-11-29' });
    const served = serveChannel(worker, channel.files);
    const following = followChannel(served, channel.root);
    await following.element.updateComplete;
    expect(screenOf(following.element)).to.contain(QUESTION);
    await hasVersion(following, NEWER);
    expect(following.element.version.date).to.equal('2026-11-29');
    expect(following.codes).to.deep.equal([]);
    for (const { credentials, referrer, headers } of served.requests) {
      expect(credentials).to.equal('omit');
      expect(referrer).to.equal('');
      expect(
        [...headers.keys()].filter(
          (name) => !/^(accept|accept-language|cache-control|pragma)$/.test(name),
        ),
      ).to.deep.equal([]);
    }
  });

  it('goes on with its rules once something is answered, and replays the answers before the result', async () => {
    const first = followChannel({ address: '' }, '');
    for (const [question, answer] of [...ANSWERS, LAST]) first.element.answer(question, answer);
    const [lead] = first.element.orientation?.leads ?? [];
    const logic = leadingElsewhere(lead?.rules[0] ?? '', 'cpts');
    expect(lead?.destination).not.to.equal('cpts');

    const channel = await published({ version: NEWER, logic });
    const served = serveChannel(worker, channel.files);
    const letGo = held(served);
    const following = followChannel(served, channel.root);
    const { element, codes } = following;
    for (const [question, answer] of ANSWERS) element.answer(question, answer);
    letGo();
    await verified(served);
    expect(element.version.version).to.equal(OWN);
    let told = 0;
    element.addEventListener('coord-orientation', () => (told += 1));
    element.answer(...LAST);
    expect(element.version.version).to.equal(NEWER);
    expect(element.orientation?.leads[0]?.destination).to.equal('cpts');
    await says(element, 'Règles mises à jour');
    expect(told).to.equal(1);
    expect(codes).to.deep.equal([]);
  });

  it('says nothing where the answer is the same in the newer rules, also in English', async () => {
    const channel = await published({ version: NEWER });
    const served = serveChannel(worker, channel.files);
    const letGo = held(served);
    const following = followChannel(served, channel.root, { lang: 'en' });
    const { element } = following;
    await says(element, 'What do you need help with');
    for (const [question, answer] of ANSWERS) element.answer(question, answer);
    letGo();
    await verified(served);
    element.answer(...LAST);
    expect(element.version.version).to.equal(NEWER);
    await element.updateComplete;
    expect(screenOf(element)).not.to.contain('Rules updated');
    expect(screenOf(element)).to.contain(`Rules: version ${NEWER}`);
  });

  it('takes the newer rules when a person starts again', async () => {
    const channel = await published({ version: NEWER });
    const served = serveChannel(worker, channel.files);
    const letGo = held(served);
    const following = followChannel(served, channel.root);
    const { element } = following;
    for (const [question, answer] of ANSWERS) element.answer(question, answer);
    letGo();
    await verified(served);
    expect(element.version.version).to.equal(OWN);
    element.restart();
    await hasVersion(following, NEWER);
  });

  it('leaves an open result as it is, and shows the newest numbers in it', async () => {
    const danger = (text: string) => text.replaceAll('"3114"', '"3115"');
    const words = numberOf('suicide-3114', '3115');
    const channel = await published({ version: NEWER, danger, words });
    const served = serveChannel(worker, channel.files);
    const letGo = held(served);
    const { element, codes } = followChannel(served, channel.root);
    for (const [question, answer] of [...ANSWERS, LAST]) element.answer(question, answer);
    await says(element, `Règles : version ${OWN}`);
    expect(numbers(element)).to.include('tel:3114');
    letGo();
    await wait(() => numbers(element).includes('tel:3115') || undefined);
    expect(numbers(element)).not.to.include('tel:3114');
    expect(element.version.version).to.equal(OWN);
    expect(codes).to.deep.equal([]);
  });

  it('says that a result has been open for more than a day', async () => {
    const channel = await published({ version: OWN });
    const served = serveChannel(worker, channel.files);
    const { element } = followChannel(served, channel.root);
    await verified(served);
    for (const [question, answer] of [...ANSWERS, LAST]) element.answer(question, answer);
    await says(element, `Règles : version ${OWN}`);
    expect(screenOf(element)).not.to.contain('Cette réponse date du');
    await afterHours(25, async () => {
      await says(element, 'Reprendre');
      await press(element, 'Reprendre');
      await says(element, 'Cette réponse date du');
    });
  });

  it('says on an open result that its rules were withdrawn', async () => {
    const first = await published({ version: NEWER });
    const served = serveChannel(worker, first.files);
    const following = followChannel(served, first.root);
    const { element } = following;
    await hasVersion(following, NEWER);
    for (const [question, answer] of [...ANSWERS, LAST]) element.answer(question, answer);
    await says(element, `Règles : version ${NEWER}`);
    const pack = await newerRules({ version: NEWER });
    served.files = (await first.publish({ pack, withdrawn: [NEWER] })).files;
    await afterHours(2, async () => {
      await press(element, 'Reprendre').catch(() => undefined);
      await says(element, `La version ${NEWER} des règles a été retirée`);
    });
    expect(element.version.version).to.equal(NEWER);
    element.restart();
    await hasVersion(following, OWN);
  });

  it('says nothing above a danger', async () => {
    const first = await newChannel({
      pack: await newerRules({ version: NEWER }),
      withdrawn: [OWN, NEWER],
    });
    const served = serveChannel(worker, first.files);
    const following = followChannel(served, first.root);
    await hasVersion(following, NEWER);
    const { element } = following;
    element.answer('objet', 'personne');
    element.answer('danger', 'vital');
    await says(element, 'Appelez maintenant');
    expect(screenOf(element)).not.to.contain('retirée');
  });

  it('is certain of nothing past the last day of a channel, and says since when', async () => {
    const now = new Date(Date.now() - 100 * 86_400_000);
    const channel = await newChannel({ pack: await newerRules({ version: NEWER }), now });
    const following = followChannel(serveChannel(worker, channel.files), channel.root);
    const { element, codes } = following;
    await hasVersion(following, NEWER);
    for (const [question, answer] of [...ANSWERS, LAST]) element.answer(question, answer);
    await says(element, 'Non confirmé depuis le');
    expect(element.orientation?.status).not.to.equal('certain');
    expect(codes).to.deep.equal([]);
  });

  it('keeps what it has where the channel is as old, or older, and expired or not', async () => {
    const now = new Date(Date.now() - 100 * 86_400_000);
    const channel = await newChannel({ pack: await newerRules({ version: OWN }), now });
    const served = serveChannel(worker, channel.files);
    const { element, codes } = followChannel(served, channel.root);
    await verified(served);
    for (const [question, answer] of [...ANSWERS, LAST]) element.answer(question, answer);
    await says(element, `Règles : version ${OWN}`);
    expect(screenOf(element)).not.to.contain('Non confirmé depuis le');
    expect(codes).to.deep.equal([]);
    // Words and rules that nobody will see are not read.
    expect(served.asked.filter((path) => /logic|core|rest/.test(path))).to.deep.equal([]);
  });

  it('is read once for two elements', async () => {
    const channel = await published({ version: NEWER });
    const served = serveChannel(worker, channel.files);
    const both = [followChannel(served, channel.root), followChannel(served, channel.root)];
    await Promise.all(both.map((one) => hasVersion(one, NEWER)));
    const twice = served.asked.filter((path, at) => served.asked.indexOf(path) !== at);
    expect(twice).to.deep.equal([]);
  });

  it('is given up when the element leaves, and followed when it comes back', async () => {
    const channel = await published({ version: NEWER });
    const served = serveChannel(worker, channel.files);
    const letGo = held(served);
    const following = followChannel(served, channel.root);
    await wait(() => served.asked.includes('timestamp.json') || undefined);
    following.element.remove();
    letGo();
    await pause(200);
    expect(following.codes).to.deep.equal([]);
    expect(following.element.version.version).to.equal(OWN);
    document.body.append(following.element);
    await hasVersion(following, NEWER);
  });
});

/** All that is verified before anything is shown was read: nothing more is asked for. */
async function verified(served: ServedChannel): Promise<void> {
  await wait(() => served.answered.find((path) => /notice\.json/.test(path)));
  for (let count = 0; count < served.answered.length; await pause(500)) {
    count = served.answered.length;
  }
}

function numbers(element: HTMLElement): readonly string[] {
  const links = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.strip a') ?? [];
  return [...links].map(({ href }) => href);
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
