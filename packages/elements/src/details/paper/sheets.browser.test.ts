import { expect } from '@esm-bundle/chai';
import type axe from 'axe-core';
import { createOrientation, type Pack, type Situation } from '@coord-orientation/sdk';
import { pack as french } from '@coord-orientation/sdk/bundled';
import { loadPackIn, loadTexts } from '@coord-orientation/sdk/light';
import type { TemplateResult } from 'lit';
import type { View } from '../../view.js';
import { en } from '../../words/en.js';
import { fr, type Words } from '../../words/fr.js';
import { PlanState } from '../plan/plan-state.js';
import { planSheet } from '../plan/plan-sheet.js';
import { outlineOf } from '../tools/outline-of.js';
import { toolWords } from '../tools/tool-words.js';
import { fillDocument, openFrame, resultSheet, sheetHead } from './index.js';

const LANGUAGES: Readonly<Record<string, { words: Words; load: () => Promise<Pack> }>> = {
  French: { words: fr, load: async () => french },
  English: { words: en, load: async () => loadTexts(await loadPackIn('en')) },
};

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** What stands at a place; no real structure, number or address. */
const ALBI = {
  hasPlace: true,
  placeOf: () => ({ name: 'Albi (Tarn)', departement: 'Tarn (81)', code: '81' }),
  writeStructures: () => [
    { name: 'DAC', lines: ['Tout le département', 'dac.example', 'À confirmer.'] },
    { lines: ['Demandez : FACS.'] },
  ],
};

interface Printed {
  readonly situation: Situation;
  readonly status: string;
  readonly places?: unknown;
  readonly isPreview?: boolean;
}

const SHEETS: Readonly<Record<string, Printed>> = {
  'a result': { situation: COORDINATION, status: 'certain' },
  'a result at a place': { situation: COORDINATION, status: 'certain', places: ALBI },
  'an emergency': { situation: { objet: 'urgence' }, status: 'emergency' },
  'a result that is undecided': {
    situation: { objet: 'unknown', danger: 'unknown', besoin: 'unknown' },
    status: 'undetermined',
  },
  'a first result': {
    situation: { objet: 'personne', danger: 'non', besoin: 'avis' },
    status: 'provisional',
    isPreview: true,
  },
};

for (const [language, { words, load }] of Object.entries(LANGUAGES)) {
  describe(`a sheet in ${language}`, () => {
    let pack: Pack;
    before(async () => {
      pack = await load();
    });
    afterEach(() => document.querySelector('.sheet')?.remove());

    for (const [name, printed] of Object.entries(SHEETS)) {
      it(`of ${name} has no control, says when and by which rules, and passes axe`, async () => {
        const view = viewOf(pack, words, printed);
        expect(view.orientation.status).to.equal(printed.status);
        const say = toolWords(view);
        const paper = await show(say.sheetTitle, words, resultSheet(view, outlineOf(view), say));
        check(paper);
        expect(await violationsIn(paper)).to.deep.equal([]);
      });
    }

    it('of a plan has no control, says when and by which rules, and passes axe', async () => {
      const situation = { objet: 'partenariat', etape: 'connaitre' };
      const view = viewOf(pack, words, { situation, status: 'certain' });
      const [id = ''] = view.orientation.playbooks;
      const playbook = pack.texts.playbooks[id];
      if (!playbook) throw new Error('There is no plan.');
      const head = sheetHead(view, { title: playbook.title, made: toolWords(view).sheetDate });
      const state = new PlanState(view.orientation.lead);
      state.tick(state.steps(playbook)[0]?.lines[0]?.key ?? '', true);
      const paper = await show(playbook.title, words, planSheet(view, playbook, state, head));
      check(paper);
      expect(paper.document.querySelectorAll('.done')).to.have.length(1);
      expect(await violationsIn(paper)).to.deep.equal([]);
    });

    it('of an emergency names no structure, even where a place is known', () => {
      const printed = { situation: { objet: 'urgence' }, status: 'emergency', places: ALBI };
      const { leads, place } = outlineOf(viewOf(pack, words, printed));
      expect(leads.flatMap(({ contacts }) => contacts.filter(({ name }) => name))).to.deep.equal(
        [],
      );
      expect(place).to.equal(undefined);
    });
  });
}

/** What a sheet is drawn from: neither an element nor a directory is needed for it. */
function viewOf(pack: Pack, words: Words, { situation, places, isPreview }: Printed): View {
  const session = createOrientation(pack, { preset: situation });
  const host = document.createElement('div');
  const { orientation } = session;
  const slot = { value: places };
  return { pack, words, session, orientation, host, isPreview, places: slot } as unknown as View;
}

/** Puts a sheet where it is seen, since axe leaves out what is hidden. */
async function show(title: string, { lang }: Words, content: TemplateResult): Promise<Paper> {
  const frame = document.createElement('iframe');
  frame.className = 'sheet';
  frame.title = title;
  frame.width = '800';
  frame.height = '1100';
  const paper = (await openFrame(frame)) as Paper;
  fillDocument(paper, { title, lang, content });
  return paper;
}

type Paper = Window & { readonly window: { readonly axe: typeof axe } };

function check({ document: paper }: Paper): void {
  expect(paper.querySelectorAll('a, button, input, select, textarea')).to.have.length(0);
  expect(paper.body.textContent).to.match(/20\d\d/);
  expect(paper.body.textContent).to.match(/(règles|rules) version \d/);
}

/** Lets axe look from inside the frame, since it leaves out the others. */
async function violationsIn({
  document: paper,
  window: inside,
}: Paper): Promise<readonly string[]> {
  const script = paper.createElement('script');
  script.type = 'module';
  script.src = new URL('../../../node_modules/axe-core/axe.js', import.meta.url).href;
  const isLoaded = new Promise((resolve) => script.addEventListener('load', resolve));
  paper.head.append(script);
  await isLoaded;
  const { passes, violations } = await inside.axe.run(paper);
  expect(passes.length).to.be.above(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
