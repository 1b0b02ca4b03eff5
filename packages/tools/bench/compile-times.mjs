import { analysis, compile } from './ours.mjs';
import { summary } from './timing.mjs';

/**
 * How long compiling and checking take, in milliseconds, and how many nodes come out. The first compile is
 * the one that a build does, before anything is warm.
 */
export function compileTimes({ name, source, compileMs, pack }, repeat) {
  const options = { nodeCap: 1_000_000 };
  const again = Array.from({ length: repeat }, () => timed(() => compile(source, options)));
  return {
    name,
    rules: source.rules.length,
    nodes: nodeCount(pack.runtime),
    cold: compileMs,
    warm: again.length > 0 ? summary(again).ns : compileMs,
    check: timeCheck(source, options),
  };
}

/**
 * Undefined where the analysis is not built.
 * @throws {Error} The rules contradict each other or leave a gap: such a pack is not measured.
 */
function timeCheck(source, options) {
  if (!analysis) return undefined;
  const started = performance.now();
  const { findings } = analysis.checkEverywhere(source, options);
  const took = performance.now() - started;
  const wrong = findings.find(({ code }) => code === 'conflict' || code === 'gap');
  if (wrong) throw new Error(`The rules have a ${wrong.code}: ${wrong.ids.join(', ')}`);
  return took;
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
