import { run } from '../lib/run.mjs';

const cache = 'node_modules/.cache';

/** Of all sources and tests, and of the measurements, which `npm test` does not run. */
const TYPES = [
  typesOf('tsconfig.base.json', 'types'),
  typesOf('packages/tools/tsconfig.json', 'tools'),
];

/**
 * Runs lint, format, types and size limits at the same time, and prints what each has to say.
 * @param {readonly string[]} paths Lint and format look only there; everywhere when empty.
 * @param {{ areTyped?: boolean, isBuilt?: Promise<boolean> }} [options] Whether to check the types of everything;
 *   whether what visitors load is there, which is then weighed.
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function check(paths, { areTyped = true, isBuilt } = {}) {
  const where = paths.length > 0 ? paths : ['.'];
  const reports = await Promise.all([
    ...TYPES.map((args) => areTyped && report('types', 'typescript/bin/tsc', args)),
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

async function report(name, program, args) {
  const { code, output } = await run(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  console.log(`${code === 0 ? '✔' : '✖'} ${name}${code === 0 ? '' : `\n${output}`}`);
  return { name, passed: code === 0 };
}

function typesOf(project, name) {
  return [
    ...['--project', project, '--noEmit', '--pretty'],
    ...['--incremental', '--tsBuildInfoFile', `${cache}/${name}.tsbuildinfo`],
  ];
}
