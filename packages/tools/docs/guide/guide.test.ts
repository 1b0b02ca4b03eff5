import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { isCommand } from './follow-guide.js';
import { namedIn, stepsOf } from './guide-steps.js';

const GUIDE = 'docs/guide/modifier-une-regle.md';
const guide = readFileSync(GUIDE, 'utf8');

/** In bytes, of each picture. */
const HEAVIEST = 80_000;

describe('[stale-guide] the guide « Modifier une règle »', () => {
  it('gives a command or a text in each task that it says how to do', () => {
    const steps = stepsOf(guide);
    assert.ok(steps.filter(({ kind }) => kind === 'command').length >= 18);
    assert.ok(steps.filter(({ kind }) => kind === 'text').length >= 3);
  });

  it('names commands that are there', async () => {
    for (const name of namedIn(guide)) assert.ok(await isCommand(name), name);
  });

  it('shows each new task with a picture, and says how long it takes', () => {
    const [, tasks = ''] = guide.split("## D'autres tâches");
    const sections = tasks.split(/^### /m).slice(1);
    assert.ok(sections.length >= 5);
    for (const section of sections) {
      assert.match(section, /^.*\((environ|moins de) .*(minutes|heure).*\)$/m);
    }
    const pictures = [...guide.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/g)].map(
      ([, path = '']) => path,
    );
    assert.ok(pictures.length >= 4);
    for (const path of pictures) {
      const file = join('docs/guide', path);
      assert.ok(existsSync(file), `npm run docs:pictures writes ${file}`);
      assert.ok(statSync(file).size <= HEAVIEST, `${file} is too heavy`);
    }
  });
});
