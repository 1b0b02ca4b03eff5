import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

// All that the benchmark takes from inside the engine, beyond what it exports. Built files are timed: how
// sources are run (`tsx`) wraps every function.
const dist = (file) => import(pathToFileURL(resolve('packages/engine/dist', file)).href);

/** @type {typeof import('../../engine/src/decide/read-facts.js')} */
export const { readFacts } = await dist('decide/read-facts.js');
/** @type {typeof import('../../engine/src/runtime/sweep.js')} */
export const { walk } = await dist('runtime/sweep.js');
/**
 * The plain interpreter of the engine's tests.
 * @type {typeof import('../../engine/src/testing/oracle.js')}
 */
export const oracle = await tsImport('../../engine/src/testing/oracle.ts', import.meta.url);
