import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { describe as say, loadRules, orient, type Orientation, type Situation } from '@coord-orientation/engine';
import { metrics } from '@coord-orientation/engine/analysis';
import { buildPack, everyText, reviewPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import { waysThrough } from './testing/ways.js';

const source = await readPack(join(import.meta.dirname, '..'));
const { logic, texts, source: read } = buildPack(source);
const rules = loadRules(logic);
const french = texts['fr'] ?? assert.fail('no French texts');
const answer = (situation: Situation): Orientation =>
  say(orient(rules, situation, { today: logic.date }), french);
const ways = waysThrough(rules);
const plain = (text: string) => text.replaceAll('\u2060', '').replace(/[\u00a0\u202f]/g, ' ');
const sentences = source.rules.flatMap(({ value }) =>
  [value.firstStep, value.ifNotEnough, value.why, ...(value.advice ?? [])].flatMap(everyText),
);

describe('[who-asks] what is said to who asks', () => {
  it('names to a patient or a carer only who receives the public, or says who asks for them', () => {
    const closed = new Set<string>();
    for (const way of ways.filter(({ objet }) => objet === 'moi-usager')) {
      for (const { destination, role, if: when = '' } of answer(way).partners) {
        const { openTo = [], openedBy } = french.destinations[destination] ?? {};
        if (openTo.includes('usager') || openedBy || /médecin|professionnel/.test(`${role} ${when}`)) continue;
        closed.add(destination);
      }
    }
    assert.deepEqual([...closed], []);
  });

  it('names the listening line for professionals only where one speaks of himself', () => {
    for (const way of ways) {
      const named = answer(way).partners.some(
        ({ destination, certainty }) => destination === 'ecoute-soignants' && certainty === 'sure',
      );
      const { objet, cumul } = way;
      const isSelf = objet === 'moi-pro' || objet === 'unknown' || (objet === 'personne' && cumul === 'epuise');
      if (named) assert.ok(isSelf, JSON.stringify(way));
    }
    assert.match(french.destinations['ecoute-soignants']?.part ?? '', /social.*étudiants/);
  });

  it('gives a worn-out carer a line with its hours, and the 3114', () => {
    const worn = { objet: 'moi-usager', danger: 'non', besoin: 'domicile', maintien: 'repit', cumul: 'epuise' };
    const { partners, advice } = answer(worn);
    const named = partners.map(({ destination }) => destination);
    for (const id of ['ecoute-aidants', 'suicide-3114']) assert.ok(named.includes(id), id);
    assert.match(plain(advice.map(({ text }) => text).join(' ')), /\(horaires à confirmer\).*3114, jour et nuit/);
  });

  it('tells nobody to warn somebody where that may put them in danger', () => {
    const { audiences = {} } = french;
    const all = [french.texts.prepare, ...Object.values(audiences).map(({ prepare }) => prepare)];
    const asking = all.flatMap((text) => (text && /accord/.test(text) ? [text] : []));
    assert.equal(asking.length, 3);
    for (const text of asking) {
      assert.match(plain(text), /si cela ne l[ea] met pas en danger/);
      assert.match(plain(text), /avec son représentant légal/);
      assert.match(plain(text), /un premier conseil se demande sans nom/);
    }
  });

  it('asks a professional who speaks of himself nothing about another person', () => {
    const { asker = '' } = french.questions['objet']?.options['moi-pro'] ?? {};
    const { lay, prepare = '' } = french.audiences?.[asker] ?? {};
    assert.equal(lay, true);
    assert.match(prepare, /ce qui vous pèse/);
    assert.doesNotMatch(prepare, /personne/);
  });
});

describe('[doors] each everyday request', () => {
  const first = (situation: Situation) => plain(answer(situation).firstStep ?? '');
  for (const [what, situation, pattern] of [
    ['setting up a practice', { objet: 'pratique', demarche: 'installation' }, /aides de votre zone.*PAPS.*CPAM/],
    ['a multi-professional practice', { objet: 'pratique', demarche: 'maison' }, /Fécop.*ARS.*assurance maladie/],
    ['the same, with others', { objet: 'partenariat', etape: 'maison' }, /Fécop.*ARS.*assurance maladie/],
    ['which community, for a patient', { objet: 'personne', danger: 'non', besoin: 'contact', contact: 'communaute' }, /par la commune où vit/],
    ['which community, for oneself', { objet: 'pratique', demarche: 'communaute' }, /par la commune où vous exercez/],
    ['a shared directory', { objet: 'partenariat', etape: 'outil' }, /son annuaire.*ses annuaires/],
    ['a heat wave, for one', { objet: 'moi-usager', danger: 'non', besoin: 'contact', contact: 'isole' }, /mairie.*registre/],
    ['a heat wave, for many', { objet: 'collectif', sujet: ['canicule'], perimetre: 'bassin' }, /CPTS.*mairie.*registre/],
    ['homeless tomorrow', { objet: 'personne', danger: 'non', besoin: 'presse', presse: 'toit' }, /115, jour et nuit/],
    ['hospital and mental health', { objet: 'collectif', sujet: ['hopital', 'sante-mentale'], perimetre: 'bassin' }, /hôpital.*santé mentale/],
  ] as const) {
    it(`reaches a first step about that: ${what}`, () => assert.match(first(situation), pattern));
  }

  it('that presses without being medical says what holds until then', () => {
    for (const presse of ['toit', 'presence', 'unknown']) {
      for (const objet of ['personne', 'moi-usager']) {
        const { advice } = answer({ objet, danger: 'non', besoin: 'presse', presse });
        assert.match(plain(advice.map(({ text }) => text).join(' ')), /En attendant : .*le 15/);
      }
    }
  });

  it('after 12 years says plainly that no regional door is open', () => {
    for (const objet of ['personne', 'moi-usager']) {
      const { ifNotEnough = '', advice } = answer({ objet, danger: 'non', besoin: 'avis', theme: 'neurodeveloppement' });
      const said = [ifNotEnough, ...advice.map(({ text }) => text)].join(' ');
      assert.match(plain(said), /après 12 ans, aucune porte régionale n'est ouverte/);
    }
  });

  it('that nobody can name has a door for several people, and one for oneself', () => {
    const { partners } = answer({ objet: 'unknown', danger: 'non', besoin: 'unknown' });
    const when = (id: string) => partners.find(({ destination }) => destination === id)?.if ?? '';
    assert.match(plain(when('cpts')), /plusieurs personnes/);
    assert.match(plain(when('ecoute-soignants')), /de vous, professionnel ou étudiant/);
  });

  it('asks four questions at the median and six at most', () => {
    const { questions } = metrics(read);
    assert.ok(questions.median <= 4 && questions.max <= 6, JSON.stringify(questions));
  });
});

describe('[words] of the rules', () => {
  it('give an acronym the same words in full wherever they give them', () => {
    const full = new Map<string, Set<string>>();
    for (const text of sentences) {
      for (const [, before = '', acronym = ''] of text.matchAll(/([^.,;:()]*) \(([A-Z]{2,6})\)/g)) {
        const last = lastWords(before);
        full.set(acronym, (full.get(acronym) ?? new Set()).add(last));
      }
    }
    assert.ok(full.size > 10);
    const several = [...full].filter(([, words]) => words.size > 1);
    assert.deepEqual(several.map(([acronym, words]) => `${acronym}: ${[...words].join(' / ')}`), []);
  });

  it('name in each reason who it is about', () => {
    const known = source.destinations.flatMap(({ value: { name, short } }) => [
      short,
      ...(name.match(/[A-Z0-9]{2,}/g) ?? []),
    ]);
    const names = [...known, 'dispositif régional', 'dispositifs régionaux'].map((one) => one.toLowerCase());
    const silent = source.rules.flatMap(({ value: { id, why } }) =>
      names.some((name) => everyText(why).join().toLowerCase().includes(name)) ? [] : [id],
    );
    assert.deepEqual(silent, []);
  });

  it('leave nobody who leads without a word for the night, and no number without its hours', () => {
    const found = reviewPack(source, {}, { today: logic.date });
    assert.deepEqual(found.filter(({ code }) => /^missing-(night|hours)$/.test(code)), []);
  });

  it('begin the line for the night as the element shows it', () => {
    for (const { value } of source.destinations) {
      if (value.outOfHours) assert.match(value.outOfHours, /^Le soir, le week-end : /, value.id);
    }
  });
});

/** The last words before an acronym that belong to its name. */
function lastWords(before: string): string {
  const words = before.trim().toLowerCase().split(/\s+/);
  return words.slice(-2).join(' ').replace(/s\b/g, '');
}
