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

/** The rules that decide or add something for sure. */
function rulesIn({ reasons, partners, advice }: Orientation): readonly string[] {
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return [
    ...reasons.rules.map(({ rule }) => rule),
    ...sure.flatMap(({ rules }) => rules),
    ...advice.map(({ rule }) => rule),
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
    const offers = new Map(
      source.destinations.map(({ value }) => [value.id, value.offers ?? []] as const),
    );
    for (const { answers, id } of cases) {
      const { leads } = orient(answers).receipt;
      const asked =
        answers['besoin'] === 'avis'
          ? 'avis'
          : answers['objet'] === 'pratique'
            ? 'formation'
            : undefined;
      for (const destination of leads.filter((one) => one.startsWith('dr-'))) {
        if (asked) assert.ok(offers.get(destination)?.includes(asked), `${id}: ${destination}`);
      }
    }
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
