import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The recipe for other repositories, and that of this one. */
const RECIPES = [
  ['examples/ci/github.yml', '.github/workflows/regles.yml'],
  ['examples/ci/gitlab.yml', '.gitlab-ci.yml'],
] as const;

/** What this repository has beside the recipe: a directory of its own. */
const OWN = /directory check packages\/directory|^\s*- name: Vérifier l'annuaire$/;

/** What the recipe has for a tool that is elsewhere. */
const ELSEWHERE = /COORD_REPOSITORY|working-directory: \.coord/;

/** The lines without comments, of rules in `packages/rules` and a tool that is in the repository itself. */
function linesOf(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line, at) => !/^\s*#/.test(line) && !isFetch(lines, at) && !ELSEWHERE.test(line))
    .map((line) =>
      line.replaceAll('.coord/', '').replace(/^(\s*- )\(cd \.coord && (.*)\)$/, '$1$2'),
    )
    .map((line) =>
      line.replace(
        /(?<=(check|test|preview\.mjs|:|:\S+|") )regles\b|(?<=:)regles\b/g,
        'packages/rules',
      ),
    );
}

/** The line before that which names the repository of the tool. */
function isFetch(lines: readonly string[], at: number): boolean {
  return /checkout@/.test(lines[at] ?? '') && ELSEWHERE.test(lines[at + 1] ?? '');
}

describe('the checks of a change in this repository', () => {
  for (const [recipe, installed] of RECIPES) {
    it(`[recipe-not-installed] are those of ${recipe}, for the rules of packages/rules`, () => {
      const own = linesOf(installed);
      assert.deepEqual(
        own.filter((line) => !OWN.test(line)),
        linesOf(recipe),
      );
      assert.equal(
        own.filter((line) => /directory check packages\/directory/.test(line)).length,
        1,
      );
    });

    it(`name files that are there: ${installed}`, () => {
      const text = readFileSync(installed, 'utf8');
      const named = [...text.matchAll(/\b(?:packages|examples|docs)\/[\w./-]+/g)].map(
        ([path]) => path,
      );
      assert.ok(named.length >= 4);
      for (const path of named) assert.ok(existsSync(path), path);
    });
  }
});
