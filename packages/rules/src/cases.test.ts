import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { classesAt, joinLocal, loadPack, orient, orientAt } from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

const source = await readPack(join(import.meta.dirname, '..'));
const { logic, local, texts } = buildPack(source);
const pack = loadPack(logic, texts['fr'] ?? assert.fail('no French texts'));
const cases = source.cases.map(({ value }) => value);
const today = logic.date;

/** The packs of the classes that a commune may be in. */
function packsAt(commune: string | undefined) {
  if (commune === undefined) return [];
  return classesAt(logic.classes, { commune }).map((one) => {
    const found = local.find((candidate) => candidate.class === one?.id);
    return found ? joinLocal(pack, found) : pack;
  });
}

/** The rules that decide or add something for sure. */
function rulesIn({ reasons, partners, advice }: ReturnType<typeof orientAt>): readonly string[] {
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return [
    ...reasons.rules.map(({ rule }) => rule),
    ...sure.flatMap(({ rules }) => rules),
    ...advice.map(({ rule }) => rule),
  ];
}

const orientCase = ({ answers, commune }: (typeof cases)[number]) =>
  orientAt(pack, packsAt(commune), answers, { today });

describe('each case of the shared rules', () => {
  for (const one of cases) {
    const { id, expect } = one;
    it(`${id} gives ${expect.lead.join(' + ') || 'no lead'}`, () => {
      const orientation = orientCase(one);
      assert.deepEqual(orientation.setAside, []);
      assert.equal(orientation.status, expect.status);
      assert.deepEqual([...orientation.lead].sort(), [...expect.lead].sort());
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
        const { lead, partners } = orientCase(one);
        const sure = partners.filter(({ certainty }) => certainty === 'sure');
        return [...lead, ...sure.map(({ destination }) => destination)];
      }),
    );
    assert.deepEqual(
      logic.destinations.map(({ id }) => id).filter((id) => !shown.has(id)),
      [],
    );
  });

  it('give a first step and what to do if it is not enough in every case', () => {
    for (const { id, answers } of cases) {
      const { firstStep, ifNotEnough } = orient(pack, answers, { today });
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
      const { lead } = orient(pack, answers, { today });
      const asked =
        answers['besoin'] === 'avis'
          ? 'avis'
          : answers['objet'] === 'pratique'
            ? 'formation'
            : undefined;
      for (const destination of lead.filter((one) => one.startsWith('dr-'))) {
        if (asked) assert.ok(offers.get(destination)?.includes(asked), `${id}: ${destination}`);
      }
    }
  });

  it('warn on every result that nobody has validated them yet', () => {
    const { notice } = orient(pack, { objet: 'personne' }, { today });
    assert.ok(notice.some(({ code }) => code === 'not-validated'));
  });

  it('are never called certain after their last day', () => {
    const answers = { objet: 'personne', danger: 'non', besoin: 'coordination' };
    assert.equal(orient(pack, answers, { today: '2027-11-22' }).status, 'certain');
    assert.equal(orient(pack, answers, { today: '2027-11-23' }).status, 'provisional');
  });
});
