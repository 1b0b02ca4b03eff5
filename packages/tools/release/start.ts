// `npm run release -- --out DIR` writes the zip of what a site copies.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSiteFiles, ReleaseError } from './site-files.js';
import { writeZip, zipSite } from './site-zip.js';

const BUILT = 'packages/elements/dist/cdn';

try {
  console.log(`La version est prête : ${release(process.argv.slice(2))}`);
} catch (error) {
  console.error(error instanceof ReleaseError ? error.message : error);
  process.exitCode = 1;
}

function release(args: readonly string[]): string {
  const out = readOut(args);
  const manifest = readFileSync('packages/elements/package.json', 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const files = readSiteFiles(BUILT);
  return writeZip(out, version, zipSite({ version, files, license: readFileSync('LICENSE') }));
}

function readOut(args: readonly string[]): string {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' } },
    strict: false,
  });
  if (typeof values.out === 'string' && values.out !== '') return values.out;
  throw new ReleaseError(
    'Dites où écrire la version : npm run release -- --out DOSSIER. Rien n’a été écrit.',
  );
}
