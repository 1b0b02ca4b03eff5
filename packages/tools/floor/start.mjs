// Holds the floor of browsers in the sources of pages. `npm test` runs it.
import { judge } from './allowed.mjs';
import { pageSources, sourceFindings } from './sources.mjs';

const { wrong, unused } = judge(sourceFindings(pageSources()));
for (const { file, line, name, lacking } of wrong) {
  console.log(`${file}:${line} ${name} is lacking in ${lacking.join(', ')}.`);
}
for (const { name } of unused) {
  console.log(`packages/tools/floor/allowed.mjs allows ${name}, which nothing uses any more.`);
}
if (wrong.length > 0) {
  console.log(
    'Use what the floor has, ask first (`?.()`, `@supports`), or say in packages/tools/floor/allowed.mjs why nobody misses it.',
  );
}
process.exitCode = wrong.length + unused.length === 0 ? 0 : 1;
