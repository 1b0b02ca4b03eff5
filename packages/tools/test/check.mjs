import { run } from '../lib/run.mjs';

const cache = 'node_modules/.cache';

/**
 * Runs lint, format, types and size limits at the same time, and prints what each has to say.
 * @param {readonly string[]} paths Lint and format look only there; everywhere when empty.
 * @param {{ isWeighed: boolean }} options Whether to weigh what visitors load, which has to be built.
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function check(paths, { isWeighed }) {
  const where = paths.length > 0 ? paths : ['.'];
  const reports = await Promise.all([
    report('types', 'typescript/bin/tsc', [
      ...['--project', 'tsconfig.base.json', '--noEmit', '--pretty'],
      ...['--incremental', '--tsBuildInfoFile', `${cache}/types.tsbuildinfo`],
    ]),
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
    ...(isWeighed ? [report('size', 'size-limit/bin.js', [])] : []),
  ]);
  const failures = reports.filter(({ passed }) => !passed).map(({ name }) => name);
  return { passed: reports.length - failures.length, failures };
}

async function report(name, program, args) {
  const { code, output } = await run(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  console.log(`${code === 0 ? '✔' : '✖'} ${name}${code === 0 ? '' : `\n${output}`}`);
  return { name, passed: code === 0 };
}
