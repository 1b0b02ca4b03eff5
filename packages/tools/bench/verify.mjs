import { oracle } from './ours.mjs';
import { rowFrom } from './situations.mjs';

/**
 * Compares an engine with the plain interpreter.
 * @throws {Error} At the first situation where they differ: what is wrong is not timed.
 */
export async function verify(pack, engine, count) {
  for (let index = 0; index < count; index++) {
    const expected = expectedLead(pack, index);
    const found = engine.leadOf(await engine.decide(engine.inputs[index]));
    if (found !== expected) {
      const situation = JSON.stringify(pack.situations[index]);
      throw new Error(
        `${engine.name} on ${pack.name}: "${found}" instead of "${expected}" for ${situation}`,
      );
    }
  }
}

const known = new WeakMap();

function expectedLead(pack, index) {
  const leads = known.get(pack) ?? [];
  known.set(pack, leads);
  leads[index] ??= oracle.leadOf(pack.source, rowFrom(pack.source, pack.situations[index]));
  return leads[index];
}
