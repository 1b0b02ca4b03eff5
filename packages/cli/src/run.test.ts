import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { run } from './run.js';

async function coord(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

const DIABETES = [
  'objet=collectif',
  'sujet=maladie,precarite',
  'theme=diabete',
  'perimetre=bassin',
];
const asFacts = (facts: readonly string[]) => facts.flatMap((fact) => ['--fact', fact]);

describe('coord try', () => {
  it('prints the orientation exactly, with the leads as ids', async () => {
    const { out, exitCode } = await coord('try', ...asFacts(DIABETES), '--json');
    const orientation = JSON.parse(out) as { lead: string[]; status: string; playbooks: string[] };
    assert.deepEqual(orientation.lead, ['cpts', 'dac', 'dr-diabete']);
    assert.equal(orientation.status, 'certain');
    assert.deepEqual(orientation.playbooks, ['diabete-precarite']);
    assert.equal(exitCode, 0);
  });

  it('says in French what to do first, and names the regional structure of the commune', async () => {
    const { out } = await coord('try', ...asFacts(DIABETES), '--commune', '81004');
    assert.match(out, /Votre premier pas/);
    assert.match(out, /Diabète Occitanie/);
    assert.match(out, /Version de démonstration, non encore validée/);
  });

  it('takes several options of a question in several facts too', async () => {
    const { out } = await coord(
      'try',
      '--fact',
      'objet=collectif',
      '--fact',
      'sujet=maladie',
      '--fact',
      'sujet=precarite',
      '--fact',
      'theme=diabete',
      '--fact',
      'perimetre=bassin',
      '--json',
    );
    assert.deepEqual((JSON.parse(out) as { lead: string[] }).lead, ['cpts', 'dac', 'dr-diabete']);
  });

  const mistakes: readonly [string, readonly string[], RegExp][] = [
    [
      'a question',
      ['--fact', 'objt=personne'],
      /« objt » n'existe pas. Vouliez-vous dire « objet »/,
    ],
    ['an option', ['--fact', 'objet=persone'], /Vouliez-vous dire « personne »/],
    ['two options for a single choice', ['--fact', 'objet=personne,pratique'], /une seule réponse/],
    ['a fact without an answer', ['--fact', 'objet'], /question=réponse/],
    ['a postcode in place of a commune', ['--commune', '8100'], /code INSEE/],
    ['a commune that does not exist', ['--commune', '81999'], /Aucune commune n'a ni n'a eu/],
    ['an option of the command', ['--comune', '81004'], /Vouliez-vous dire « --commune »/],
    ['a date', ['--today', '22/11/2026'], /AAAA-MM-JJ/],
  ];
  for (const [what, args, expected] of mistakes) {
    it(`answers a mistake in ${what} in French, with exit code 2`, async () => {
      const { exitCode, err, out } = await coord('try', ...args);
      assert.match(err, expected);
      assert.equal(out, '');
      assert.equal(exitCode, 2);
    });
  }

  it('names every error of another pack with its file and line, with exit code 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pack-'));
    await writeFile(join(folder, 'pack.yaml'), 'id: essai\nversoin: 1.0.0\n');
    const { exitCode, err } = await coord('try', '--pack', folder);
    assert.match(err, /pack\.yaml:2 .*« versoin » n'existe pas\. Vouliez-vous dire « version »/);
    assert.equal(exitCode, 1);
  });
});

describe('coord questions', () => {
  it('lists the questions in authored order with the words of each option', async () => {
    const { out } = await coord('questions', '--json');
    const questions = JSON.parse(out) as {
      id: string;
      label: string;
      options: { label: string }[];
    }[];
    assert.deepEqual(
      questions.slice(0, 2).map(({ id }) => id),
      ['objet', 'danger'],
    );
    assert.match(questions[0]?.options[0]?.label ?? '', /urgence/);
  });
});

describe('coord', () => {
  it('suggests the command that was meant', async () => {
    const { exitCode, err } = await coord('questoins');
    assert.match(err, /Vouliez-vous dire « questions »/);
    assert.equal(exitCode, 2);
  });

  it('prints its help in French', async () => {
    const { exitCode, out } = await coord('try', '--help');
    assert.match(out, /Exemples/);
    assert.equal(exitCode, 0);
  });
});
