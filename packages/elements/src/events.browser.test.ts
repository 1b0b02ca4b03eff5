import { expect } from '@esm-bundle/chai';
import { choose, closeElements, openElement, press } from './testing/open-element.js';

const NAMES = ['coord-answer', 'coord-orientation', 'coord-restart', 'coord-error'];

/** What a page can learn from the events of all elements, while `act` runs. */
async function heard(act: () => Promise<unknown>): Promise<readonly object[]> {
  const events: object[] = [];
  const listen = (event: Event) =>
    events.push({
      type: event.type,
      ...Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted')),
    });
  for (const name of NAMES) document.addEventListener(name, listen);
  await act();
  for (const name of NAMES) document.removeEventListener(name, listen);
  return events;
}

describe('the events', () => {
  afterEach(closeElements);

  it('name the question, never the answer', async () => {
    const element = await openElement();
    expect(await heard(() => choose(element, 'Ma pratique'))).to.deep.equal([
      { type: 'coord-answer', question: 'objet' },
    ]);
  });

  it('tell the status and the version of an orientation, never its lead', async () => {
    const element = await openElement({ objet: 'personne', danger: 'non' });
    expect(await heard(() => choose(element, 'Quelqu'))).to.deep.equal([
      { type: 'coord-answer', question: 'besoin' },
      { type: 'coord-orientation', status: 'certain', packVersion: element.pack.version },
    ]);
  });

  it('tell that the person starts again', async () => {
    const element = await openElement({ objet: 'personne' });
    expect(await heard(() => press(element, 'Recommencer'))).to.deep.equal([
      { type: 'coord-restart' },
    ]);
  });

  it('are the same when the page answers', async () => {
    const element = await openElement();
    const events = await heard(async () => {
      element.answer('objet', 'urgence');
      await element.updateComplete;
    });
    expect(events.map((event) => 'type' in event && event.type)).to.deep.equal([
      'coord-answer',
      'coord-orientation',
    ]);
    expect(element.orientation?.status).to.equal('emergency');
  });

  it('stay silent when the page sets the situation', async () => {
    expect(await heard(() => openElement({ objet: 'urgence' }))).to.deep.equal([]);
  });
});
