import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import type { Orientation } from '@coord-orientation/engine';

import { COMMAND_LINES } from './command-lines.js';
import { coord, temporaryFolder } from './testing/coord.js';

const DIABETES = [
  'objet=collectif',
  'sujet=maladie,precarite',
  'theme=diabete',
  'perimetre=bassin',
];
const asFacts = (facts: readonly string[]) => facts.flatMap((fact) => ['--fact', fact]);

describe('coord try', () => {
  it('prints the orientation exactly, with the leads as ids', async () => {
    const { out, exitCode } = await coord(['try', ...asFacts(DIABETES), '--json']);
    const orientation = JSON.parse(out) as Orientation;
    assert.deepEqual(orientation.receipt.leads, ['cpts', 'dac', 'dr-diabete']);
    assert.equal(orientation.status, 'certain');
    assert.deepEqual(orientation.playbooks, ['diabete-precarite']);
    assert.equal(exitCode, 0);
  });

  it('says in French what to do first, and names the regional structure of the commune', async () => {
    const { out } = await coord(['try', ...asFacts(DIABETES), '--commune', '81004']);
    assert.match(out, /Votre premier pas/);
    assert.match(out, /Diabète Occitanie/);
    assert.match(out, /Version de démonstration, non encore validée/);
  });

  it('takes several options of a question in several facts too', async () => {
    const facts = DIABETES.flatMap((fact) =>
      fact === 'sujet=maladie,precarite' ? ['sujet=maladie', 'sujet=precarite'] : [fact],
    );
    const { out } = await coord(['try', ...asFacts(facts), '--json']);
    const { receipt } = JSON.parse(out) as Orientation;
    assert.deepEqual(receipt.leads, ['cpts', 'dac', 'dr-diabete']);
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
    ['a fact without its option', ['objet=personne'], /« --fact » : --fact objet=personne/],
    ['a date', ['--today', '22/11/2026'], /AAAA-MM-JJ/],
    ['a day that does not exist', ['--today', '2026-02-30'], /« 2026-02-30 » n'est pas une date/],
  ];
  for (const [what, args, expected] of mistakes) {
    it(`answers a mistake in ${what} in French, with exit code 2`, async () => {
      const { exitCode, err, out } = await coord(['try', ...args]);
      assert.match(err, expected);
      assert.equal(out, '');
      assert.equal(exitCode, 2);
    });
  }

  it('names every error of another pack with its file and line, with exit code 1', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'pack.yaml'), 'id: essai\nversoin: 1.0.0\n');
    const { exitCode, err } = await coord(['try', folder]);
    assert.match(err, /pack\.yaml:2 .*« versoin » n'existe pas\. Vouliez-vous dire « version »/);
    assert.equal(exitCode, 1);
  });
});

describe('coord questions', () => {
  it('lists the questions in authored order with the words of each option', async () => {
    const { out } = await coord(['questions', '--json']);
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
  const mistakes: readonly [string, readonly string[], RegExp][] = [
    ['a command', ['questoins'], /« questoins » n'existe pas. Vouliez-vous dire « questions »/],
    ['a command of a group', ['table'], /Vouliez-vous dire « export table »/],
    ['a command in a group', ['export', 'tabel'], /Vouliez-vous dire « table »/],
    ['a command that is like none', ['zzz'], /Commandes : try, questions, check/],
    ['an option that is longer', ['build', '--output', 'x'], /Vouliez-vous dire « --out »/],
    ['an option in one letter', ['build', '-o', 'x'], /Vouliez-vous dire « --out »/],
    ['the pack as an option', ['try', '--pack', 'x'], /sans tirets : coord try \[pack\]/],
    ['the same in a group', ['export', 'plan', '--pack', 'x'], /coord export plan \[pack\]/],
    ['an option of another command', ['check', '--markdown'], /Voyez les exemples avec --help/],
    ['a missing file', ['build'], /Dites où écrire, par exemple : --out/],
    ['a missing rule', ['explain'], /Il manque une valeur pour « rule »/],
    ['a word too many', ['check', 'a', 'b'], /un mot de trop/],
    ['the language', ['check', '--lang', 'de'], /« fr » ou « en »/],
  ];
  for (const [what, args, expected] of mistakes) {
    it(`answers a mistake in ${what}, with exit code 2`, async () => {
      const { exitCode, err, out } = await coord(args);
      assert.match(err, expected);
      assert.equal(out, '');
      assert.equal(exitCode, 2);
    });
  }

  it('prints its help in French, and where the pack stands', async () => {
    const { exitCode, out } = await coord(['--help']);
    assert.match(out, /Commandes :/);
    assert.match(out, /Le jeu de règles est toujours le dernier mot/);
    assert.equal(exitCode, 0);
  });

  it('prints its help in English when asked, before or after the command', async () => {
    for (const args of [
      ['--lang', 'en', '--help'],
      ['check', '--lang=en', '--help'],
    ]) {
      assert.match((await coord(args)).out, /the language of the messages/);
    }
  });

  for (const flag of ['--version', '-V']) {
    it(`says which version it is, and which rules it carries: ${flag}`, async () => {
      const { exitCode, out } = await coord([flag]);
      assert.match(out, /^coord \d+\.\d+\.\d+\nrègles partagées \d+\.\d+\.\d+$/);
      assert.equal(exitCode, 0);
    });
  }

  it('says its version to a program, and in English', async () => {
    const { out } = await coord(['--version', '--json']);
    assert.deepEqual(Object.keys(JSON.parse(out) as object), ['coord', 'rules']);
    assert.match((await coord(['-V', '--lang', 'en'])).out, /\nshared rules \d/);
  });

  for (const [name, { words = [] }] of Object.entries(COMMAND_LINES)) {
    it(`gives each command an example, --json and the pack as its last word: ${name}`, async () => {
      const { exitCode, out } = await coord([...name.split(' '), '--help']);
      assert.match(out, new RegExp(`Exemples :\\n  coord ${name}`));
      assert.match(out, /--json .*\n.*--lang/);
      assert.doesNotMatch(out, /--(output|pack|folder)\b|-o,|\(default/);
      const at = words.findIndex(([usage]) => usage === '[pack]');
      assert.ok(at < 0 || at === words.length - 1);
      assert.equal(exitCode, 0);
    });
  }

  it('ends in silence when nobody reads on, as in « coord --help | head -1 »', () => {
    const [program, ...args] = commandLine('--help');
    const line = [program, ...args].map((arg) => `'${arg.replaceAll("'", `'\\''`)}'`).join(' ');
    const { stderr } = spawnSync('bash', ['-c', `${line} | true`], { encoding: 'utf8' });
    assert.equal(stderr, '');
  });

  for (const [what, args] of [
    ['what is printed', ['questions']],
    ['a page', ['print', '--out', '/dev/full']],
  ] as const) {
    it(`[full-disk] a full disk is told in one sentence: ${what}`, () => {
      const [program, ...more] = commandLine(...args);
      const { stderr, status } = spawnSync(program, more, {
        encoding: 'utf8',
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      });
      assert.match(stderr, /le disque est plein/);
      assert.equal(stderr.trim().split('\n').length, 1);
      assert.equal(status, 2);
    });
  }

  it('[full-disk] nothing is said where messages cannot be written either', () => {
    const [program, ...more] = commandLine('orienter');
    const full = openSync('/dev/full', 'w');
    const { signal, status } = spawnSync(program, more, { stdio: ['ignore', full, full] });
    assert.deepEqual({ signal, status }, { signal: null, status: 2 });
  });

  it('loads for its help neither the rules nor what reads them', async () => {
    const names = await modulesLoadedBy('--help');
    assert.deepEqual(
      names.filter((name) => !/^(cli\/src\/|commander\/|picocolors\/)/.test(name)),
      [],
    );
    assert.ok(names.length < 25, names.join('\n'));
  });
});

/** What runs a command line in a process of its own, from the sources. */
function commandLine(...args: readonly string[]): readonly [string, ...string[]] {
  const run = `(await import(${JSON.stringify(import.meta.resolve('./run.js'))})).run`;
  const script = `process.exitCode = await ${run}(${JSON.stringify(args)})`;
  const conditions = ['--conditions=@coord-orientation/source', '--import=tsx'];
  return [process.execPath, ...conditions, '--input-type=module', '--eval', script];
}

/** The modules of a command line that starts from nothing, each by its package and path. */
async function modulesLoadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const [program, ...more] = commandLine(...args);
  execFileSync(program, more, { env: { ...process.env, NODE_V8_COVERAGE: folder } });
  const reports = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const urls = reports.flatMap((text) =>
    (JSON.parse(text) as { result: { url: string }[] }).result.map(({ url }) => url),
  );
  const names = urls.flatMap((url) => /.*\/(?:node_modules|packages)\/(.+)/.exec(url)?.[1] ?? []);
  // What runs TypeScript here is not there for a user.
  return [...new Set(names)].filter((name) => !/^(tsx|esbuild|get-tsconfig|resolve-)/.test(name));
}
