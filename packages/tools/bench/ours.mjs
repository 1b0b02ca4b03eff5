import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

// All that the benchmark takes from inside the engine, beyond what it exports.
const dist = (file) => import(pathToFileURL(resolve('packages/engine/dist', file)));

export const { decide, loadPack, nextQuestion, orient } = await dist('index.js');
export const { compile } = await dist('compile.js');
export const { readFacts } = await dist('read-facts.js');
export const { walk } = await dist('runtime/sweep.js');
/** The plain interpreter of the engine's tests. */
export const oracle = await tsImport('../../engine/src/testing/oracle.ts', import.meta.url);
/** `check` and the rest of the analysis, once they are built. */
export const analysis = await dist('analysis.js').catch(() => undefined);
