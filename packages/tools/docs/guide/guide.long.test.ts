import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { followTask } from './follow-guide.js';
import { tasksOf } from './guide-steps.js';

const GUIDE = 'docs/guide/modifier-une-regle.md';
const tasks = tasksOf(readFileSync(GUIDE, 'utf8'));

/** Commands that find something in rules that somebody has only begun to change. */
const FINDING = /^coord (check|diff|directory check) /;

describe('[stale-guide] each task of the guide « Modifier une règle »', () => {
  for (const task of tasks) {
    const [first] = task;
    it(`gives commands and texts that do what it says: line ${first?.line}`, async () => {
      for (const { line, command, exitCode, err, out } of await followTask(task)) {
        const said = `${GUIDE}:${line} ${command}\n${err}\n${out}`;
        assert.ok(exitCode === 0 || (exitCode === 1 && FINDING.test(command)), said);
        assert.equal(err, '', said);
        // What it shows as a case gives what the case expects.
        if (/^coord test /.test(command)) assert.match(out, /^(\d+) cas sur \1 donnent/m);
      }
    });
  }
});
