// Writes the data of the directory beside its code: an index, and two files for each département.
import {
  buildDirectory,
  readGeography,
  readOutlines,
  readStructures,
} from '@coord-orientation/directory/build';
import { writeChanged } from './write-changed.mjs';

const source = 'packages/directory';

/** A commune that does not exist is left out, and the rest is worth having; not so with these. */
const FATAL = ['yaml', 'schema', 'missing-file'];

const { files, findings } = buildDirectory(
  readGeography(),
  await readStructures(source),
  readOutlines(),
);
for (const { file, line, message } of findings) {
  console.error(`${source}/${file}:${line} ${message}`);
}
if (findings.some(({ code }) => FATAL.includes(code))) process.exit(1);
writeChanged(`${source}/data`, files);
