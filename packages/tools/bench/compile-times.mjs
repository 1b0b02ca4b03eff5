import { checkEverywhere } from '@coord-orientation/engine/analysis';
import { compile } from '@coord-orientation/engine/compile';
import { summary } from './timing.mjs';

const OPTIONS = { nodeCap: 1_000_000 };

/**
 * How long compiling and checking take, in milliseconds, and how many nodes come out. The first times are
 * those of a build, before anything is warm.
 * @param {any} pack
 * @param {number} repeat How often both are done again; 0 for packs that take too long.
 */
export function compileTimes(pack, repeat) {
  const { name, source, compileMs, rules } = pack;
  const firstCheck = timed(() => checkSound(source));
  const again = (work, first) =>
    repeat > 0 ? summary(Array.from({ length: repeat }, () => timed(work))).ns : first;
  return {
    name,
    rules: source.rules.length,
    nodes: nodeCount(rules.runtime),
    compile: { first: compileMs, warm: again(() => compile(source, OPTIONS), compileMs) },
    check: { first: firstCheck, warm: again(() => checkSound(source), firstCheck) },
  };
}

/** @throws {Error} The rules contradict each other or leave a gap: such a pack is not measured. */
function checkSound(source) {
  const { findings } = checkEverywhere(source, OPTIONS);
  const wrong = findings.find(({ code }) => code === 'conflict' || code === 'gap');
  if (wrong) throw new Error(`The rules have a ${wrong.code}: ${wrong.ids.join(', ')}`);
}

function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function nodeCount({ nodes, order, slots }) {
  if (nodes.length === 1) return 0;
  let count = 0;
  for (let at = 0; at < nodes.length; at += slots.size[order[nodes[at]]] + 1) count++;
  return count;
}
