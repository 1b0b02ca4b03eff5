import { run } from '../lib/run.mjs';
import { findCircles } from './circles.mjs';

const cache = 'node_modules/.cache';

/** Of all sources and tests, and of the measurements, which `npm test` does not run. */
const TYPES = [
  typesOf('tsconfig.base.json', 'types'),
  typesOf('packages/tools/tsconfig.json', 'tools'),
];

/**
 * Runs lint, format, types, circles, the floor of browsers and size limits at the same time, and prints what each has to say.
 * @param {readonly string[]} paths Lint and format look only there; everywhere when empty.
 * @param {{ areTyped?: boolean, isBuilt?: Promise<boolean> }} [options] Whether to check the types and imports of everything;
 *   whether what visitors load is there, which is then weighed.
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function check(paths, { areTyped = true, isBuilt } = {}) {
  const where = paths.length > 0 ? paths : ['.'];
  const reports = await Promise.all([
    ...TYPES.map((args) => areTyped && report('types', 'typescript/bin/tsc', args)),
    areTyped && tell('circles', findCircles()),
    areTyped && tell('floor', node(['packages/tools/floor/start.mjs'])),
    report('lint', 'eslint/bin/eslint.js', [
      ...where,
      ...['--max-warnings=0', '--no-warn-ignored', '--no-error-on-unmatched-pattern'],
      ...['--cache', '--cache-strategy=content', `--cache-location=${cache}/eslint/`],
    ]),
    report('format', 'prettier/bin/prettier.cjs', [
      ...where,
      ...['--check', '--log-level=warn', '--no-error-on-unmatched-pattern'],
      ...[
        '--cache',
        '--cache-strategy=content',
        `--cache-location=${cache}/prettier/.prettier-cache`,
      ],
    ]),
    isBuilt?.then((isThere) => isThere && report('size', 'size-limit/bin.js', [])),
  ]);
  const done = reports.filter(Boolean);
  const failures = done.filter(({ passed }) => !passed).map(({ name }) => name);
  return { passed: done.length - failures.length, failures };
}

function report(name, program, args) {
  return tell(name, node([`node_modules/${program}`, ...args]));
}

function node(args) {
  return run(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function tell(name, result) {
  const { code, output } = await result;
  console.log(`${code === 0 ? '✔' : '✖'} ${name}${code === 0 ? '' : `\n${output}`}`);
  return { name, passed: code === 0 };
}

function typesOf(project, name) {
  return [
    ...['--project', project, '--noEmit', '--pretty'],
    ...['--incremental', '--tsBuildInfoFile', `${cache}/${name}.tsbuildinfo`],
  ];
}
