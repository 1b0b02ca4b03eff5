import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type PackSource, replaceText, whyNoCorrection, wordsIn } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import { appendToFile } from '../packs/append-to-file.js';
import { folderOf } from '../packs/open-pack.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { writeWhole } from '../terminal/write-whole.js';

/** What is put right, and where. */
export interface CorrectOptions extends SharedOptions {
  /** `destinations.dac.phone`. */
  readonly path: string;
  readonly value: string;
  readonly pack?: string | undefined;
  readonly today?: string;
}

const CORRECTIONS = 'corrections.yaml';

/** `coord correct`: puts a number, an hour, an address or a spelling right, valid at once, and writes it down. */
export async function correct(io: Io, options: CorrectOptions): Promise<ExitCode> {
  const { words } = io;
  const { path, value } = options;
  const folder = folderOf(io, options.pack);
  const source = await readPack(folder, { lang: io.lang });
  const file = fileOf(source, path);
  const before = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  const replaced = replaceText(before, path.split('.').slice(1), value);
  if (file === undefined || !replaced) throw new UsageError(words.correct.noText(path));
  const { body = '', role = '' } = source.head.value.corrections ?? {};
  const on = readToday(io, options.today);
  const correction = { path, from: replaced.before, to: value, body, role, on };
  const reason = whyNoCorrection(source, correction);
  if (reason) throw new UsageError(wordsIn(io.lang).noCorrection(path, reason, correction));
  await writeWhole(join(folder, file), replaced.text);
  await appendToFile(io, join(folder, CORRECTIONS), [correction]);
  printResult(io, options, { file, ...correction }, () =>
    words.correct.written(path, correction.from, value, CORRECTIONS),
  );
  return 0;
}

/** The file in which something is written for itself, and not for several answers at once. */
function fileOf(source: PackSource, path: string): string | undefined {
  const [list = '', id] = path.split('.');
  const { destinations, rules, questions, joints } = source;
  const lists = new Map(Object.entries({ destinations, rules, questions, joints }));
  return lists.get(list)?.find(({ value }) => value.id === id)?.file;
}
