// Writes `packages/rules/dist` from the YAML of the shared rules.
import { buildRules } from './build-rules.mjs';
import { writeChanged } from './write-changed.mjs';

const files = await buildRules('packages/rules').catch(fail);
writeChanged('packages/rules/dist', Object.entries(files));

/** A mistake in a file is told by its sentence alone. */
function fail(error) {
  console.error(error.findings ? error.message : error);
  process.exit(1);
}
