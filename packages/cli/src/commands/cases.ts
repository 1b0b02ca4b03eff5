import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SituationError } from '@coord-orientation/engine';
import { buildPack, TO_WRITE } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import { appendToFile } from '../packs/append-to-file.js';
import { openBuilt, type OpenPack } from '../packs/built-pack.js';
import { folderOf } from '../packs/open-pack.js';
import { type Contested, readContested } from '../packs/read-contested.js';
import { directoryPlaces } from '../directory/place-lookup.js';
import { orienter } from '../packs/orient-case.js';
import { writeCase } from '../report/write-case.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { describeSituation } from '../words/describe-situation.js';

/** Where contested results are, and the pack that they are of. */
export interface CasesOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** A file with what people wrote: a mail, or many. */
  readonly from?: string;
  readonly today?: string;
}

/** Where cases wait for somebody to judge them. */
const TO_JUDGE = 'cases/a-juger.yaml';

/** A case to judge, or why it is none. */
interface Judged {
  readonly id: string;
  readonly yaml?: string;
  readonly trouble?: string;
}

/** `coord cases`: makes a case to judge of each result that somebody contested. */
export async function cases(io: Io, options: CasesOptions): Promise<ExitCode> {
  const { words, output } = io;
  const { from } = options;
  if (from === undefined) throw new UsageError(words.cases.noFile);
  const contested = readContested(await readFile(from, 'utf8'));
  if (contested.length === 0) throw new UsageError(words.cases.none(from));
  const folder = folderOf(io, options.pack);
  const source = await readPack(folder, { lang: io.lang });
  const opened = openBuilt(io, buildPack(source));
  const known = new Set(source.cases.map(({ value }) => value.id));
  const all = await Promise.all(
    contested.map((one) => judge(io, opened, one, readToday(io, options.today))),
  );
  const once = all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
  const added = once.filter(({ id, yaml }) => yaml !== undefined && !known.has(id));
  const troubles = all.flatMap(({ trouble }) => trouble ?? []);
  if (added.length > 0) {
    const yaml = added.flatMap((one) => one.yaml ?? []);
    await appendToFile(io, join(folder, TO_JUDGE), yaml.join('\n\n'));
  }
  for (const trouble of troubles) output.err(trouble);
  const ids = added.map(({ id }) => id);
  printResult(io, options, { file: TO_JUDGE, read: contested.length, cases: ids, troubles }, () =>
    words.cases.written(contested.length, ids.length, TO_JUDGE),
  );
  return troubles.length > 0 ? 1 : 0;
}

/** The case says what is answered today: whoever judges it says what should be. */
async function judge(
  io: Io,
  opened: OpenPack,
  { answers, lead, reason, version }: Contested,
  today: string,
): Promise<Judged> {
  const { words } = io;
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(answers).sort()));
  const id = `conteste-${hash.digest('hex').slice(0, 8)}`;
  try {
    const { decision } = await orienter(opened, today, directoryPlaces)(answers, undefined);
    const { status, leads } = decision.receipt;
    const situation = describeSituation(words, opened.texts, answers);
    const text = `${TO_WRITE} : ${words.cases.tell} (${situation})`;
    const expect = { status, lead: [...leads] };
    const why = words.cases.why(reason, lead, version);
    return { id, yaml: `# ${why}\n${writeCase({ id, text, answers: plain(answers), expect })}` };
  } catch (error) {
    if (!(error instanceof SituationError)) throw error;
    return { id, trouble: words.cases.otherRules(describe(answers), version) };
  }
}

function plain(answers: Contested['answers']): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [
      question,
      typeof answer === 'string' ? answer : [...answer],
    ]),
  );
}

function describe(answers: Contested['answers']): string {
  return Object.entries(answers)
    .map(([question, answer]) => `${question}=${String(answer)}`)
    .join(' ');
}
