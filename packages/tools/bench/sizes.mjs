import terser from '@rollup/plugin-terser';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';

const PACK = 'packages/rules/dist/pack';

/** Puts the engine's main entry into one small script; in a page it is `globalThis.engine`. */
export async function engineScript() {
  const bundle = await rollup({
    input: 'packages/engine/dist/index.js',
    plugins: [/** @type {any} */ (terser)()],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'engine' });
  return output[0].code;
}

/** What a visitor downloads of the engine and the shared rules, in bytes after gzip. */
export async function sizes() {
  return {
    runtime: gzipped(await engineScript()),
    logic: packFiles(/^logic\./),
    texts: packFiles(/^fr\./),
  };
}

function packFiles(pattern) {
  return readdirSync(PACK)
    .filter((name) => pattern.test(name))
    .reduce((sum, name) => sum + gzipped(readFileSync(`${PACK}/${name}`)), 0);
}

function gzipped(content) {
  return gzipSync(content, { level: 9 }).length;
}
