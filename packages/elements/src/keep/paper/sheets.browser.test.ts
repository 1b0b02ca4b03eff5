import { expect } from '@esm-bundle/chai';
import type axe from 'axe-core';
import { describe as describeDecision, type Situation, type Texts } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacePart } from '../../place/place-part.js';
import type { View } from '../../view.js';
import { en } from '../../words/en.js';
import { fr, type Words } from '../../words/fr.js';
import { PlanState } from '../../pathway/plan/plan-state.js';
import { planSheet } from '../../pathway/plan/plan-sheet.js';
import { outlineOf } from '../outline-of.js';
import { toolWords } from '../../words/tool-words.js';
import { fillDocument, openFrame, resultSheet, sheetHead } from './paper-part.js';
import { sessionOf } from '../../testing/states.js';

const LANGUAGES: Readonly<Record<string, Words>> = { French: fr, English: en };

const COORDINATION = { objet: 'personne', danger: 'non', besoin: 'coordination' };

/** What stands at a place; no real structure, number or address. */
const ALBI: PlacePart = {
  hasPlace: true,
  placeOf: () => ({ name: 'Albi (Tarn)', departement: 'Tarn (81)', code: '81' }),
  writeStructures: () => [
    { name: 'DAC', lines: ['Tout le département', 'dac.example', 'À confirmer.'] },
    { lines: ['Demandez : FACS.'] },
  ],
  isAsking: () => false,
  renderPlace: () => nothing,
  renderQuestion: () => nothing,
  renderStructures: () => nothing,
  renderMapOfPlace: () => nothing,
  renderDirectory: () => html``,
};

interface Printed {
  readonly situation: Situation;
  readonly status: string;
  readonly place?: PlacePart;
  readonly isPreview?: boolean;
  /** What comes before all else on the sheet. */
  readonly first?: RegExp;
}

const SHEETS: Readonly<Record<string, Printed>> = {
  'a result': { situation: COORDINATION, status: 'certain' },
  'a result at a place': { situation: COORDINATION, status: 'certain', place: ALBI },
  'a result after a danger': {
    situation: { ...COORDINATION, danger: 'suicide' },
    status: 'certain',
    first: /^(Vous avez indiqué|You said)\s?: .*3114/,
  },
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

for (const [language, words] of Object.entries(LANGUAGES)) {
  describe(`a sheet in ${language}`, () => {
    let texts: Texts;
    before(async () => {
      texts = await pack.loadTexts(words.lang);
    });
    afterEach(() => document.querySelector('.sheet')?.remove());

    for (const [name, printed] of Object.entries(SHEETS)) {
      it(`of ${name} has no control, says when and by which rules, and passes axe`, async () => {
        const view = viewOf(texts, words, printed);
        expect(view.orientation.status).to.equal(printed.status);
        const say = toolWords(view);
        const paper = await show(
          say.sheetTitle,
          words,
          resultSheet(view, outlineOf(view, printed.place), say),
        );
        check(paper);
        const [first] = paper.document.querySelectorAll<HTMLElement>('main p');
        if (printed.first) expect(first?.innerText).to.match(printed.first);
        expect(await violationsIn(paper)).to.deep.equal([]);
      });
    }

    it('of a plan has no control, says when and by which rules, and passes axe', async () => {
      const situation = { objet: 'partenariat', etape: 'connaitre' };
      const view = viewOf(texts, words, { situation, status: 'certain' });
      const [id = ''] = view.orientation.playbooks;
      const playbook = texts.playbooks[id];
      if (!playbook) throw new Error('There is no plan.');
      const head = sheetHead(view, { title: playbook.title, made: toolWords(view).sheetDate });
      const state = new PlanState(id, view.leads);
      state.tick(state.steps(playbook)[0]?.lines[0]?.key ?? '', true);
      const paper = await show(playbook.title, words, planSheet(view, playbook, state, head));
      check(paper);
      expect(paper.document.querySelectorAll('.done')).to.have.length(1);
      expect(await violationsIn(paper)).to.deep.equal([]);
    });

    it('of an emergency names no structure, even where a place is known', () => {
      const printed = { situation: { objet: 'urgence' }, status: 'emergency', place: ALBI };
      const { leads, place } = outlineOf(viewOf(texts, words, printed), ALBI);
      expect(leads.flatMap(({ contacts }) => contacts.filter(({ name }) => name))).to.deep.equal(
        [],
      );
      expect(place).to.equal(undefined);
    });
  });
}

/** What a sheet is drawn from: neither an element nor a directory is needed for it. */
function viewOf(texts: Texts, words: Words, { situation, isPreview, first }: Printed): View {
  const session = sessionOf(situation);
  if (first) session.handle();
  const { logic } = pack.rules;
  const host = document.createElement('div');
  const orientation = describeDecision(session.decision, texts);
  const { leads } = session.decision.receipt;
  const view = { logic, texts, words, session, orientation, leads, host, isPreview };
  return { ...view, ownLang: 'fr' } as unknown as View;
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
