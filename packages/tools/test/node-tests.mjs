import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.mjs';
import { run } from '../lib/run.mjs';
import { sourceArgs, sourceEnvironment } from '../lib/source-args.mjs';

const counts = 'node_modules/.cache/node-tests.json';

/**
 * Runs test files in Node.
 * @param {readonly string[]} files
 * @param {string} [node] The program of Node; the one that runs this by default.
 * @returns {Promise<{ passed: number, failures: string[] }>} What failed, as file and name.
 */
export async function nodeTests(files, node = process.execPath) {
  if (files.length === 0) return { passed: 0, failures: [] };
  rmSync(counts, { force: true });
  mkdirSync('node_modules/.cache', { recursive: true });

  if (files.some((file) => file.endsWith('.e2e.test.ts'))) {
    // Once, here: several test files would otherwise unpack it at the same time.
    process.env.CHROME_PATH = (await findBrowser()).executablePath;
  }
  const { code } = await run(
    node,
    [
      ...sourceArgs,
      '--import=./packages/tools/test/property-seed.mjs',
      '--import=./packages/tools/test/end-on-signal.mjs',
      // Not --test-force-exit: on Node 20 it loses results that are still on their way.
      // Three on two cores: a test in a browser mostly waits, and a file that checks the shared rules thirty
      // times takes two minutes beside two others.
      ...['--test', '--test-concurrency=3', '--test-timeout=240000'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...[
        '--test-reporter=./packages/tools/test/count-reporter.mjs',
        `--test-reporter-destination=${counts}`,
      ],
      ...files,
    ],
    { env: { ...process.env, ...temporaryFolder(), ...sourceEnvironment } },
  );
  return readCounts(code);
}

/** What the tests leave among temporary files goes away with this folder, also when they are stopped. */
function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'coord-orientation-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return { TMPDIR: folder, TMP: folder, TEMP: folder };
}

function readCounts(code) {
  try {
    const { passed, failures } = JSON.parse(readFileSync(counts, 'utf8'));
    const untold = code !== 0 && failures.length === 0;
    return {
      passed,
      failures: untold ? [`the Node tests ended with exit code ${code}`] : failures,
    };
  } catch {
    return { passed: 0, failures: ['the Node tests ended without telling their counts'] };
  }
}
