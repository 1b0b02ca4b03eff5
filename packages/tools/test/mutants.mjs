// `npm run test:mutants` damages each shared rule in every way, and shows who notices.
// `-- --every 10` tries one rule in ten; `-- --part 0/2` is what each of its processes does.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPack } from '@coord-orientation/pack/node';
import { run } from '../lib/run.mjs';
import { sourceArgs } from '../lib/source-args.mjs';
import { mutantJudge } from '../../cli/src/testing/judge-mutant.ts';
import { mutantsOf } from '../../cli/src/testing/mutants.ts';

/** The share that `check` and `test` have to catch. */
const ENOUGH = 0.97;

const { values } = parseArgs({ options: { every: { type: 'string' }, part: { type: 'string' } } });
const every = Number(values.every ?? 1);

if (values.part)
  console.log(JSON.stringify(await judgePart(...values.part.split('/').map(Number))));
else process.exitCode = report(await judgeAll());

async function judgePart(part, parts) {
  const source = await readPack('packages/rules');
  const judge = mutantJudge(source);
  const verdicts = [];
  for (const [index, rule] of source.rules.entries()) {
    if (index % every !== 0 || (index / every) % parts !== part) continue;
    for (const mutant of mutantsOf(source, rule)) verdicts.push(await judge(mutant));
  }
  return verdicts;
}

async function judgeAll() {
  const parts = availableParallelism();
  const outputs = await Promise.all(
    Array.from({ length: parts }, (_, part) => {
      const options = ['--every', String(every), '--part', `${part}/${parts}`];
      return run(process.execPath, [...sourceArgs, fileURLToPath(import.meta.url), ...options], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    }),
  );
  return outputs.flatMap(({ output }) => JSON.parse(output));
}

function report(verdicts) {
  const caught = verdicts.filter(({ caughtBy }) => caughtBy);
  const changing = verdicts.filter(({ isChange }) => isChange);
  const named = changing.filter(({ isNamedByDiff }) => isNamedByDiff);
  const kinds = [...new Set(verdicts.map(({ damage }) => damage))];
  console.log(`${verdicts.length} damaged packs`);
  console.log(`check or test name the rule: ${share(caught, verdicts)}`);
  for (const kind of kinds) {
    const of = (list) => list.filter(({ damage }) => damage === kind);
    console.log(`  ${kind}: ${share(of(caught), of(verdicts))}`);
  }
  console.log(`diff names the rule where a situation changes: ${share(named, changing)}`);
  for (const { rule, damage, caughtBy } of verdicts) {
    if (!caughtBy) console.log(`  survives: ${rule}, ${damage}`);
  }
  for (const { rule, damage, isChange, isNamedByDiff } of verdicts) {
    if (isChange && !isNamedByDiff) console.log(`  not named by diff: ${rule}, ${damage}`);
  }
  const isEnough = caught.length >= verdicts.length * ENOUGH && named.length === changing.length;
  return isEnough ? 0 : 1;
}

function share(part, all) {
  return `${part.length} of ${all.length} (${((100 * part.length) / Math.max(1, all.length)).toFixed(1)} %)`;
}
