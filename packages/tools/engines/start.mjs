import { resolve } from 'node:path';
import { generate } from '../build/build.mjs';
import { install } from '../lib/install.mjs';
import { installFolder } from '../lib/install-folder.mjs';
import { testFiles } from '../test/test-files.mjs';

// `npm run test:browsers`: the browser tests again, in Firefox and WebKit.
// `npm run test:browsers -- --only=webkit packages/elements` runs one of them, or one folder.
process.chdir(resolve(import.meta.dirname, '../../..'));

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);

if (!(await install()) || !(await installFolder('packages/tools/engines')) || !(await generate())) {
  process.exit(1);
}

// Only there once the dependencies are installed.
const { firefox } = await import('./firefox.mjs');
const { webkit } = await import('./webkit.mjs');
const { browserTests } = await import('../test/browser-tests.mjs');
const all = { firefox, webkit };
if (only && !all[only]) fail(`--only=${only} is neither "firefox" nor "webkit".`);
const engines = only ? [all[only]] : Object.values(all);

const isThere = (engine) => engine.missing().length === 0;
const absent = engines.filter((engine) => !isThere(engine));
const names = absent.map(({ name }) => name).join(' and ');
// `npm run test:long` tests what there is, and says what there is not.
if (absent.length > 0 && process.argv.includes('--installed')) {
  console.log(`${names} cannot be tested here: not installed.`);
} else if (absent.length > 0) {
  fail(`${names} cannot be tested here: not installed.
On Debian or Ubuntu: sudo apt-get install ${absent.flatMap((engine) => engine.missing()).join(' ')}
Elsewhere: set FIREFOX_PATH to the program of Firefox, and run --only=firefox.`);
}

const results = [];
for (const engine of engines.filter(isThere)) {
  console.log(`\n${engine.name}`);
  const counts = await engine.run((where) => browserTests(testFiles('browser', paths), where));
  results.push({ name: engine.name, ...counts });
}
console.log();
for (const { name, passed, failures } of results) {
  for (const failure of failures) console.log(`✖ ${name}: ${failure}`);
  console.log(`${name}: ${passed} passed, ${failures.length} failed`);
}
process.exit(results.every(({ failures }) => failures.length === 0) ? 0 : 1);

function fail(message) {
  console.error(message);
  process.exit(2);
}
