import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { everyResult } from './text-groups.mjs';

/**
 * Finds the words in French that the person has to load who takes the longest way through the questions.
 * @returns {Promise<string[]>} The names of their files.
 */
export async function longestWords() {
  const engine = await load('engine/dist/index');
  const { files } = await load('rules/dist/light-files');
  const { pack } = await load('sdk/dist/bundled');
  const { namesFor } = await load('sdk/dist/load-texts');
  const sizes = new Map(Object.values(files).map(([url]) => [url, sizeOf(url)]));
  const ways = everyResult(engine, pack).map(({ orientation }) => {
    const urls = namesFor(pack, orientation).flatMap((name) => files[name]?.[0] ?? []);
    return { urls, bytes: urls.reduce((sum, url) => sum + sizes.get(url), 0) };
  });
  const { urls } = ways.reduce((most, way) => (way.bytes > most.bytes ? way : most));
  return urls.map((url) => url.slice(url.lastIndexOf('/') + 1));
}

function load(name) {
  return import(`../../${name}.js`);
}

function sizeOf(url) {
  return gzipSync(readFileSync(fileURLToPath(url))).length;
}
