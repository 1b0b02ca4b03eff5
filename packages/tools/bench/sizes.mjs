import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';

/** Puts the engine's main entry into one small script; in a page it is `globalThis.engine`. */
export async function engineScript() {
  const bundle = await rollup({ input: 'packages/engine/dist/index.js', plugins: [terser()] });
  const { output } = await bundle.generate({ format: 'iife', name: 'engine' });
  return output[0].code;
}

/** What a visitor downloads, in bytes after gzip. */
export async function sizes() {
  return {
    runtime: gzipped(await engineScript()),
    realPack: gzipped(readFileSync('packages/rules/dist/logic.json')),
    texts: gzipped(readFileSync('packages/rules/dist/texts.fr.json')),
  };
}

function gzipped(content) {
  return gzipSync(content, { level: 9 }).length;
}
