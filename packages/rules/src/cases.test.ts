import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import {
  classesAt,
  describe as describeDecision,
  joinLocal,
  loadRules,
  type Orientation,
  orientAt,
  type Situation,
} from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

const source = await readPack(join(import.meta.dirname, '..'));
const { logic, local, texts } = buildPack(source);
const rules = loadRules(logic);
const french = texts['fr'] ?? assert.fail('no French texts');
const cases = source.cases.map(({ value }) => value);
const today = logic.date;

/** The rules of the classes that a commune may be in. */
function rulesAt(commune: string | undefined) {
  if (commune === undefined) return [];
  return classesAt(logic.classes, { commune }).map((one) => {
    const found = local.find((candidate) => candidate.class === one?.id);
    return found ? joinLocal(rules, found) : rules;
  });
}

/** What a regional structure would be asked for. */
function askedFor(answers: Situation): 'avis' | 'formation' | undefined {
  if (answers['besoin'] === 'avis') return 'avis';
  return answers['objet'] === 'pratique' ? 'formation' : undefined;
}

function destination(id: string) {
  const found = source.destinations.find(({ value }) => value.id === id);
  return found?.value ?? assert.fail(id);
}

/** The rules that decide or add something for sure. */
function rulesIn({ reasons, partners, advice, ticked }: Orientation): readonly string[] {
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return [
    ...reasons.rules.map(({ rule }) => rule),
    ...sure.flatMap(({ rules }) => rules),
    ...advice.map(({ rule }) => rule),
    ...ticked,
  ];
}

const orient = (answers: Situation, commune?: string, on = today) =>
  describeDecision(orientAt(rules, rulesAt(commune), answers, { today: on }), french);
const orientCase = ({ answers, commune }: (typeof cases)[number]) => orient(answers, commune);

describe('each case of the shared rules', () => {
  for (const one of cases) {
    const { id, expect } = one;
    it(`${id} gives ${expect.lead.join(' + ') || 'no lead'}`, () => {
      const orientation = orientCase(one);
      assert.deepEqual(orientation.setAside, []);
      assert.equal(orientation.status, expect.status);
      assert.deepEqual([...orientation.receipt.leads].sort(), [...expect.lead].sort());
      const partners = orientation.partners.map(({ destination }) => destination);
      for (const partner of expect.partners ?? []) assert.ok(partners.includes(partner), partner);
      for (const id of expect.playbooks ?? []) assert.ok(orientation.playbooks.includes(id), id);
      for (const id of expect.rules ?? []) assert.ok(rulesIn(orientation).includes(id), id);
    });
  }
});

describe('the shared rules', () => {
  it('show each destination as lead or sure partner in at least one case', () => {
    const shown = new Set(
      cases.flatMap((one) => {
        const { receipt, partners } = orientCase(one);
        const sure = partners.filter(({ certainty }) => certainty === 'sure');
        return [...receipt.leads, ...sure.map(({ destination }) => destination)];
      }),
    );
    assert.deepEqual(
      logic.destinations.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  it('give a first step and what to do if it is not enough in every case', () => {
    for (const { id, answers } of cases) {
      const { firstStep, ifNotEnough } = orient(answers);
      assert.ok(firstStep && ifNotEnough, id);
    }
  });

  it('are each named by a case that is there for them', () => {
    const named = new Set(cases.flatMap(({ expect }) => expect.rules ?? []));
    assert.deepEqual(
      source.rules.map(({ value }) => value.id).filter((id) => !named.has(id)),
      [],
    );
  });

  it('let a regional structure lead only where it offers what is asked', () => {
    for (const { answers, id } of cases) {
      const asked = askedFor(answers);
      if (!asked) continue;
      for (const one of orient(answers).receipt.leads.filter((lead) => lead.startsWith('dr-'))) {
        assert.ok(destination(one).offers?.includes(asked), `${id}: ${one}`);
      }
    }
  });

  it('[regional-role] let a regional structure lead about one person only where it is said who may ask it', () => {
    const leading = cases.flatMap(({ answers }) =>
      askedFor(answers) === 'avis' ? orient(answers).receipt.leads : [],
    );
    const regional = [...new Set(leading.filter((lead) => lead.startsWith('dr-')))].sort();
    assert.deepEqual(regional, ['dr-diabete', 'dr-maladies-rares', 'dr-plaies']);
    for (const one of regional) assert.ok(destination(one).askedBy, one);
  });

  it('[regional-role] never say that no regional advice is known beside a regional structure', () => {
    assert.doesNotMatch(JSON.stringify(french.rules), /ne connaissons pas d.avis régional/);
  });

  it('[names] name the regional structures as the founding document does', () => {
    const regional = source.destinations.filter(({ value }) => value.group === 'regional');
    assert.equal(regional.length, 8);
    for (const { value } of regional) {
      assert.match(value.name, /^Dispositif régional \/ dispositif spécifique régional \(DR-DSR\) /);
    }
  });

  it('[sentence] say what to do otherwise in whole sentences', () => {
    for (const { id, answers } of cases) {
      const { ifNotEnough = '', status } = orient(answers);
      if (status === 'emergency') continue;
      assert.doesNotMatch(ifNotEnough, /^(Pas de|Refus|Cela presse|Sans réponse)\b[^.]*:/, id);
    }
  });

  it('[former-name] print no name that a service had before, and no acronym with two meanings', () => {
    const said = JSON.stringify([french.rules, french.questions]);
    assert.doesNotMatch(said, /\b(SSIAD|SAAD|SPASAD|PFR)\b/);
  });

  it('warn on every result that nobody has validated them yet', () => {
    const { notice } = orient({ objet: 'personne' });
    assert.ok(notice.some(({ code }) => code === 'not-validated'));
  });

  it('are never called certain after their last day', () => {
    const answers = { objet: 'personne', danger: 'non', besoin: 'coordination' };
    assert.equal(orient(answers, undefined, '2027-11-22').status, 'certain');
    assert.equal(orient(answers, undefined, '2027-11-23').status, 'provisional');
  });
});
