import type { CompiledLogic, PackModules, PackReader, Situation } from '@coord-orientation/engine';
import { trustedRules, unpackLogic } from '@coord-orientation/engine/internal';
import { bareData } from './bare-data.js';
import { importAgain } from './import-again.js';
import { type Pack, packFrom } from './pack.js';

/**
 * Opens a pack that comes as JavaScript modules with the code, at once: its rules are prepared when they
 * are first needed, and its other files imported. Its rules decide; they explain once all words are loaded.
 *
 * @param modules - What `coord build` writes as `index.js`.
 */
export function openModules<S extends Situation = Situation>(modules: PackModules): Pack<S> {
  const { logic, core } = modules;
  let whole: CompiledLogic | undefined;
  const rules = trustedRules<S>(
    unpackLogic(bareData(logic.head), () => logic.tables),
    logic.first,
    () => whole,
  );
  return packFrom(readModules(modules), rules, bareData(core), (logic) => (whole = logic));
}

function readModules({ index, files }: PackModules): PackReader {
  const again = new Map(Object.entries(files).map(([name, load]) => [name, importAgain(load)]));
  return {
    index,
    read: async (name) => {
      const load = again.get(name);
      if (!load) throw new TypeError(`The pack "${index.id}" has no file "${name}".`);
      return (await load()).default;
    },
  };
}
