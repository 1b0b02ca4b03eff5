// Lists the languages of the interface from the files that say them, so that a new one is one file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { languagesModule } from './languages-module.mjs';

const folder = 'packages/elements/src/words';
const file = `${folder}/languages.ts`;
const text = languagesModule(readdirSync(folder));
// A file that is written again is a build that is done again.
if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
