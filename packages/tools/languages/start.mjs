import { readLanguages } from './read-languages.mjs';
import { languageReport } from './report.mjs';

// `npm run languages`: what each language still lacks, in the interface and in the rules.
const missing = languageReport(await readLanguages());
for (const line of missing) console.log(line);
console.log(missing.length === 0 ? 'No language lacks a text.' : `${missing.length} missing`);
process.exitCode = missing.length === 0 ? 0 : 1;
