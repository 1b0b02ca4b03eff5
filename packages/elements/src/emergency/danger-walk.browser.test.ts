import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { linkTo, readLink } from '../keep/receipt-link.js';
import { closeElements, openElement, screenOf } from '../testing/open-element.js';
import { act, ACTORS, startWalk, type Walk } from '../testing/walk-element.js';
// Loaded beforehand, so that no act waits for it.
import '../keep/keep-part.js';
import '../screen/details.js';

/** The same walks each time, so that a change fails because of what it does. */
const SEED = 20261130;
const WALKS = 40;
/** In milliseconds: a busy machine walks less far, and no test waits longer. */
const LONGEST = 8000;

const visitor = fc.constant('visitor' as const);
const acts = fc.array(
  fc.record({
    by: fc.oneof({ weight: 3, arbitrary: visitor }, fc.constantFrom(...ACTORS)),
    pick: fc.nat(),
  }),
  { minLength: 4, maxLength: 16 },
);

describe('[danger-walk] whatever a visitor, the page and links do,', () => {
  afterEach(closeElements);

  it('a danger that was said stays first until who answers takes it back, and no link says that it is dealt with', async () => {
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        closeElements();
        const walk = startWalk(await openElement());
        const done: string[] = [];
        for (const each of all) {
          done.push(await act(walk, each));
          check(walk, done.join('\n'));
          steps += 1;
        }
      }),
      {
        seed: SEED,
        numRuns: WALKS,
        interruptAfterTimeLimit: LONGEST,
        includeErrorInReport: true,
        markInterruptAsFailure: false,
      },
    );
    expect(steps).to.be.above(50);
  });
});

function check({ element, raised, isEditing }: Walk, done: string): void {
  const { orientation, situation } = element;
  if (!orientation) throw new Error(`There is no orientation after\n${done}`);
  const link = new URL(linkTo(orientation, location.href)).hash.replace('#coord-', '');
  expect(readLink(link), done).not.to.have.property('handled');
  for (const [question, answer] of raised) expect(situation[question], done).to.equal(answer);
  if (raised.size === 0) return;
  const handled = orientation.safety.handled.map(({ question }) => question);
  const isHandled = [...raised.keys()].every((question) => handled.includes(question));
  if (isEditing && !isHandled) {
    expect(orientation.status, done).to.equal('emergency');
    return;
  }
  const first = element.shadowRoot?.querySelector('.main > :not(.link-note, [role=status])');
  expect(
    first?.matches(isHandled ? '.handled' : '.aside, [data-status=emergency], .handled'),
    `${screenOf(element)}\nafter\n${done}`,
  ).to.equal(true);
}
