import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { nearest } from '@coord-orientation/engine/internal';
import type { Command } from 'commander';

import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { folderOf } from '../open-pack.js';
import { readToday } from '../read-today.js';
import { SCAFFOLD_FILES, SCAFFOLD_KINDS, scaffold, type ScaffoldKind } from '../scaffolds.js';
import { UsageError } from '../usage-error.js';
import { appendWhole } from '../write-file.js';

interface NewOptions extends SharedOptions {
  readonly pack?: string;
  readonly file?: string;
  readonly today?: string;
}

/** `coord new`: begins a rule, a question, a destination, a source or a case. */
export function newCommand(io: Io): Command {
  const { words, output } = io;
  return startCommand(io, 'new')
    .argument('<kind>', words.options.kind(SCAFFOLD_KINDS))
    .argument('<id>', words.options.id)
    .option('--pack <folder>', words.options.folder)
    .option('--file <file>', words.options.file)
    .option('--today <date>', words.options.today)
    .action(async (kind: string, id: string, options: NewOptions) => {
      const folder = folderOf(io, options.pack);
      const known = readKind(io, kind);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new UsageError(words.trouble.badId(id));
      const place = await findId(folder, known, id);
      if (place) throw new UsageError(words.trouble.idExists(id, place));
      const file = options.file ?? SCAFFOLD_FILES[known];
      if (!isInside(known, file)) {
        throw new UsageError(words.trouble.wrongFile(file, SCAFFOLD_FILES[known]));
      }
      const text = scaffold(known, id, readToday(io, options.today));
      const line = await appendWhole(join(folder, file), text);
      output.out(
        options.json
          ? JSON.stringify({ kind: known, id, file, line }, null, 2)
          : words.scaffold.written(`${file}:${line}`),
      );
    });
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
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    const at = lines.findIndex((line) => line.trimEnd() === `- id: ${id}`);
    if (at >= 0) return `${name}:${at + 1}`;
  }
  return undefined;
}
