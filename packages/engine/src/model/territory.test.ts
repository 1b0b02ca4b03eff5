import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compile } from '../compile.js';
import { joinLocal, loadPack } from '../decide/rules.js';
import { orientAt } from '../decide/orient-at.js';
import { orient } from '../decide/orient.js';
import type { LocalRule, Logic, LogicRule } from './logic.js';
import { classesAt, territoryClasses } from './territory.js';
import { packFrom } from '../testing/plain-texts.js';

const rule = (
  id: string,
  option: string,
  lead: string,
  more: Partial<LocalRule> = {},
): LogicRule => ({
  id,
  tier: 'specific',
  when: { question: 'besoin', options: [option] },
  leads: [{ destination: lead }],
  partners: [],
  playbooks: [],
  sources: [],
  overrides: [],
  ...more,
});

const logic: Logic = {
  ...packFrom({
    format: 1,
    id: 'lieux',
    version: '1.0.0',
    date: '2026-01-01',
    validUntil: '2027-01-01',
    logicHash: 'abc',
    validated: false,
    emergency: [],
    questions: [{ id: 'besoin', options: ['parler', 'suivre'] }],
    constraints: [],
    destinations: [],
    rules: [],
  }).logic,
  format: 1,
  constraints: [],
  destinations: ['cpts', 'dac', 'groupe'].map((id) => ({
    id,
    kind: 'door',
    availability: 'unknown',
  })),
  rules: [rule('echange', 'parler', 'cpts'), rule('suivi', 'suivre', 'dac')],
  territories: [
    { id: 'tarn', departement: '81' },
    { id: 'gaillac', communes: ['81099'], partly: ['81145'] },
  ],
  local: [
    {
      ...rule('tarn-echange', 'parler', 'dac'),
      territory: 'tarn',
      replaces: ['echange'],
    },
    {
      ...rule('gaillac-echange', 'parler', 'groupe'),
      territory: 'gaillac',
      replaces: ['echange'],
    },
  ],
};

const compiled = compile(logic);
const shared = loadPack(compiled.logic, packFrom(logic).texts);
const packsAt = (place: Parameters<typeof classesAt>[1]) =>
  classesAt(compiled.logic.classes, place).map((one) => {
    const local = compiled.local.find((candidate) => candidate.class === one?.id);
    return local ? joinLocal(shared, local) : shared;
  });
const leadAt = (place: Parameters<typeof classesAt>[1], besoin = 'parler') =>
  orientAt(shared, packsAt(place), { besoin });

describe('a territory', () => {
  it('belongs to the classes in which one place can be', () => {
    assert.deepEqual(
      territoryClasses(logic.territories ?? []).map(({ id }) => id),
      ['tarn', 'tarn+gaillac'],
    );
  });

  it('answers by its own rule, the narrower one first, and says whose it is', () => {
    assert.deepEqual(leadAt({ commune: '81004' }).lead, ['dac']);
    const narrow = leadAt({ commune: '81099' });
    assert.deepEqual(narrow.lead, ['groupe']);
    assert.equal(narrow.reasons.rules[0]?.territory, 'gaillac');
  });

  it('leaves everything else to the shared rules', () => {
    assert.deepEqual(leadAt({ commune: '34172' }).lead, ['cpts']);
    assert.deepEqual(leadAt({ commune: '81099' }, 'suivre').lead, ['dac']);
  });

  it('is named where it would change the answer while the place is open', () => {
    const local = (besoin: string) =>
      orient(shared, { besoin }).notice.find(({ code }) => code === 'local')?.territories;
    assert.deepEqual(local('parler'), ['tarn', 'gaillac']);
    assert.equal(local('suivre'), undefined);
  });

  it('leaves the answer open in a commune that is split, and says what is possible', () => {
    const split = leadAt({ commune: '81145' });
    assert.equal(split.status, 'provisional');
    assert.deepEqual(
      new Set(split.possible.map((lead) => lead.join('+'))),
      new Set(['dac', 'groupe']),
    );
    assert.equal(leadAt({ commune: '81145' }, 'suivre').status, 'certain');
  });

  it('is open too where only the département is known', () => {
    assert.equal(leadAt({ departement: '81' }).status, 'provisional');
  });

  it('refuses local rules of another build', () => {
    const [local] = compiled.local;
    assert.ok(local);
    assert.throws(() => joinLocal(shared, { ...local, base: 'other' }), /another build/);
  });
});
