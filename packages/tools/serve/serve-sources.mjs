import { esbuildPlugin } from '@web/dev-server-esbuild';
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { generate } from '../build/build.mjs';
import { GENERATED, steps } from '../build/steps.mjs';
import { isOurs } from '../lib/find-files.mjs';
import { serveRepository } from './serve.mjs';

/** In milliseconds: an editor may write a file in several parts. */
const QUIET = 100;

/** The file of an element in the pages that people copy. */
const BUILT = /[\w./-]*\/elements\/dist\/cdn\/(coord-\w+)\.js/g;

/**
 * Serves the repository on this machine only, each module as it stands in `src`. A page is loaded again
 * when something that it has loaded changes; rules, directory and languages are made again first.
 * @param {number} port
 * @returns {Promise<import('./serve.mjs').Served>}
 * @throws {Error} With `code` `EADDRINUSE` when another program uses the port.
 */
export async function serveSources(port) {
  // Where a file of the rules cannot be read, that was said; the page comes when it can.
  await generate();
  const { address, stop } = await serveRepository(port, {
    watch: true,
    // What a file of the rules lacks is said there.
    clearTerminalOnReload: false,
    nodeResolve: { exportConditions: ['@coord-orientation/source'] },
    plugins: [
      sourcesInPages(),
      esbuildPlugin({ ts: true, target: 'auto', tsconfig: resolve('tsconfig.base.json') }),
    ],
  });
  const stopWatching = generateOnChange();
  return {
    address,
    async stop() {
      stopWatching();
      await stop();
    },
  };
}

/** Pages stay as people copy them: only here do they load the sources of an element. */
function sourcesInPages() {
  return {
    name: 'sources-in-pages',
    transform(context) {
      if (!context.response.is('html')) return undefined;
      return context.body.replaceAll(BUILT, '/packages/elements/src/define/$1.ts');
    },
  };
}

/** What is written then is watched by the server, which tells the pages. */
function generateOnChange() {
  let timer;
  let last = Promise.resolve();
  const later = (_, file) => {
    if (!isOurs(file ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => (last = last.then(generate)), QUIET);
  };
  const folders = new Set(
    GENERATED.flatMap((name) => steps[name].reads).filter((path) => !/\.\w+$/.test(path)),
  );
  const watchers = [...folders].map((folder) => watch(folder, { recursive: true }, later));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
