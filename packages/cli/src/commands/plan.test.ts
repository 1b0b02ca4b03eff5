import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { coord, temporaryFolder } from '../testing/coord.js';

describe('coord plan', () => {
  it('starts with what exists already, and leaves open who carries it', async () => {
    const { out, exitCode } = await coord(['plan', '--actors', 'cpts,dac']);
    assert.equal(exitCode, 0);
    const [, first] = out.split('\n## ');
    assert.match(first ?? '', /^Une action existe-\u2060t-\u2060elle déjà\s\?/);
    assert.match(first ?? '', /- \[ \] Reste ouvert\s: Qui porte\s\? À définir ensemble/);
  });

  it('keeps what concerns the actors and the theme picked, and nothing else', async () => {
    const { out } = await coord(['plan', '--actors', 'cpts,dac', '--theme', 'hopital']);
    assert.match(out, /- \[ \] Réunir un groupe sur l'entrée et la sortie d'hôpital/);
    assert.match(out, /professionnel du DAC dans chaque groupe d'analyse de pratiques/);
    assert.doesNotMatch(out, /- \[ \].*(soins non programmés|contrat local de santé)/);
  });

  it('proposes the actors of the theme where none is named', async () => {
    const { out } = await coord(['plan', '--theme', 'diabete', '--json']);
    assert.deepEqual(JSON.parse(out).actors, ['cpts', 'dac', 'dr-diabete']);
  });

  it('asks for the theme and the actors in a terminal', async () => {
    const ask = {
      choose: () => Promise.resolve('palliatif'),
      tick: () => Promise.resolve(['dac']),
      confirm: () => Promise.resolve(false),
    };
    const { out } = await coord(['plan'], { ask });
    assert.match(out, /\(Soins palliatifs\)/);
  });

  it('refuses an actor that it does not offer, and names the nearest', async () => {
    const { exitCode, err } = await coord(['plan', '--actors', 'cpst']);
    assert.equal(exitCode, 2);
    assert.match(err, /« cpst ».*« cpts »/);
  });

  it('writes the checklist to a file, in English too', async () => {
    const file = join(await temporaryFolder(), 'plan.md');
    await coord(['plan', '--actors', 'dac', '--out', file, '--lang', 'en']);
    assert.match(await readFile(file, 'utf8'), /^# Working together: five practical levers/);
  });
});
