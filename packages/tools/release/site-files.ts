import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the first pages of a site name; the files beside them have their names from the build. */
const NEEDED = [
  'coord-orientation.js',
  'coord-orientation.licenses.txt',
  'coord-directory.js',
  'coord-directory.licenses.txt',
  'data/index.json',
];

/** The file that a script imports later. */
const IMPORTED = /["'`]\.\/([\w.-]+\.js)["'`]/g;

/** What keeps a release from being written, as a sentence for the person who asked for it. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/**
 * Reads what a site copies: all that the build wrote for it, without source maps.
 *
 * @param folder - Where the build wrote it, `packages/elements/dist/cdn`.
 * @returns Each file by its path in that folder, sorted.
 * @throws {ReleaseError} It was not built, or not to its end.
 */
export function readSiteFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = existsSync(folder) ? filesIn(folder) : [];
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  const missing = [...NEEDED, ...namedIn(files)].filter((name) => !files.has(name));
  if (missing.length > 0) {
    throw new ReleaseError(
      `Dans ${folder}, il manque ${[...new Set(missing)].join(', ')} : la construction n’a pas été faite, ou pas jusqu’au bout. ` +
        'Lancez « npm run build », puis recommencez. Rien n’a été écrit.',
    );
  }
  return files;
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** What the scripts and the index of the directory name. */
function namedIn(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...files].flatMap(([name, content]) => {
    const text = Buffer.from(content).toString('utf8');
    if (name === 'data/index.json') return namedInIndex(text);
    if (name.startsWith('data/names/index.')) return namedInNames(text);
    return name.endsWith('.js') ? [...text.matchAll(IMPORTED)].map(([, named]) => `${named}`) : [];
  });
}

/** Communes and structures of a département are named after their content, as the files to download. */
function namedInIndex(text: string): readonly string[] {
  const {
    departements,
    downloads = {},
    byName,
  } = JSON.parse(text) as {
    readonly byName?: string;
    readonly departements: readonly (readonly string[])[];
    readonly downloads?: Readonly<Record<string, string>>;
  };
  const ofAll = [
    ...(byName ? [`data/names/index.${byName}.json`] : []),
    ...Object.entries(downloads).map(([ending, hash]) => `data/annuaire.${hash}.${ending}`),
  ];
  const ofDepartements = departements.flatMap(([code, , , communes, structures]) => [
    ...(communes ? [`data/communes/${code}.${communes}.json`] : []),
    ...(structures ? [`data/structures/${code}.${structures}.json`] : []),
  ]);
  return [...ofAll, ...ofDepartements];
}

function namedInNames(text: string): readonly string[] {
  const { files } = JSON.parse(text) as { readonly files: readonly string[] };
  return files.map((name) => `data/${name}`);
}
