import { writeFileSync } from 'node:fs';
import { reportFrom } from './report.mjs';

// `npm run docs:rgaa` writes docs/reference/rgaa.md from criteria.mjs.
writeFileSync('docs/reference/rgaa.md', reportFrom());
