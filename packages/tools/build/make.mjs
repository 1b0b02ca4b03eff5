import { existsSync } from 'node:fs';
import { findFiles } from '../lib/find-files.mjs';
import { run } from '../lib/run.mjs';
import { sourceEnvironment } from '../lib/source-args.mjs';
import { fingerprint, isStamped, writeStamp } from '../lib/stamp.mjs';
import { steps } from './steps.mjs';

/**
 * Does steps of the build, those before them first, and none twice for the same sources.
 * @param {readonly import('./steps.mjs').StepName[]} names
 * @returns {Promise<boolean>} Whether all that they write is up to date.
 */
export async function make(names) {
  const begun = new Map();
  const makeOnce = (name) => {
    if (!begun.has(name)) begun.set(name, makeStep(name, makeAll));
    return begun.get(name);
  };
  const makeAll = async (some) => (await Promise.all(some.map(makeOnce))).every(Boolean);
  return makeAll(names);
}

async function makeStep(name, makeAll) {
  const { after = [], reads, writes, args } = steps[name];
  if (!(await makeAll(after))) return false;

  const print = fingerprint(reads.flatMap(sourcesIn));
  if (isStamped(name, print) && writes.every(existsSync)) return true;

  const env = { ...process.env, ...sourceEnvironment };
  const { code } = await run(process.execPath, args, { env });
  if (code === 0) writeStamp(name, print);
  return code === 0;
}

/** What is built does not depend on tests and pages of words. */
function sourcesIn(path) {
  const isFile = /\.\w+$/.test(path);
  return isFile ? [path] : findFiles(path).filter((file) => !/\.test\.ts$|\.md$/.test(file));
}
