import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { coord, temporaryFolder } from '../testing/coord.js';

describe('coord export plan', () => {
  it('starts with what exists already, and leaves open who carries it', async () => {
    const { out, exitCode } = await coord(['export', 'plan', '--actors', 'cpts,dac']);
    assert.equal(exitCode, 0);
    const [, first] = out.split('\n## ');
    assert.match(first ?? '', /^Une action existe-\u2060t-\u2060elle déjà\s\?/);
    assert.match(first ?? '', /- \[ \] Reste ouvert\s: Qui porte\s\? À définir ensemble/);
  });

  it('keeps what concerns the actors and the theme picked, and nothing else', async () => {
    const { out } = await coord(['export', 'plan', '--actors', 'cpts,dac', '--theme', 'hopital']);
    assert.match(out, /- \[ \] Réunir un groupe sur l'entrée et la sortie d'hôpital/);
    assert.match(out, /professionnel du DAC dans chaque groupe d'analyse de pratiques/);
    assert.doesNotMatch(out, /- \[ \].*(soins non programmés|contrat local de santé)/);
  });

  it('proposes the actors of the theme where none is named', async () => {
    const { out } = await coord(['export', 'plan', '--theme', 'diabete', '--json']);
    assert.deepEqual(JSON.parse(out).actors, ['cpts', 'dac', 'dr-diabete']);
  });

  it('asks for the theme and the actors in a terminal', async () => {
    const ask = {
      choose: () => Promise.resolve('palliatif'),
      tick: () => Promise.resolve(['dac']),
      confirm: () => Promise.resolve(false),
      secret: () => Promise.resolve(''),
    };
    const { out } = await coord(['export', 'plan'], { ask });
    assert.match(out, /\(Soins palliatifs\)/);
  });

  it('refuses an actor that it does not offer, and names the nearest', async () => {
    const { exitCode, err } = await coord(['export', 'plan', '--actors', 'cpst']);
    assert.equal(exitCode, 2);
    assert.match(err, /« cpst ».*« cpts »/);
  });

  it('writes the checklist to a file, in English too', async () => {
    const file = join(await temporaryFolder(), 'plan.md');
    const { out } = await coord([
      ...['export', 'plan', '--actors', 'dac', '--out', file, '--lang', 'en'],
    ]);
    assert.equal(out, `Written: ${file}.`);
    assert.match(await readFile(file, 'utf8'), /^# Working together: five practical levers/);
  });

  it('writes a page where the file is no text', async () => {
    const file = join(await temporaryFolder(), 'plan.html');
    const { out } = await coord(['export', 'plan', '--theme', 'diabete', '--out', file]);
    assert.match(out, /Page écrite : .*plan\.html/);
    const page = await readFile(file, 'utf8');
    assert.match(page, /^<!doctype html>\n<html lang="fr">/);
    assert.match(page, /<li><span class="box"><\/span>Reste ouvert/);
  });
});
