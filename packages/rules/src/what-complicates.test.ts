import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { describe as describeDecision, loadRules, orient } from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

const { logic, texts } = buildPack(await readPack(join(import.meta.dirname, '..')));
const rules = loadRules(logic);
const words = texts['fr'];
assert.ok(words);

const NURSE = { objet: 'personne', danger: 'non', besoin: 'coordination' };

function answered(more: object, complique: readonly string[] = []) {
  const situation = { ...more, ...(complique.length > 0 && { complique }) };
  assert.ok(words);
  return describeDecision(orient(rules, situation), words);
}

const named = (orientation: ReturnType<typeof answered>) =>
  orientation.partners.map(
    ({ destination, role }) => [destination, role.replaceAll('\u00a0', ' ')] as const,
  );

describe('an old woman who refuses help and has no doctor', () => {
  const result = answered(NURSE, ['refus', 'sans-medecin']);

  it('has the same lead and the same first step as without a tick', () => {
    const plain = answered(NURSE);
    assert.deepEqual(
      [result.leads, result.firstStep, result.status],
      [plain.leads, plain.firstStep, plain.status],
    );
  });

  it('is brought to whom looks for a doctor, then to the town hall, in their words', () => {
    assert.deepEqual(named(result).slice(0, 3), [
      ['cpts', "recense les personnes sans médecin, d'abord après 70 ans ou en maladie longue"],
      ['cpam', "accompagne la recherche d'un médecin traitant"],
      ['ccas-clic', 'met en place les aides, quand la personne dira oui'],
    ]);
  });

  it('has no doctor who could be told, and another way where nobody answers', () => {
    assert.ok(!named(result).some(([id]) => id === 'medecin-traitant'));
    assert.match(result.ifNotEnough ?? '', /la mairie ou le service social du Département/);
    assert.match(answered(NURSE).ifNotEnough ?? '', /prévenez le médecin traitant/);
    assert.doesNotMatch(
      answered(NURSE, ['sans-medecin']).ifNotEnough ?? '',
      /médecin traitant/,
    );
  });

  it('may be spoken of without a name, and is prepared for', () => {
    assert.ok(result.advice.some(({ text }) => /sans donner de nom/.test(text)));
    assert.match(result.prepare[0] ?? '', /Ce que la personne refuse, ce qu'elle accepte/);
  });
});

describe('a wound, diabetes and no home', () => {
  const result = answered(NURSE, ['plaie', 'diabete', 'logement']);

  it('is brought to the hospital, a roof, a bed and both experts', () => {
    const ids = named(result).map(([id]) => id);
    for (const id of ['pass', 'hebergement-115', 'siao', 'lhss', 'dr-plaies', 'dr-diabete']) {
      assert.ok(ids.slice(0, 6).includes(id), `${id}: ${ids.join()}`);
    }
    const parts = Object.fromEntries(named(result));
    assert.match(parts['pass'] ?? '', /même sans droits ouverts/);
    assert.match(parts['lhss'] ?? '', /un médecin de ville peut en faire la demande/);
    assert.match(parts['dr-plaies'] ?? '', /qui peut demander est à confirmer/);
    assert.match(parts['dr-diabete'] ?? '', /précarité ; avis à distance/u);
  });

  it('has the hospital where nobody answers', () => {
    assert.match(result.ifNotEnough ?? '', /permanence \(PASS\)/);
  });
});

describe('boxes under a narrow door', () => {
  const ALONE = { ...NURSE, besoin: 'medecin', cumul: 'seul' };

  it('offer the DAC at a tap from the second one on', () => {
    assert.deepEqual(answered(ALONE, ['refus']).offers, []);
    const [offer] = answered(ALONE, ['refus', 'plaie']).offers;
    assert.deepEqual([offer?.question, offer?.option], ['cumul', 'cumul']);
    assert.deepEqual(answered({ ...ALONE, cumul: 'cumul' }).receipt.leads, ['dac']);
  });

  it('are those that no answer has said already', () => {
    const offered = answered(ALONE).onResult[0]?.options ?? [];
    assert.ok(!offered.includes('sans-medecin'));
    const old = answered({ ...NURSE, besoin: 'domicile', maintien: 'renforce', cumul: 'seul' });
    const fit = old.onResult[0]?.options ?? [];
    assert.ok(!fit.includes('enfant') && !fit.includes('soixante-ans') && fit.includes('plaie'));
  });
});
