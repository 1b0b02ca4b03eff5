import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

import { explain, joinLocal, loadRules, orientAt, type Situation, say } from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import { waysThrough } from './testing/ways.js';

/** Each way, with a hash of what is decided and why, in ids, and one of what is said, in all languages. */
const FILE = join(import.meta.dirname, '..', 'answers.txt');

/** `UPDATE_ANSWERS=1 npm test -- packages/rules/src/answers.test.ts` writes it anew: read what changed. */
const IS_UPDATE = process.env['UPDATE_ANSWERS'] !== undefined;

const { logic, local, texts } = buildPack(await readPack(join(import.meta.dirname, '..')));
const shared = loadRules(logic);
const places = [[], ...local.map((one) => [joinLocal(shared, one)])];
/** The day of the pack, the day after the last review is due, and the day after its last day. */
const dates = [logic.date, latestReview(), '2099-01-01'];

it('each way through the questions gives the answer that was agreed, in every class of places', () => {
  const lines = waysThrough(shared).map(lineOf);
  if (IS_UPDATE) writeFileSync(FILE, `${lines.join('\n')}\n`);
  const agreed = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  const changed = lines.filter((line) => !agreed.includes(line));
  assert.equal(lines.length, agreed.length, 'the number of ways');
  assert.deepEqual(changed.map(wayIn).slice(0, 10), [], `${changed.length} ways have another answer`);
});

function lineOf(situation: Situation): string {
  const [ids, words] = [createHash('sha256'), createHash('sha256')];
  for (const rules of places) {
    for (const today of dates) {
      const decision = orientAt(shared, rules, situation, { today });
      const explanation = explain(decision);
      // The version and its hash change with any word.
      const { receipt, ...facts } = decision;
      ids.update(JSON.stringify([facts, { ...receipt, pack: undefined }, explanation]));
      for (const each of Object.values(texts)) {
        const { receipt: _, ...said } = say(decision, explanation, each);
        words.update(JSON.stringify(said));
      }
    }
  }
  return [JSON.stringify(situation), short(ids), short(words)].join(' ');
}

function short(hash: ReturnType<typeof createHash>): string {
  return hash.digest('hex').slice(0, 12);
}

function wayIn(line: string): string {
  return line.replace(/ \w+ \w+$/, '');
}

function latestReview(): string {
  const due = logic.sources.map(({ reviewBy }) => reviewBy).filter((date) => date < logic.validUntil);
  return due.sort().at(-1) ?? logic.validUntil;
}
