import { expect } from '@esm-bundle/chai';
import { LitElement } from 'lit';
import { CoordDirectory } from './coord-directory.js';
import { CoordOrientation } from './coord-orientation.js';
import { openElement } from './testing/open-element.js';
import { closeParts, PARTS } from './testing/parts.js';
import { type Manifest, namesOf, promisedBy, sorted } from './testing/promised.js';
import { propertiesReadBy, shownIn } from './testing/shown.js';
import { QUESTIONS, RESULTS } from './testing/states.js';

/** All that an element does somewhere, collected while it is walked through. */
interface Seen {
  readonly parts: Set<string>;
  readonly slots: Set<string>;
  readonly states: Set<string>;
  readonly properties: Set<string>;
}

const manifest: Manifest = await (await fetch('/custom-elements.json')).json();

for (const [tag, Element, walk] of [
  ['coord-orientation', CoordOrientation, walkOrientation],
  ['coord-directory', CoordDirectory, walkDirectory],
] as const) {
  describe(`[documented-surface] what is documented of <${tag}> is what it has:`, () => {
    const promised = promisedBy(manifest, tag);
    const seen: Seen = {
      parts: new Set(),
      slots: new Set(),
      states: new Set(),
      properties: new Set(),
    };
    let events: readonly string[];

    before(async () => {
      events = await recording(tag, (statesOf) =>
        walk((element) => {
          if (element.localName !== tag) return;
          const { parts, slots } = shownIn(element);
          for (const name of parts) seen.parts.add(name);
          for (const name of slots) seen.slots.add(name);
          for (const name of statesOf(element)) seen.states.add(name);
          for (const name of propertiesReadBy(element)) seen.properties.add(name);
        }),
      );
    });

    it('attributes', () => {
      expect(namesOf(promised.attributes)).to.deep.equal(sorted(Element.observedAttributes));
    });

    it('properties and methods', () => {
      const inherited = namesInherited(LitElement.prototype);
      const own = Object.getOwnPropertyNames(Element.prototype);
      const members = own.filter((name) => !inherited.has(name));
      expect(namesOf(promised.members)).to.deep.equal(sorted(members));
    });

    it('events', () => {
      expect(namesOf(promised.events)).to.deep.equal(events);
    });

    it('parts', () => {
      expect(namesOf(promised.cssParts)).to.deep.equal(sorted(seen.parts));
    });

    it('slots', () => {
      expect(namesOf(promised.slots)).to.deep.equal(sorted(seen.slots));
    });

    it('states', () => {
      expect(namesOf(promised.cssStates)).to.deep.equal(sorted(seen.states));
    });

    it('custom properties', () => {
      expect(namesOf(promised.cssProperties)).to.deep.equal(sorted(seen.properties));
    });
  });
}

/** What Lit and the browser have given already. */
function namesInherited(prototype: object | null): ReadonlySet<string> {
  const names = new Set<string>();
  for (let one = prototype; one !== null; one = Object.getPrototypeOf(one)) {
    for (const name of Object.getOwnPropertyNames(one)) names.add(name);
  }
  return names;
}

/** Runs a walk, and tells which events a tag has dispatched and how to read the custom states of one. */
async function recording(
  tag: string,
  walk: (statesOf: (element: LitElement) => readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  const events = new Set<string>();
  const states = new WeakMap<HTMLElement, CustomStateSet>();
  const { attachInternals } = HTMLElement.prototype;
  const { dispatchEvent } = EventTarget.prototype;
  HTMLElement.prototype.attachInternals = function (this: HTMLElement) {
    const internals = attachInternals.call(this);
    states.set(this, internals.states);
    return internals;
  };
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
    if (this instanceof HTMLElement && this.localName === tag) events.add(event.type);
    return dispatchEvent.call(this, event);
  };
  try {
    await walk((element) => [...(states.get(element) ?? [])]);
  } finally {
    HTMLElement.prototype.attachInternals = attachInternals;
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  return sorted(events);
}

async function walkOrientation(look: (element: LitElement) => void): Promise<void> {
  const steps = [...QUESTIONS.values(), ...RESULTS.values(), { nonsense: 'x' }];
  for (const situation of steps) {
    look(await openElement(situation));
    closeParts();
  }
  for (const open of Object.values(PARTS)) {
    look(await open({}));
    closeParts();
  }
  const element = await openElement();
  element.answer('objet', 'urgence');
  await element.updateComplete;
  element.restart();
  closeParts();
}

async function walkDirectory(look: (element: LitElement) => void): Promise<void> {
  const open = PARTS['the directory on its own, with the map'];
  if (open) look(await open({}));
  closeParts();
  const element = document.createElement('coord-directory');
  const error = new Promise((resolve) => element.addEventListener('coord-error', resolve));
  element.commune = '00000';
  document.body.append(element);
  await error;
  look(element);
  closeParts();
}
