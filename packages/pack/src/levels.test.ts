import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from './build-pack.js';
import type { PackFiles } from './pack-files.js';
import { parsePack } from './parse-pack.js';
import { splitWords } from './publish/split-words.js';
import { reviewPack } from './review-pack.js';
import { findingsIn, smallPackWith } from './testing/small-pack.js';

const small = smallPackWith({});
const LEVELS = `levels:
  - { id: pres, name: Bassin de vie, scales: [commune, bassin] }
  - { id: loin, name: Département, scales: [departement] }
`;

/** The small pack with levels, and more said of who coordinates. */
function packWith(levels: string, dac = '', others: Readonly<Record<string, string>> = {}) {
  const destinations = small.get('destinations.yaml') ?? '';
  return smallPackWith({
    'pack.yaml': `${small.get('pack.yaml')}${levels}`,
    'destinations.yaml': destinations.replace('  part: coordonne\n', `  part: coordonne\n${dac}`),
    ...others,
  });
}

function found(files: PackFiles) {
  return reviewPack(parsePack(files), {}, { today: '2026-11-25' })
    .filter(({ code }) => code === 'missing-text' || code === 'long-text')
    .map(({ message }) => message);
}

describe('the levels of a pack', () => {
  it('hold each destination by its scale, a national number in none', () => {
    const { texts } = buildPack(parsePack(packWith(LEVELS)));
    assert.deepEqual(texts['fr']?.levels, { pres: 'Bassin de vie', loin: 'Département' });
    assert.equal(texts['fr'].destinations['dac']?.level, 'loin');
    assert.equal(texts['fr'].destinations['urgence-15']?.level, undefined);
  });

  it('hold a destination where it says so itself', () => {
    const { texts } = buildPack(parsePack(packWith(LEVELS, '  level: pres\n')));
    assert.equal(texts['fr']?.destinations['dac']?.level, 'pres');
  });

  it('are none where the pack declares none', () => {
    const { texts } = buildPack(parsePack(small));
    assert.equal(texts['fr']?.levels, undefined);
    assert.equal(texts['fr']?.destinations['dac']?.level, undefined);
    assert.deepEqual(found(small), []);
  });

  it('are loaded with the rest of a result', () => {
    const { texts, source } = buildPack(parsePack(packWith(LEVELS)));
    const { core, rest } = splitWords(texts['fr'] ?? assert.fail(), source);
    assert.equal(core.levels, undefined);
    assert.equal(rest.levels?.['pres'], 'Bassin de vie');
  });

  it('are known where a destination names one', () => {
    const [finding] = findingsIn(packWith(LEVELS, '  level: pret\n'));
    assert.equal(finding?.code, 'unknown-id');
    assert.match(finding.message, /« pret » n'est pas un niveau déclaré.*« pres »/);
  });

  it('share no scale', () => {
    const [finding] = findingsIn(packWith(LEVELS.replace('[departement]', '[bassin]')));
    assert.equal(finding?.code, 'same-scale');
    assert.match(finding.message, /loin : l'échelle « bassin » est déjà dans « pres »/);
  });
});

describe('what a destination brings', () => {
  it('is to be written where the pack has levels', () => {
    assert.match(found(packWith(LEVELS))[0] ?? '', /^dac : « brings » manque/);
    assert.deepEqual(found(packWith(LEVELS, '  brings: coordonne\n')), []);
  });

  const long = 'un mot de plus que ce qui tient';
  it('fits on its line, the name included', () => {
    const [message] = found(packWith(LEVELS, `  brings: ${long}\n`));
    assert.match(message ?? '', /dac : « DAC : un mot .* » a 9 mots, .* en contient 8/);
  });

  it('fits on its line in a rule and in a translation too', () => {
    const rules = (small.get('rules/regles.yaml') ?? '').replace(
      'leads: [dac]',
      `leads: [{ destination: dac, brings: ${long} }]`,
    );
    const brings = '  brings: coordonne\n';
    const inRule = found(packWith(LEVELS, brings, { 'rules/regles.yaml': rules }));
    assert.match(inRule[0] ?? '', /^personne : « DAC : un mot/);
    const en = `destinations: { dac: { brings: one word more than what fits on it } }\n`;
    const inEnglish = found(packWith(LEVELS, brings, { 'locales/en.yaml': en }));
    assert.match(inEnglish[0] ?? '', /^dac : « DAC : one word/);
  });
});
