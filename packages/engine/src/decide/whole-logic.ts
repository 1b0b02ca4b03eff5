import type { CompiledLogic } from '../model/compiled.js';
import { PackError } from '../model/pack-error.js';
import type { Rules } from '../model/rules.js';

/** All of the logic of some rules. @throws {PackError} Their reasons are not loaded. */
export function wholeLogic({ whole }: Pick<Rules, 'whole'>): CompiledLogic {
  if (whole) return whole;
  throw new PackError(
    'incomplete',
    'The reasons of these rules are not loaded yet: await `pack.loadTexts(lang)` first.',
  );
}
