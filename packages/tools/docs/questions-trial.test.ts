import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { questionsTrial } from './questions-trial.js';
import { countTrial, trialPage } from './trial-page.js';

const trial = await questionsTrial('packages/rules');

describe('[stale-command] the trial of the questions', () => {
  it('walks thirty situations twice, with answers that the rules have', () => {
    const { rows, unknown } = trial;
    assert.equal(rows.length, 30);
    assert.deepEqual(unknown, []);
    assert.ok(rows.every(({ walks }) => walks.length === 2));
  });

  it('keeps what the page promises of the questions', () => {
    const { both, median, most } = countTrial(trial);
    assert.ok(both >= 26, `${both} of 30 reach the expected lead twice`);
    assert.ok(median <= 4 && most <= 6, `median ${median}, at most ${most}`);
  });

  it('is on the page as it is walked now', () => {
    const page = readFileSync('docs/reference/questions-trial.md', 'utf8');
    assert.equal(page, trialPage(trial), 'npm run docs:trial');
  });
});
