import { cpus } from 'node:os';
import { SEED } from './packs.mjs';
import { round } from './targets.mjs';

/** Writes its part of the page `docs/reference/performance.md`. */
export function reportFrom(measured, targets, effort) {
  return `${head(effort)}
${targetsPart(targets)}
${decidePart(measured)}
${unknownPart(measured)}
${questionsPart(measured)}
${buildPart(measured)}
${peersPart(measured)}
${methodPart(effort)}`;
}

function head({ rounds, verified }) {
  const [{ model }] = cpus();
  return `## The engine

How fast the engine is, beside the engines that people use for this kind of rules. Before an engine was timed, its
answers were found equal to those of the plain interpreter of our tests on ${verified} complete situations of each pack.

One process, engines in turn, ${rounds} rounds, medians, spread from the first to the last tenth of the rounds.
${model.trim()}, ${cpus().length} cores, Node ${process.versions.node}. Another machine gives other times and about
the same ratios; on a machine that others use too, ratios under 2 say little.
`;
}

function targetsPart(targets) {
  const rows = targets.map(({ name, target, value, reached, why }) => [
    name,
    target,
    text(value),
    reached ? 'yes' : `**no** ${why}`,
  ]);
  const count = targets.filter(({ reached }) => reached).length;
  return `## What was aimed at

${count} of ${targets.length} targets are reached.

${table(['what', 'target', 'measured', 'reached'], rows)}
`;
}

function decidePart({ packs }) {
  return `## One decision

A *row* is what the other engines were given: first match decides. "Times" compares with our walk over coded facts
on the same pack. Engines marked * give an explanation with each answer.

${packs.map(packTable).join('\n')}`;
}

function packTable({ name, rules, leadRules, rows, engines, zenOwn, zenBatch }) {
  const [ours] = engines;
  const lines = engines.map(({ name: engine, ns, low, high, explains }) => [
    explains ? `${engine} *` : engine,
    duration(ns),
    `${duration(low)} to ${duration(high)}`,
    text(round(ns / ours.ns)),
  ]);
  return `### ${name === 'real' ? 'The shared rules' : name}

${rules} rules, ${leadRules} with a lead; ${rows} rows. \`zen-engine\` itself reports ${duration(zenOwn)} of the time below; the
rest is its awaited native boundary.${zenBatch ? ` Asked for 500 decisions at once, it takes ${duration(zenBatch)} for each.` : ''}

${table(['engine', 'median', 'spread', 'times'], lines)}
`;
}

function unknownPart({ half }) {
  return `## When half of the answers are missing

Each answer was left out one time in two. The exact set of leads that the missing answers can still give was found by
trying them all. *Commits*: gives one lead as its answer while another is still possible. *Impossible*: gives a lead
that no missing answer can give. *Misses*: says nothing although every missing answer gives the same lead. *Silent*:
says nothing while somebody is possible.

${half.map(unknownTable).join('\n')}`;
}

function unknownTable({ pack, people, forced, engines }) {
  const [{ provisional, wrongSets }] = engines;
  const rows = engines.map(({ name, right, commits, impossible, missed, silent }) => [
    name,
    ...[right, commits, impossible, missed, silent].map(String),
  ]);
  return `${pack === 'real' ? 'The shared rules' : pack}: ${people} situations, ${forced} of them forced.

${table(['engine', 'right when forced', 'commits', 'impossible', 'misses', 'silent'], rows)}

Ours always lists the leads that are possible; the list differed from the exact one in ${wrongSets} situations. In
${provisional} it also names a lead marked \`provisional\`, which is not counted as committing: the element says so on screen.
`;
}

function questionsPart({ questions, beside, next, browser, cold }) {
  const rows = beside.map(({ name, people, ours, theirs }) => [
    name === 'real' ? 'the shared rules' : name,
    String(people),
    counts(ours),
    counts(theirs),
  ]);
  const times = next.map(({ name, after, afterHigh, empty }) => [
    name === 'real' ? 'the shared rules' : name,
    duration(after * 1e6),
    duration(afterHigh * 1e6),
    duration(empty * 1e6),
  ]);
  return `## Questions

On the ordinary cases of the shared rules, danger included: median ${questions.median}, at most ${questions.max}, ${round(questions.mean)} on average.
\`publicodes\` asks its first-ranked missing variable until none is missing. Both were asked about the same people, who
know every answer (it has no « je ne sais pas »); what a case leaves out was filled in at random.

${table(['pack', 'people', 'ours: mean (median, max)', 'publicodes'], rows)}

${table(['next question', 'after an answer, median', 'last tenth', 'empty form'], times)}

In a process that has run nothing yet, the very first question, which the build has found already, takes ${duration(cold.first * 1e6)};
the one after the first answer, when the rules are prepared, ${duration(cold.second * 1e6)}. ${
    browser
      ? `In Chromium with the CPU slowed 4 times, a decision in words takes ${round(browser.usual)} ms, and ${round(browser.first)} ms the first time.`
      : 'No browser was found for the measure with a slowed CPU.'
  }
`;
}

function buildPart({ compiled, sizes }) {
  const rows = compiled.map(({ name, rules, nodes, compile, check }) => [
    name === 'real' ? 'the shared rules' : name,
    String(rules),
    nodes.toLocaleString('en'),
    ...[compile.first, compile.warm, check.first, check.warm].map((ms) => duration(ms * 1e6)),
  ]);
  return `## Building, and what is loaded

${table(['pack', 'rules', 'nodes', 'compile, first', 'warm', 'check, first', 'warm'], rows)}

The first times of the shared rules have their YAML, their words and all that is not warm in them. Those with rules of places are
compiled and checked once for each class of places too.

A browser never compiles. The engine's main entry is ${kilobytes(sizes.runtime)} after gzip, the compiled shared rules ${kilobytes(sizes.logic)},
their French texts ${kilobytes(sizes.texts)}; how much a page may load is held by the budgets in \`.size-limit.mjs\`.
`;
}

function peersPart({ beside }) {
  const made = beside.find(({ name }) => name !== 'real');
  return `## Where the others are good

- \`zen-engine\` hardly grows with the number of rows: version 2 indexes a table that it was given beforehand. What takes
  time is the way into native code and back, and many decisions can share it. The same rules run from Rust, Go and Python.
- \`publicodes\` never commits to a lead while another is possible, says which answers are missing, and is written in
  French with references. On made-up rules it asks nearly as few questions: ${round(made?.theirs.mean ?? 0)} on average where ours asks ${round(made?.ours.mean ?? 0)}.
- \`json-rules-engine\` says for each condition of each rule it tried what it found, and takes facts that are fetched while
  it runs.
- \`json-logic-engine\` is compiled to a function, and is the fastest of those that take rules as data. Its \`build()\` uses
  \`eval\`, which a strict content security policy forbids.
- \`feelin\` runs the FEEL of the DMN standard, with numbers, dates and lists. It reads each cell anew at every call; a
  cache around its parser would make it several times faster.
- An if/else chain and an expert's \`switch\` need no library, and on 60 rules they are as fast as anyone needs. They
  prove nothing, explain nothing, and take a missing answer for a "no".
`;
}

function methodPart({ verified }) {
  return `## How it was measured

\`npm run bench\`; \`--json\` prints the figures for machines, \`--quick\` is a smoke run that writes nothing. The other engines
are installed by that command alone, in \`packages/tools/bench\`, each at the version that its lockfile names.

**Packs.** The shared rules, and three made with the seed ${SEED}: 60, 600 and 6,000 rules over 16 questions of 2 to 6
options (149,299,200 situations) and 12 destinations. The rules of a tier are leaves of one random decision tree, so that
they exclude each other by construction; each tests 2 to 7 questions. The tree of \`general\` covers everything with a
fifth of the rules; that of \`specific\` is cut finer and keeps seven in eight of its leaves. Both first split on the
topic, then mostly on three other questions that all share, then on five questions of that topic. Rules that follow
topics suit a decision diagram; rules that test everything against everything would not, and over 50,000 nodes a pack
does not build. \`check\` finds no conflict and no gap in them.

**Situations.** 10,000 complete ones, every option as likely. A multi-choice question is one yes-or-no fact for each
option in the others' facts.

**The others** have the form that suits them: \`json-rules-engine\` has priorities and stops at the first match,
\`zen-engine\` a decision table with hit policy *first*, read beforehand, \`json-logic-engine\` one compiled \`if\`, \`publicodes\` one rule with
variations, \`feelin\` a cell at a time until one fails. The expert's \`switch\` branches on the three facts that most rows
test, over the same small integers as our walk, and has a function of its own under each branch. Rules that lead
together became rows of their own. Conversions of facts are not counted for anyone, except that ours "object of strings"
reads the same object as the chain and finds each answer's number while it walks.

**Explained.** \`orient()\` gives both readings, who may still lead, open questions and the receipt; \`explain()\` is that with partners,
reasons with a minimal set of facts, sources and notices, in ids; \`describe()\` all of it in words. What the others call an explanation
is less; it is measured as they give it. On *its cases* means on the situations that come with the shared rules, some of them incomplete.

Checked on ${verified} situations, by name: ours in each of these ways, and each of the others.
`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function counts({ mean, median, max }) {
  return `${round(mean)} (${median}, ${max})`;
}

function duration(ns) {
  if (ns < 1000) return `${round(ns)} ns`;
  if (ns < 1e6) return `${round(ns / 1000)} µs`;
  return ns < 1e9 ? `${round(ns / 1e6)} ms` : `${round(ns / 1e9)} s`;
}

function kilobytes(bytes) {
  return `${round(bytes / 1024)} kB`;
}

function text(value) {
  return typeof value === 'number'
    ? value.toLocaleString('en', { maximumFractionDigits: 3 })
    : value;
}
