import { build } from '../build/build.mjs';
import { install } from '../lib/install.mjs';

// `npm run languages`: what each language still lacks, in the interface and in the rules.
if (!(await install()) || !(await build())) process.exit(1);

// Only there once the packages are built.
const { readLanguages } = await import('./read-languages.mjs');
const { languageReport } = await import('./report.mjs');

const missing = languageReport(await readLanguages());
for (const line of missing) console.log(line);
console.log(missing.length === 0 ? 'No language lacks a text.' : `${missing.length} missing`);
process.exit(missing.length === 0 ? 0 : 1);
