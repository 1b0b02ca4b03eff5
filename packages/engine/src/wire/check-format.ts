import { checksum } from './checksum.js';
import { COMPILED_FORMAT, type CompiledLogic } from '../model/compiled.js';
import { PackError } from '../model/pack-error.js';
import { checkNodes } from './check-nodes.js';
import { isCompiledLogic } from './check-shape.js';

/**
 * Checks that a compiled pack can be walked without leaving it.
 *
 * @throws {PackError} Another format, a changed or cut file, or an edge that points outside.
 */
export function checkFormat(logic: CompiledLogic): void {
  if (typeof logic !== 'object' || logic === null) throw cut();
  if (logic.format !== COMPILED_FORMAT) {
    throw new PackError(
      'format',
      `The pack is compiled in format ${JSON.stringify(logic.format)}; this engine reads format ${COMPILED_FORMAT}. Build it again.`,
    );
  }
  if (!isCompiledLogic(logic)) throw cut();
  if (checksum([logic.order, ...logic.outcomes, logic.nodes]) !== logic.checksum) {
    throw new PackError('checksum', 'The compiled pack was cut or changed: its checksum is wrong.');
  }
  checkNodes(logic);
}

function cut(): PackError {
  return new PackError('format', 'This is not compiled pack logic, or it was cut.');
}
