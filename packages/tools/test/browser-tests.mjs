import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner, summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { relative, resolve } from 'node:path';
import { axeModule } from './axe-module.mjs';
import { findBrowser } from '../browser/find-browser.mjs';
import { mockServiceWorker } from './mock-service-worker.mjs';
import { servedManifest } from './served-manifest.mjs';

/** Letters of what a failed test says. */
const LONGEST = 300;

/**
 * Runs test files in a real browser, each in its own page.
 * @param {string[]} files
 * @param {{ browser: import('@web/test-runner').BrowserLauncher, concurrency?: number }} [where] Chromium by default.
 * @param {readonly object[]} [before] Plugins of the server that see the sources first.
 * @returns {Promise<{ passed: number, failures: string[] }>} What failed, as file and name.
 */
export async function browserTests(files, where, before = []) {
  if (files.length === 0) return { passed: 0, failures: [] };

  const { browser, concurrency = 2 } = where ?? { browser: await chromium() };
  const runner = await startTestRunner({
    config: {
      rootDir: process.cwd(),
      files,
      nodeResolve: { exportConditions: ['@coord-orientation/source'] },
      concurrency,
      // Sources are served one by one: a busy machine needs more than the usual two seconds.
      testFramework: { config: { timeout: '30000' } },
      browsers: [browser],
      plugins: [
        ...before,
        esbuildPlugin({ ts: true, target: 'auto', tsconfig: resolve('tsconfig.base.json') }),
        mockServiceWorker(),
        axeModule(),
        servedManifest(),
      ],
      filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
      reporters: [summaryReporter({}), defaultReporter({ reportTestProgress: false })],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((done) => runner.on('stopped', done));
  const sessions = [...runner.sessions.all()].map(countSession);
  return {
    passed: sessions.reduce((sum, { passed }) => sum + passed, 0),
    failures: sessions.flatMap(({ failures }) => failures),
  };
}

/**
 * A page for each file, and not the one before again: a page asks for a module once, also where it has
 * been to another file since, and a test that holds it back would hold back nothing.
 */
async function chromium() {
  const launcher = chromeLauncher({ launchOptions: await findBrowser() });
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (session) => {
    const result = await stop(session);
    await Promise.all(launcher.inactivePages.splice(0).map((page) => page.puppeteerPage.close()));
    return result;
  };
  return launcher;
}

/** Counts the tests of one file; a file that does not load counts as one failed test. */
function countSession(session) {
  const tests = session.testResults ? allTests(session.testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const file = relative(process.cwd(), session.testFile);
  const failures = tests
    .filter((test) => !test.passed && !test.skipped)
    .map(({ name, error }) =>
      `${file}: ${name}\n  ${error?.message.slice(0, LONGEST) ?? ''}`.trimEnd(),
    );
  const untold = !session.passed && failures.length === 0;
  return { passed, failures: untold ? [`${file}: did not run to its end`] : failures };
}

/** Each test under its full name, that of its suites first. */
function allTests({ tests, suites, name: prefix = '' }) {
  const nested = suites.flatMap(allTests);
  return [...tests, ...nested].map((test) => ({ ...test, name: `${prefix} ${test.name}`.trim() }));
}
