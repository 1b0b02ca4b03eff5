import { writeSection } from '../lib/write-section.mjs';
import { coldQuestions } from './cold-start.mjs';
import { compileTimes } from './compile-times.mjs';
import { enginesFor } from './engines/index.mjs';
import { oursDescribed, oursExplained, oursOrient } from './engines/ours.mjs';
import { zenBatchTime, zenOwnTime } from './engines/zen.mjs';
import { halfUnknown } from './half-unknown.mjs';
import { questionsBeside, questionsOnCases } from './interview.mjs';
import { jsonFrom } from './json.mjs';
import { nextQuestionTimes } from './next-question-times.mjs';
import { preparePacks } from './packs.mjs';
import { reportFrom } from './report.mjs';
import { sizes } from './sizes.mjs';
import { describeInSlowBrowser } from './slow-browser.mjs';
import { targetsFrom } from './targets.mjs';
import { timeAll } from './timing.mjs';
import { verify } from './verify.mjs';

const FULL = {
  sizes: [60, 600, 6000],
  rounds: 15,
  sliceMs: 60,
  verified: 300,
  people: 150,
  repeat: 5,
};
const QUICK = { sizes: [60, 600], rounds: 3, sliceMs: 15, verified: 60, people: 30, repeat: 1 };
const ZEN_BATCH = 500;
const DOCUMENT = 'docs/reference/performance.md';

/**
 * Measures the engine beside others.
 * @param {{ quick: boolean, json: boolean }} options Quick: a few rounds, no 6,000 rules, nothing written.
 */
export async function bench({ quick, json }) {
  const effort = quick ? QUICK : FULL;
  const cold = await coldQuestions();
  const packs = await preparePacks(effort.sizes);
  const measured = { cold, sizes: await sizes(), packs: [], half: [], beside: [] };
  measured.compiled = packs.map((pack) =>
    compileTimes(pack, pack.source.rules.length > 1000 ? 0 : effort.repeat),
  );
  measured.next = packs.map((pack) => ({ name: pack.name, ...nextQuestionTimes(pack) }));
  for (const pack of packs) await measurePack(pack, effort, measured);
  const [real] = packs;
  measured.onCases = await timesOnCases(real, effort);
  measured.questions = questionsOnCases(real);
  measured.browser = await describeInSlowBrowser(real);

  const targets = targetsFrom(measured);
  if (!quick) {
    writeSection(DOCUMENT, 'engine', 'npm run bench', reportFrom(measured, targets, effort));
  }
  console.log(json ? JSON.stringify(jsonFrom(measured, targets), null, 2) : summaryOf(targets));
  if (!quick) console.error(`Written: ${DOCUMENT}`);
}

async function measurePack(pack, effort, measured) {
  const engines = await enginesFor(pack);
  for (const engine of engines) {
    console.error(`${pack.name}: checking ${engine.name}`);
    await verify(pack, engine, effort.verified);
  }
  console.error(`${pack.name}: timing`);
  const times = await timeAll(engines, effort);
  measured.packs.push({
    name: pack.name,
    rules: pack.source.rules.length,
    leadRules: pack.source.rules.filter(({ leads }) => leads.length > 0).length,
    rows: pack.flat.rows.length,
    engines: times.map((time, index) => ({ ...time, explains: engines[index].explains === true })),
    zenOwn: await zenOwnTime(named(engines, /^zen-engine [\d.]+$/), 500),
    zenBatch: await zenBatchTime(pack, ZEN_BATCH, effort.rounds),
  });
  if (pack.source.rules.length > 100) return;
  measured.half.push(await halfUnknown(pack, engines, effort.people));
  const beside = questionsBeside(pack, named(engines, /^publicodes/), effort.people);
  measured.beside.push({ name: pack.name, ...beside });
}

function named(engines, pattern) {
  return engines.find(({ name }) => pattern.test(name));
}

/** How long our own answers take on the situations that the rules were written for, some of them incomplete. */
async function timesOnCases(real, effort) {
  const pack = { ...real, situations: real.cases.map(({ answers }) => answers) };
  const engines = [oursOrient(pack), oursExplained(pack), oursDescribed(pack)];
  const [decided, explained, described] = await timeAll(engines, effort);
  return { decided, explained, described };
}

function summaryOf(targets) {
  const line = ({ name, target, value, reached }) =>
    `${reached ? 'ok    ' : 'missed'}  ${name}: ${value} (${target})`;
  return targets.map(line).join('\n');
}
