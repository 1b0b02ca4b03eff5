import type { LocalRule, LogicRule, Texts } from '@coord-orientation/engine';
import { buildPack } from '@coord-orientation/pack';

import type { Io } from '../terminal/io.js';
import { wordsOf } from './built-pack.js';
import { folderOf, readSource } from './open-pack.js';

/** The rules of one file. */
export interface Topic {
  /** `rules/personne.yaml`. */
  readonly file: string;
  readonly rules: readonly (LogicRule | LocalRule)[];
}

/** A pack's rules by the file that they are written in. */
export async function readTopics(
  io: Io,
  path: string | undefined,
): Promise<{ readonly topics: readonly Topic[]; readonly texts: Texts; readonly version: string }> {
  const source = await readSource(io, folderOf(io, path));
  const built = buildPack(source);
  const all = new Map(
    [...built.source.rules, ...(built.source.local ?? [])].map((rule) => [rule.id, rule]),
  );
  const topics = new Map<string, (LogicRule | LocalRule)[]>();
  for (const { file, value } of source.rules) {
    const rule = all.get(value.id);
    if (rule) topics.set(file, [...(topics.get(file) ?? []), rule]);
  }
  return {
    topics: [...topics].map(([file, rules]) => ({ file, rules })),
    texts: wordsOf(built, io.lang),
    version: built.logic.version,
  };
}
