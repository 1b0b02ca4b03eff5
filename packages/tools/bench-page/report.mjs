import { cpus, loadavg } from 'node:os';

const SLOW_START = 1.5;
const FRAME_MS = 16;

/** What the element is meant to reach, and whether it does. */
export function targetsFrom(measured) {
  const [hello, ours] = measured;
  const { median: ratio } = timesHello(ours, hello);
  const script = median(scripts(ours));
  return [
    {
      name: 'first question: times the bare Lit page',
      target: `at most ${SLOW_START}`,
      value: ratio.toFixed(2),
      reached: ratio <= SLOW_START,
    },
    {
      name: 'script from an answer to the next question, median: ms',
      target: `under ${FRAME_MS}`,
      value: script.toFixed(1),
      reached: script < FRAME_MS,
    },
  ];
}

/** Writes what was measured as a part of `docs/reference/performance.md`. */
export function reportFrom(measured, targets, { rounds, browser }) {
  const [hello] = measured;
  const rows = measured.map((form) => {
    const first = firstOf(form);
    const answers = scripts(form);
    const walls = form.visits.flatMap(({ steps }) => steps.map(({ wall }) => wall));
    return [
      `${form.name} ${form.version}`,
      ms(first.median),
      `${ms(first.low)} to ${ms(first.high)}`,
      timesHello(form, hello).median.toFixed(2),
      answers.length > 0 ? ms(median(answers)) : '–',
      answers.length > 0 ? ms(most(answers)) : '–',
      walls.length > 0 ? ms(median(walls)) : '–',
      kilobytes(form.visits.map(({ bytesFirst }) => bytesFirst)),
      answers.length > 0 ? kilobytes(form.visits.map(({ bytesAll }) => bytesAll)) : '–',
    ];
  });
  const head = [
    'page',
    'first question',
    'spread',
    'times hello',
    'script, median',
    'script, nine in ten',
    'wait',
    'to the first question',
    'with three answers',
  ];
  return `## On a page

The element beside forms that people embed, with the same questions, options and conditions, generated from the shared
rules: the first four questions, three answers. Ours also decides and loads the words of the result; the others only ask.

${browser}, ${cpus().length} cores (${cpus()[0].model.trim()}), CPU slowed 4 times, window of 360 × 640, from a server on the same
machine, nothing cached. ${busyNote()}The pages took turns for ${rounds} rounds; medians, spread from the first to the last tenth.
*Times hello*: the median of what the page took in each round, divided by what “hello” took in the same round, because the machine is not
equally fast all the time; for ours, from ${timesHello(measured[1], hello).low.toFixed(2)} to ${timesHello(measured[1], hello).high.toFixed(2)} between the first and the last tenth.
*First question*: from the start of navigation until it is painted. *Script*: what the page's scripts ran from an answer
until the next question was painted. *Wait*: the same, by the clock, in frames of 16.7 ms. Bytes are after gzip, the page itself included.

${table(
  ['what', 'target', 'measured', 'reached'],
  targets.map(({ name, target, value, reached }) => [
    name,
    target,
    value,
    reached ? 'yes' : '**no**',
  ]),
)}

${table(head, rows)}

SurveyJS with its smaller style sheet (without fonts); LHC-Forms in the one file that its build makes, with FHIR R4.`;
}

/** Other programs slow what is bigger more: then even the ratios say little. */
function busyNote() {
  const [load] = loadavg();
  const isBusy = load > cpus().length + 1;
  return isBusy ? `**The machine was busy (load ${load.toFixed(1)}): measure again.** ` : '';
}

/** Of each round by itself: both pages were visited one right after the other. */
function timesHello({ visits }, hello) {
  return spread(visits.map(({ first }, round) => first / hello.visits[round].first));
}

function firstOf({ visits }) {
  return spread(visits.map(({ first }) => first));
}

function scripts({ visits }) {
  return visits.flatMap(({ steps }) => steps.map(({ script }) => script));
}

function spread(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

function median(numbers) {
  return spread(numbers).median;
}

function most(numbers) {
  return spread(numbers).high;
}

function ms(value) {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
}

function kilobytes(numbers) {
  return `${(median(numbers) / 1000).toFixed(1)} kB`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
