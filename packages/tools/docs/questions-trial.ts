import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  loadRules,
  nextQuestion,
  orient,
  type Rules,
  type Situation,
} from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

/** What a reader chose for a situation, question by question. */
type Reading = Readonly<Record<string, string | readonly string[]>>;

/** Where the answers of a reader lead. */
export interface Walk {
  readonly questions: number;
  readonly lead: string;
  readonly answers: string;
}

/** A situation as it was told, and where both readings of it lead. */
export interface TrialRow {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly walks: readonly Walk[];
}

/** Both readings of the thirty situations, and answers of theirs that the rules do not have. */
export interface QuestionsTrial {
  readonly rows: readonly TrialRow[];
  readonly unknown: readonly string[];
}

const READINGS = ['first', 'second'];

/**
 * Walks the questions with the answers that two readers gave.
 *
 * @param folder - A pack, with the readings beside it in `trial`.
 */
export async function questionsTrial(folder: string): Promise<QuestionsTrial> {
  const source = await readPack(folder);
  const rules = loadRules(buildPack(source).logic);
  const readings = READINGS.map((name) => readReadings(join(folder, 'trial', `${name}.json`)));
  const told = source.cases.map(({ value }) => value).filter(({ id }) => /^v\d\d-/.test(id));
  const rows = told.map(({ id, text, expect }) => {
    const name = id.slice(0, 3);
    const walks = readings.map((one) => walk(rules, one[name] ?? {}));
    return { id: name.toUpperCase(), text, expected: nameLead(expect.lead), walks };
  });
  const given = readings.flatMap((one) => Object.values(one));
  return { rows, unknown: [...new Set(given.flatMap((one) => unknownIn(rules, one)))] };
}

function readReadings(file: string): Readonly<Record<string, Reading>> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function walk(rules: Rules, reading: Reading): Walk {
  let situation: Situation = {};
  let questions = 0;
  for (let next = nextQuestion(rules, {}); next; next = nextQuestion(rules, situation)) {
    situation = { ...situation, [next.question]: reading[next.question] ?? 'unknown' };
    questions += 1;
  }
  const { leads } = orient(rules, situation);
  const answers = Object.entries(situation).map(([id, one]) => `${id}=${[one].flat().join('+')}`);
  return {
    questions,
    lead: nameLead(leads.map(({ destination }) => destination)),
    answers: answers.join(', '),
  };
}

function nameLead(lead: readonly string[]): string {
  return lead.length === 0 ? 'nobody, a human to talk to' : [...lead].sort().join(' + ');
}

function unknownIn({ logic }: Rules, reading: Reading): readonly string[] {
  return Object.entries(reading).flatMap(([id, answer]) => {
    const options = logic.questions.find((one) => one.id === id)?.options ?? [];
    const lacking = [answer].flat().filter((one) => one !== 'unknown' && !options.includes(one));
    return lacking.map((one) => `${id}=${one}`);
  });
}
