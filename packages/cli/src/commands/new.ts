import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { nearest } from '@coord-orientation/engine/internal';
import { idsInYaml } from '@coord-orientation/pack';

import { appendToFile } from '../packs/append-to-file.js';
import { folderOf } from '../packs/open-pack.js';
import { SCAFFOLD_FILES, SCAFFOLD_KINDS, scaffold, type ScaffoldKind } from '../packs/scaffolds.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';

/** What is begun, and where. */
export interface BeginOptions extends SharedOptions {
  readonly kind: string;
  readonly id: string;
  readonly pack?: string | undefined;
  /** A file of the pack; that of its kind by default. */
  readonly file?: string;
  readonly today?: string;
}

/** `coord new`: begins a rule, a question, a destination, a source or a case. */
export async function begin(io: Io, options: BeginOptions): Promise<ExitCode> {
  const { words } = io;
  const { id } = options;
  const folder = folderOf(io, options.pack);
  const kind = readKind(io, options.kind);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new UsageError(words.trouble.badId(id));
  const place = await findId(folder, kind, id);
  if (place) throw new UsageError(words.trouble.idExists(id, place));
  const { file = SCAFFOLD_FILES[kind] } = options;
  if (!isInside(kind, file)) {
    throw new UsageError(words.trouble.wrongFile(file, SCAFFOLD_FILES[kind]));
  }
  const text = scaffold(kind, id, readToday(io, options.today));
  const line = await appendToFile(io, join(folder, file), text);
  printResult(io, options, { kind, id, file, line }, () =>
    words.scaffold.written(`${file}:${line}`),
  );
  return 0;
}

function readKind({ words }: Io, kind: string): ScaffoldKind {
  const known = SCAFFOLD_KINDS.find((one) => one === kind);
  if (known) return known;
  throw new UsageError(words.trouble.noKind(kind, SCAFFOLD_KINDS, nearest(kind, SCAFFOLD_KINDS)));
}

/** Rules and cases have a folder, the others one file each. */
function isInside(kind: ScaffoldKind, file: string): boolean {
  const folder = /^(rules|cases)\//.exec(SCAFFOLD_FILES[kind])?.[0];
  if (!folder) return file === SCAFFOLD_FILES[kind];
  return file.startsWith(folder) && file.endsWith('.yaml') && !file.includes('..');
}

/** Looks for an id in the files as they are: the pack may not be readable yet. */
async function findId(folder: string, kind: ScaffoldKind, id: string) {
  const [root = ''] = SCAFFOLD_FILES[kind].split('/');
  const path = join(folder, root);
  if (!existsSync(path)) return undefined;
  const names = root.endsWith('.yaml')
    ? [root]
    : (await readdir(path, { recursive: true }))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => `${root}/${name.replaceAll('\\', '/')}`);
  for (const name of names.sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    for (const [known, line] of idsInYaml(text)) if (known === id) return `${name}:${line}`;
  }
  return undefined;
}
