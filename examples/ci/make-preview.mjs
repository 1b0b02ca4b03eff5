// `node make-preview.mjs <rules> <folder>` writes a page of the element with the rules of a folder.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [rules, folder] = process.argv.slice(2);
if (!rules || !folder) {
  console.error('Usage: node make-preview.mjs <rules> <folder>');
  process.exit(2);
}
const here = import.meta.dirname;
const packages = resolve(here, '../../packages');
const isNeeded = (path) => !path.endsWith('.map') && !path.endsWith('.d.ts');

mkdirSync(folder, { recursive: true });
try {
  const coord = join(packages, 'cli/bin/coord.js');
  execFileSync(process.execPath, [coord, 'build', rules, '--out', join(folder, 'regles')], {
    stdio: 'inherit',
  });
} catch {
  // The command has said what is wrong.
  process.exit(1);
}
cpSync(join(here, 'preview'), folder, { recursive: true });
cpSync(join(packages, 'elements/dist/cdn'), join(folder, 'element'), {
  recursive: true,
  filter: isNeeded,
});
