// `npm run docs:trial` writes docs/reference/questions-trial.md from the answers kept beside the rules.
import { writeFileSync } from 'node:fs';
import { questionsTrial } from './questions-trial.js';
import { countTrial, trialPage } from './trial-page.js';

const trial = await questionsTrial('packages/rules');
writeFileSync('docs/reference/questions-trial.md', trialPage(trial));
console.log(countTrial(trial));
