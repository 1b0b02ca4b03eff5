/**
 * What was aimed at and what was measured.
 * @returns {{ name: string, target: string, value: number | string, reached: boolean, why: string }[]}
 * `why` says what stands in the way where a target is not reached.
 */
export function targetsFrom(measured) {
  return [
    ...decideTargets(measured),
    ...orientTargets(measured),
    ...interviewTargets(measured),
    ...buildTargets(measured),
  ];
}

function decideTargets({ packs }) {
  const [real, sixty] = packs;
  const last = packs.at(-1);
  const coded = (pack) => nsOf(pack, /coded facts/);
  const strings = (pack) => nsOf(pack, /object of strings/);
  const from = [
    [/^zen-engine [\d.]+$/, 1000, 'Most of its time is the awaited call into native code.'],
    [
      /^json-rules-engine/,
      1000,
      'It stops at the first rule that matches, and short packs match soon.',
    ],
    [
      /^json-logic/,
      20,
      'Its compiled form stops at the first match, while our walk passes levels that only say whether a question applies.',
    ],
  ];
  const over = [real, sixty].flatMap((pack) => [
    ...from.map(([peer, least, why]) =>
      atLeast(
        `decide, coded facts, ${pack.name}: times ${labelOf(pack, peer)}`,
        least,
        nsOf(pack, peer) / coded(pack),
        why,
      ),
    ),
    atMost(
      `decide, coded facts, ${pack.name}: share of the expert switch`,
      1,
      coded(pack) / nsOf(pack, /^expert/),
      'The walk passes the levels that only say whether a question applies.',
    ),
  ]);
  const beside = packs.map((pack) =>
    atMost(
      `decide, object of strings, ${pack.name}: share of the if/else chain`,
      1,
      strings(pack) / nsOf(pack, /^if\/else/),
      'The chain reads properties whose names stand in its code; the diagram finds names and answers in tables, about 15 ns for each question on the way, and on a short chain that is more than comparing.',
    ),
  );
  const growth = atMost(
    `growth of a decision from ${sixty.name} to ${last.name} (the chain: ${round(nsOf(last, /^if\/else/) / nsOf(sixty, /^if\/else/))} times)`,
    5,
    coded(last) / coded(sixty),
    'The longer packs ask more questions on the way, and their diagrams no longer fit the nearest cache.',
  );
  return [...over, ...beside, growth];
}

function orientTargets({ packs: [real], onCases, browser }) {
  const own = nsOf(real, /explain\(\)/);
  const explaining = real.engines.filter(({ name, explains }) => explains && !/coord/.test(name));
  return [
    atLeast(
      'a decision, real pack, its cases: a second',
      400_000,
      1e9 / onCases.decided.ns,
      'A fifth of the cases leave an answer open: what is left to ask is then found as well.',
    ),
    ...explaining.map(({ name, ns }) =>
      atLeast(
        `explained in ids, real pack: times the explained evaluation of ${name}`,
        30,
        ns / own,
        whyExplained(name),
      ),
    ),
    atLeast(
      'explained and in words, real pack, its cases: a second',
      100_000,
      1e9 / onCases.described.ns,
      'Finding a minimal set of facts sweeps the diagram once for each fact, and each rule that only adds partners is tested.',
    ),
    atMost(
      'in words, real pack, Chromium with the CPU slowed 4 times: ms',
      1,
      browser?.usual ?? 'no browser found',
      'No browser was found to measure in.',
    ),
  ];
}

function whyExplained(name) {
  return /^zen/.test(name)
    ? 'Its trace names the row that matched and no more; its engine is fast, and most of its time is the call into native code.'
    : 'It explains only the rules that it tried; ours also sweeps what is open, for the partners and for a minimal set of facts.';
}

function interviewTargets({ next, cold, questions }) {
  const [real] = next;
  const whyCold = 'Nothing is warm; on a busy machine this takes several times longer.';
  const whyQuestions = 'Some cases need it: the rules, not the engine, decide.';
  return [
    atMost(
      'next question after an answer, real pack, median: ms',
      0.2,
      real.after,
      'What is left of the diagram is reduced for each answer, and its options are tried.',
    ),
    atMost('first question on an empty form, real pack, nothing warm: ms', 5, cold.first, whyCold),
    atMost(
      'questions asked, real pack, ordinary cases, danger included: median',
      4,
      questions.median,
      whyQuestions,
    ),
    atMost('questions asked, the same: maximum', 7, questions.max, whyQuestions),
  ];
}

function buildTargets({ compiled }) {
  const limits = { 60: 3000, 600: 3000, 6000: 30_000 };
  return compiled.map(({ name, rules, compile, check }) =>
    atMost(
      `compile and check, ${name}, warm: ms`,
      name === 'real' ? 300 : limits[rules],
      compile.warm + check.warm,
      'Diagrams of single rules are put together in pairs, which is where the time goes.',
    ),
  );
}

/** The median nanoseconds of the first engine whose name fits. */
export function nsOf({ engines }, pattern) {
  return engines.find(({ name }) => pattern.test(name)).ns;
}

function labelOf({ engines }, pattern) {
  return engines.find(({ name }) => pattern.test(name)).name;
}

function atLeast(name, least, value, why) {
  return {
    name,
    target: `at least ${least.toLocaleString('en')}`,
    value: round(value),
    reached: value >= least,
    why,
  };
}

function atMost(name, most, value, why) {
  const reached = typeof value === 'number' && value <= most;
  return {
    name,
    target: `at most ${most.toLocaleString('en')}`,
    value: round(value),
    reached,
    why,
  };
}

/** Three figures are enough, and all that the machine's noise allows. */
export function round(value) {
  if (typeof value !== 'number') return value;
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
