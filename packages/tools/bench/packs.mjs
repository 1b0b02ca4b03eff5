import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bareTexts } from './bare-texts.mjs';
import { flatPack } from './flat-pack.mjs';
import { generatedPack } from './generated-pack.mjs';
import { compile, loadPack } from './ours.mjs';
import { realCases } from './real-cases.mjs';
import { situationsOf } from './situations.mjs';

export const SEED = 20261122;
const SITUATIONS = 10_000;

/**
 * The packs to measure, each compiled, flattened for the other engines, with complete situations.
 * @param {number[]} sizes How many rules the generated ones have.
 */
export async function preparePacks(sizes) {
  return [await realPack(), ...sizes.map(generated)];
}

async function realPack() {
  const [{ buildPack }, { readPack }] = await Promise.all(
    ['index', 'read-pack'].map(
      (name) => import(pathToFileURL(resolve(`packages/pack/dist/${name}.js`))),
    ),
  );
  const source = await readPack('packages/rules');
  const started = performance.now();
  const { logic, source: authored, texts } = buildPack(source);
  const compileMs = performance.now() - started;
  const made = prepare('real', authored, logic, texts.fr, compileMs);
  return { ...made, cases: realCases(source) };
}

function generated(count) {
  const logic = generatedPack(count, SEED + count);
  const started = performance.now();
  const compiled = compile(logic, { nodeCap: 1_000_000 });
  const compileMs = performance.now() - started;
  return prepare(
    `${count.toLocaleString('en')} rules`,
    logic,
    compiled.logic,
    bareTexts(logic),
    compileMs,
  );
}

function prepare(name, source, logic, texts, compileMs) {
  const situations = situationsOf(source, SITUATIONS, SEED);
  const flat = flatPack(source, logic);
  return {
    name,
    source,
    logic,
    texts,
    pack: loadPack(logic, texts),
    compileMs,
    flat,
    situations,
    flatSituations: situations.map(flat.encode),
  };
}
