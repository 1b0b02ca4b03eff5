import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { parseYamlFile, wordsIn } from '@coord-orientation/pack';

import { openBrowser } from '@coord-orientation/tools/browser/open-browser.mjs';
import { findOnPage } from '@coord-orientation/tools/browser/look-again.mjs';
import { serve } from '@coord-orientation/tools/serve/serve.mjs';

const root = resolve(import.meta.dirname, '../../..');

interface Step {
  readonly name?: string;
  readonly run?: string;
}

interface GithubRecipe {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: { readonly regles: { readonly steps: readonly Step[] } };
}

interface GitlabRecipe {
  readonly regles: { readonly script: readonly string[] };
}

function recipe<T>(name: string): T {
  const text = readFileSync(join(root, 'examples/ci', name), 'utf8');
  return parseYamlFile(name, text, wordsIn('fr')).value as T;
}

/** What the host does by itself, or what would publish. */
const LEFT_TO_THE_HOST = ["Préparer l'outil", "Publier l'aperçu"];

/** A line of a rule, after which the change adds another partner. */
const PARTNER = '    - centres-references-maladies-rares\n';

const ENVIRONMENT = {
  ...process.env,
  GITHUB_BASE_REF: 'main',
  GITHUB_STEP_SUMMARY: 'resume.md',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

describe('the recipes for continuous checks', () => {
  const parent = mkdtempSync(join(tmpdir(), 'recipes-'));
  const folder = join(parent, 'change');
  const shell = (script: string, env: Readonly<Record<string, string>> = {}) =>
    execFileSync('bash', ['-ec', script], {
      cwd: folder,
      env: { ...ENVIRONMENT, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const edit = (name: string, from: string, to: string) => {
    const file = join(folder, 'regles', name);
    const text = readFileSync(file, 'utf8');
    assert.ok(text.includes(from), from);
    writeFileSync(file, text.replace(from, to));
  };

  // A repository with rules, and a change to them that was asked for on another branch.
  before(() => {
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', 'origin'], {
      cwd: parent,
    });
    execFileSync('git', ['clone', '--quiet', 'origin', 'change'], { cwd: parent, stdio: 'ignore' });
    const rules = join(root, 'packages/rules');
    cpSync(rules, join(folder, 'regles'), {
      recursive: true,
      filter: (path) => !/node_modules|dist/.test(path.slice(rules.length)),
    });
    symlinkSync(root, join(folder, '.coord'));
    shell(
      'git checkout -qb main && git add regles && git commit -qm Avant && git push -q origin main',
    );
    edit('questions.yaml', 'Pour quoi cherchez-vous', 'Pourquoi donc cherchez-vous');
    edit('rules/personne.yaml', PARTNER, `${PARTNER}    - pharmacie\n`);
    shell('git checkout -qb changement && git commit -qam Apres');
  });

  after(() => rmSync(parent, { recursive: true, force: true }));

  it('run on GitHub as they are written, and say what changes', () => {
    const { env, jobs } = recipe<GithubRecipe>('github.yml');
    for (const { name = '', run } of jobs.regles.steps) {
      if (run && !LEFT_TO_THE_HOST.includes(name)) shell(run, env);
    }
    assert.match(readFileSync(join(folder, 'changement.md'), 'utf8'), /Pharmacie/i);
    assert.match(readFileSync(join(folder, 'resume.md'), 'utf8'), /Pharmacie/i);
  });

  it('run on GitLab as they are written', () => {
    const [clone = '', install = '', ...script] = recipe<GitlabRecipe>('gitlab.yml').regles.script;
    assert.match(clone, /git clone/);
    assert.match(install, /pnpm/);
    assert.match(shell(script.join('\n')), /Pharmacie/i);
  });

  it('show the proposed rules on a page that can be tried', async () => {
    const server = await serve(0, join(folder, 'apercu'));
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${server.address}/index.html`);
      await findOnPage(page, 'coord-orientation >>> legend ::-p-text(Pourquoi)');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
