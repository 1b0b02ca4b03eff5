import { join } from 'node:path';

import { nearest } from '@coord-orientation/engine/internal';
import {
  parsePack,
  type PackSource,
  RENAMED_KINDS,
  renameIds,
  type Renaming,
} from '@coord-orientation/pack';
import { readPack, readPackFiles } from '@coord-orientation/pack/node';

import { folderOf } from '../packs/open-pack.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { writeWhole } from '../terminal/write-whole.js';

/** Which id becomes which. */
export interface RenameOptions extends SharedOptions {
  readonly kind: string;
  /** Of an option: `question=option`. */
  readonly id: string;
  readonly newId: string;
  readonly pack?: string | undefined;
}

/** `coord rename`: gives something another id, wherever the pack names it; links and receipts follow. */
export async function rename(io: Io, options: RenameOptions): Promise<ExitCode> {
  const { words } = io;
  const folder = folderOf(io, options.pack);
  const renaming = readRenaming(io, options, await readPack(folder, { lang: io.lang }));
  const before = await readPackFiles(folder);
  const changed = [...before].flatMap(([file, text]): readonly (readonly [string, string])[] => {
    // What was agreed to, and what was corrected, stays as it was.
    if (text === undefined || /^(approvals\/|corrections\.)/.test(file)) return [];
    const after = renameIds(file, text, renaming);
    return after === text ? [] : [[file, after]];
  });
  // A pack that would not read is not written.
  parsePack(new Map([...before, ...changed]), { lang: io.lang });
  for (const [file, text] of changed) await writeWhole(join(folder, file), text);
  const files = changed.map(([file]) => file);
  printResult(io, options, { ...renaming, files }, () =>
    [
      words.rename.written(options.id, options.newId, files),
      ...(renaming.kind === 'destination' ? [words.rename.directory(renaming.from)] : []),
    ].join('\n'),
  );
  return 0;
}

function readRenaming({ words }: Io, options: RenameOptions, source: PackSource): Renaming {
  const { id, newId: to } = options;
  const kind = RENAMED_KINDS.find((one) => one === options.kind);
  if (!kind) {
    const near = nearest(options.kind, RENAMED_KINDS);
    throw new UsageError(words.rename.noKind(options.kind, RENAMED_KINDS, near));
  }
  const [question, from = ''] = kind === 'option' ? id.split('=') : [undefined, id];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(to)) throw new UsageError(words.trouble.badId(to));
  const known = idsOf(source, kind, question);
  const own = known.find((one) => one.id === from);
  const ids = known.map((one) => one.id);
  if (!own) throw new UsageError(words.rename.noId(id, nearest(from, ids)));
  if (ids.includes(to)) throw new UsageError(words.rename.taken(to));
  if (own.renamedFrom !== undefined) {
    throw new UsageError(words.rename.twice(from, own.renamedFrom));
  }
  return { kind, question, from, to };
}

interface Known {
  readonly id: string;
  readonly renamedFrom?: string | undefined;
}

/** What is written under an id of its own, and not for several answers at once. */
function idsOf(
  source: PackSource,
  kind: Renaming['kind'],
  question: string | undefined,
): readonly Known[] {
  const { questions, destinations, rules, sources, playbooks, cases } = source;
  if (kind === 'option') {
    return questions.find(({ value }) => value.id === question)?.value.options ?? [];
  }
  const lists: Readonly<Record<typeof kind, readonly { readonly value: Known }[]>> = {
    question: questions,
    destination: destinations,
    rule: rules.filter(({ from }) => !from),
    source: sources,
    playbook: playbooks,
    case: cases,
  };
  return lists[kind].map(({ value }) => value);
}
