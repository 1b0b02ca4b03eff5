import { loadRules } from '@coord-orientation/engine';
import { compile } from '@coord-orientation/engine/compile';
import { buildPack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';
import { bareTexts } from './bare-texts.mjs';
import { flatPack } from './flat-pack.mjs';
import { generatedPack } from './generated-pack.mjs';
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

/** The shared rules, with the cases that come with them. */
export async function realPack() {
  const written = await readPack('packages/rules');
  const started = performance.now();
  const { logic, source, texts } = buildPack(written);
  const compileMs = performance.now() - started;
  const made = prepare({ name: 'real', source, logic, texts: texts.fr, compileMs });
  return { ...made, cases: realCases(written) };
}

function generated(count) {
  const source = generatedPack(count, SEED + count);
  const started = performance.now();
  const { logic } = compile(source, { nodeCap: 1_000_000 });
  const compileMs = performance.now() - started;
  const name = `${count.toLocaleString('en')} rules`;
  return prepare({ name, source, logic, texts: bareTexts(source), compileMs });
}

function prepare(made) {
  const situations = situationsOf(made.source, SITUATIONS, SEED);
  const flat = flatPack(made.source, made.logic);
  return {
    ...made,
    rules: loadRules(made.logic),
    flat,
    situations,
    flatSituations: situations.map(flat.encode),
  };
}
