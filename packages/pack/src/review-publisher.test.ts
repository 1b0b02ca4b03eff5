import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from './build-pack.js';
import type { PackFiles } from './pack-files.js';
import { parsePack } from './parse-pack.js';
import { splitWords } from './publish/split-words.js';
import { reviewPack } from './review-pack.js';
import { findingsIn, smallPackWith } from './testing/small-pack.js';

const HEAD = smallPackWith({}).get('pack.yaml') ?? '';
const REUSE = `publisher: { name: Une équipe, mail: '' }
licences: { rules: MIT, directory: Licence Ouverte 2.0 }
reuse:
  - { source: document, sentences: [Coordonner., Répondre.] }
`;
const packWith = (more: string) => smallPackWith({ 'pack.yaml': HEAD + more });

function messages(files: PackFiles) {
  return reviewPack(parsePack(files), {}, { today: '2026-11-25' })
    .filter(({ code }) => code === 'publisher')
    .map(({ message, severity }) => `${severity}: ${message}`);
}

describe('who publishes a pack', () => {
  it('has a mail that somebody reads, or it is said that nobody does', () => {
    assert.match(
      messages(packWith(REUSE))[0] ?? '',
      /^warning: .*Une équipe.*aucune adresse n'est lue/,
    );
    const read = REUSE.replace("mail: ''", 'mail: regles@example.org');
    assert.ok(!messages(packWith(read)).some((one) => one.includes('adresse')));
  });

  it('gives no address that is none', () => {
    const [found] = findingsIn(packWith(REUSE.replace("mail: ''", 'mail: Une équipe')));
    assert.match(found?.message ?? '', /une adresse de courriel/);
  });

  it('is told to what shows it, beside the licences', () => {
    const built = buildPack(parsePack(packWith(REUSE)));
    const texts = built.texts['fr'];
    assert.ok(texts);
    const { core, rest } = splitWords(texts, built.source);
    assert.equal(core.publisher, undefined);
    assert.deepEqual(rest.publisher, { name: 'Une équipe', mail: '' });
    assert.deepEqual(rest.licences, { rules: 'MIT', directory: 'Licence Ouverte 2.0' });
  });
});

describe('a sentence of somebody else', () => {
  it('is to be asked for, and of whom', () => {
    const said = messages(packWith(REUSE));
    assert.match(
      said.join('\n'),
      /document : la reprise de 2 phrases est à demander à « Une équipe »/,
    );
  });

  it('is no more to be asked for once they agreed', () => {
    const agreed = REUSE.replace('sentences:', 'agreedOn: 2026-11-20, sentences:');
    assert.equal(messages(packWith(agreed)).length, 1);
  });

  it('is missed where it is no more in the pack', () => {
    const other = REUSE.replace('Coordonner.', 'Soigner.');
    assert.match(
      messages(packWith(other)).join('\n'),
      /« Soigner\. » n'est plus dans le jeu de règles/,
    );
  });

  it('is of a source that the pack has', () => {
    const [found] = findingsIn(packWith(REUSE.replace('source: document', 'source: documant')));
    assert.match(found?.message ?? '', /« documant » n'est pas une source connue.*« document »/);
  });
});
