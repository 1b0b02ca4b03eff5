import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = 'packages/directory';

/**
 * Writes the data of the directory beside its code: an index, and two files for each département.
 * @returns {import('rollup').Plugin}
 */
export function directoryPlugin() {
  return {
    name: 'directory',
    // After the code was written, because the package builds its own data.
    async writeBundle({ dir }) {
      const { files, findings } = await buildData(dir);
      for (const { code, file, line, message } of findings) {
        const text = `${source}/${file}:${line} ${message}`;
        // A commune that does not exist is left out; the rest is worth having.
        if (['yaml', 'schema', 'missing-file'].includes(code)) this.error(text);
        else this.warn(text);
      }
      rmSync(join(source, 'data'), { recursive: true, force: true });
      for (const [name, text] of files) {
        const path = join(source, 'data', name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    },
  };
}

async function buildData(dir) {
  const tool = await import(pathToFileURL(resolve(dir, 'build.js')).href);
  const { buildDirectory, readGeography, readOutlines, readStructures } = tool;
  return buildDirectory(readGeography(), await readStructures(source), readOutlines());
}
