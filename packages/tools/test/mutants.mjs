// `npm run test:mutants` damages the shared rules and the screens of a danger in every way, and shows who notices.
// `-- --every 10` tries one rule in ten, `-- --only words` one of rules, words and screens; `-- --part 0/2` is what
// each of its processes does.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPack } from '@coord-orientation/pack/node';
import { run } from '../lib/run.mjs';
import { sourceArgs } from '../lib/source-args.mjs';
import { mutantJudge } from '../../cli/src/testing/judge-mutant.ts';
import { mutantsOf } from '../../cli/src/testing/mutants.ts';
import {
  DOUBT_DROPPED,
  EXCHANGED,
  mutantsOfWords,
} from '../../cli/src/testing/mutants-of-words.ts';
import { lostDoubts } from '../../rules/src/testing/doubts.ts';
import { BELOW_A_FOLD, judgeScreens } from './screen-mutants.mjs';

/** The share that `check` and `test` have to catch. */
const ENOUGH = 0.97;

/** Of these all are to be caught: each may cost a life. */
const NEVER = [EXCHANGED, DOUBT_DROPPED, BELOW_A_FOLD];

const options = { every: { type: 'string' }, only: { type: 'string' }, part: { type: 'string' } };
const { values } = parseArgs({ options });
const every = Number(values.every ?? 1);
const isAsked = (kind) => values.only === undefined || values.only === kind;

if (values.part)
  console.log(JSON.stringify(await judgePart(...values.part.split('/').map(Number))));
else process.exitCode = report(await judgeAll());

async function judgePart(part, parts) {
  const source = await readPack('packages/rules');
  const judge = mutantJudge(source, lostDoubts);
  const rules = source.rules.filter((_, index) => index % every === 0);
  const mutants = [
    ...(isAsked('rules') ? rules.flatMap((rule) => mutantsOf(source, rule)) : []),
    ...(isAsked('words') ? mutantsOfWords(source) : []),
  ];
  const verdicts = [];
  for (const [index, mutant] of mutants.entries()) {
    if (index % parts === part) verdicts.push(await judge(mutant));
  }
  return verdicts;
}

async function judgeAll() {
  const parts = availableParallelism();
  const given = Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
  const outputs = await Promise.all(
    Array.from({ length: parts }, (_, part) => {
      const arguments_ = [...given, '--part', `${part}/${parts}`];
      return run(process.execPath, [...sourceArgs, fileURLToPath(import.meta.url), ...arguments_], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    }),
  );
  const verdicts = outputs.flatMap(({ output }) => JSON.parse(output));
  return isAsked('screens') ? [...verdicts, ...(await judgeScreens())] : verdicts;
}

function report(verdicts) {
  const caught = verdicts.filter(({ caughtBy }) => caughtBy);
  const changing = verdicts.filter(({ isChange }) => isChange);
  const named = changing.filter(({ isNamedByDiff }) => isNamedByDiff);
  const kinds = [...new Set(verdicts.map(({ damage }) => damage))];
  console.log(`${verdicts.length} damaged packs and screens`);
  console.log(`check or a test name what is damaged: ${share(caught, verdicts)}`);
  for (const kind of kinds) {
    const of = (list) => list.filter(({ damage }) => damage === kind);
    console.log(`  ${kind}: ${share(of(caught), of(verdicts))}`);
  }
  console.log(`diff names the rule where a situation changes: ${share(named, changing)}`);
  const lost = verdicts.filter(({ caughtBy }) => !caughtBy);
  for (const { rule, damage } of lost) console.log(`  survives: ${rule}, ${damage}`);
  for (const { rule, damage, isChange, isNamedByDiff } of verdicts) {
    if (isChange && !isNamedByDiff) console.log(`  not named by diff: ${rule}, ${damage}`);
  }
  const isSafe = lost.every(({ damage }) => !NEVER.includes(damage));
  const isEnough = caught.length >= verdicts.length * ENOUGH && named.length === changing.length;
  return isSafe && isEnough ? 0 : 1;
}

function share(part, all) {
  return `${part.length} of ${all.length} (${((100 * part.length) / Math.max(1, all.length)).toFixed(1)} %)`;
}
