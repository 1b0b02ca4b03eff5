import { expect } from '@esm-bundle/chai';
import axe from 'axe-core';
import ICAL from 'ical.js';
import { appears, closeElements, find, openElement } from '../testing/open-element.js';
// Loaded beforehand, so that no test waits for it.
import '../place/places-part.js';
import '../screen/details.js';
import './calendar-part.js';
import './pathway-part.js';

const DIABETES = {
  objet: 'collectif',
  sujet: ['maladie', 'precarite'],
  theme: 'diabete',
  perimetre: 'bassin',
};

async function openPathway(width = 360) {
  const element = await openElement(DIABETES);
  element.style.inlineSize = `${width}px`;
  find<HTMLDetailsElement>(element, 'details:has(.playbook)').open = true;
  await appears(element, '.step');
  return element;
}

const boxOf = (element: Element | undefined) =>
  element?.getBoundingClientRect() ?? new DOMRect(-1, -1, -1, -1);

describe('a worked pathway as lanes', () => {
  afterEach(closeElements);

  it('is an ordered list whose steps name those who act, and nobody else', async () => {
    const element = await openPathway();
    const steps = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('ol.steps > li') ?? [])];
    expect(steps).to.have.length(12);
    const { playbooks } = await element.pack.loadTexts('fr');
    const { steps: written } = playbooks['diabete-precarite'] ?? { steps: [] };
    for (const [index, step] of steps.entries()) {
      const names = [...step.querySelectorAll('.actor')].map((each) => each.textContent.trim());
      expect(names).to.have.length(written[index]?.actors.length ?? 0);
      expect(names).not.to.include('');
    }
  });

  it('keeps one mark for each actor all the way down, at the side and beside the name', async () => {
    const element = await openPathway();
    const marks = new Map<string, string>();
    for (const step of element.shadowRoot?.querySelectorAll('.step') ?? []) {
      const at = [...step.querySelectorAll('.rail .on')].map((each) => mark(each));
      const named = [...step.querySelectorAll('.actor')];
      expect(at).to.deep.equal(named.map(mark));
      for (const each of named) {
        const name = each.textContent.trim();
        expect(marks.get(name) ?? mark(each)).to.equal(mark(each));
        marks.set(name, mark(each));
      }
    }
    expect(new Set(marks.values()).size).to.equal(marks.size);
  });

  it('puts each actor in a column of its own on a wide screen, and stays within a narrow one', async () => {
    const wide = await openPathway(1100);
    const columns = new Map<string, number>();
    for (const each of wide.shadowRoot?.querySelectorAll('.actor') ?? []) {
      const name = each.textContent.trim();
      const left = Math.round(boxOf(each).left);
      expect(columns.get(name) ?? left).to.equal(left);
      columns.set(name, left);
    }
    expect(new Set(columns.values()).size).to.equal(columns.size);
    closeElements();
    const narrow = await openPathway(320);
    const end = boxOf(narrow).right;
    for (const each of narrow.shadowRoot?.querySelectorAll('.step *') ?? []) {
      expect(boxOf(each).right).to.be.at.most(end);
    }
  });

  it('passes axe, narrow and wide', async () => {
    for (const width of [360, 1100]) {
      const element = await openPathway(width);
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
      closeElements();
    }
  });
});

describe('the reminder of a review', () => {
  afterEach(closeElements);

  it('is saved as a calendar file for the day that the button says, with nothing about a person', async () => {
    const element = await openPathway();
    const files: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
      files.push(file as Blob);
      return 'blob:none';
    };
    const onClick = (event: Event) => {
      if (event.target instanceof HTMLAnchorElement) names.push(event.target.download);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      onClick({ target: this } as unknown as Event);
    };
    const button = find(element, '.calendar');
    button.click();
    for (let tries = 0; tries < 50 && names.length === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;

    const [file] = files;
    const text = (await file?.text()) ?? '';
    const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(events).to.have.length(1);
    const event = new ICAL.Event(events[0]);
    const day = event.startDate.toString();
    expect(day).to.match(/^\d{4}-\d{2}-\d{2}$/);
    expect(button.innerText).to.contain(
      new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day)),
    );
    expect(names).to.deep.equal([`coord-orientation-${day}.ics`]);
    expect(event.endDate.toJSDate().getTime()).to.be.above(event.startDate.toJSDate().getTime());
    expect(event.summary).to.match(/^Faire le point : .*/);
    expect(event.description).to.match(/[éèà]/);
    expect(event.attendees).to.have.length(0);
    expect(event.organizer ?? '').to.equal('');
    expect(file?.type).to.equal('text/calendar;charset=utf-8');
  });
});

function mark(element: Element): string {
  return getComputedStyle(element, '::before').clipPath;
}
