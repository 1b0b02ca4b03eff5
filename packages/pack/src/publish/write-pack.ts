import {
  loadRules,
  nextQuestion,
  type PackManifest,
  type SourceFiles,
  type WireLogic,
  type WireReasons,
} from '@coord-orientation/engine';
import { packLocal, packLogic, packWords } from '@coord-orientation/engine/compile';
import { COMPILED_FORMAT } from '@coord-orientation/engine/internal';

import type { BuiltPack } from '../build-pack.js';
import { sha256 } from './sha256.js';
import { splitWords } from './split-words.js';

/** A built pack as a folder: the text of each file, by name; `manifest.json` lists the others. */
export interface PackFolder {
  readonly manifest: PackManifest;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Writes a built pack as a folder that pages, applications and tools open.
 *
 * Each file but `manifest.json` is named after its content, so that it may be kept for ever: the
 * beginning of its SHA-256, in lower-case hexadecimal, which no file system and no server mixes up.
 *
 * @param source - What it was built from, for the tools that check and compare packs.
 */
export function writePack(built: BuiltPack, source: SourceFiles): PackFolder {
  const texts = new Map<string, string>();
  const add = (stem: string, data: unknown): string => {
    const text = JSON.stringify(data);
    const name = `${stem}.${sha256(text).slice(0, HASH_LETTERS)}.json`;
    texts.set(name, text);
    return name;
  };
  const { logic, local } = built;
  const wire = wireLogic(built);
  const logicName = add('logic', wire.logic);
  const own = Object.keys(built.texts)[0] ?? '';
  const index = {
    format: COMPILED_FORMAT,
    id: logic.id,
    version: logic.version,
    lang: own,
    logic: logicName,
    reasons: add('reasons', wire.reasons),
    words: Object.fromEntries(
      Object.entries(built.texts).map(([lang, words]) => {
        const { core, rest } = splitWords(words, built.source);
        const packed = packWords(rest, logic, logicName);
        return [lang, { core: add(`${lang}.core`, core), rest: add(`${lang}.rest`, packed) }];
      }),
    ),
    // Some servers read « + » as a space.
    places: Object.fromEntries(
      local.map((one) => [
        one.class,
        add(`place.${one.class.replaceAll('+', '.')}`, packLocal(one, logic)),
      ]),
    ),
  };
  const manifest: PackManifest = {
    ...index,
    source: add('source', source),
    emergency: emergencyNumbers(built),
    files: Object.fromEntries(
      [...texts].map(([name, text]) => [
        name,
        { length: new TextEncoder().encode(text).length, sha256: sha256(text) },
      ]),
    ),
  };
  return { manifest, files: new Map([...texts, ['manifest.json', JSON.stringify(manifest)]]) };
}

const HASH_LETTERS = 16;

/** What decides, with what to ask first, found once for everybody; and the reasons. */
function wireLogic({ logic }: BuiltPack): { logic: WireLogic; reasons: WireReasons } {
  const first = nextQuestion(loadRules(logic), {});
  const { reasons, ...deciding } = packLogic(logic);
  return { logic: { ...(first && { first }), ...deciding }, reasons };
}

/** The numbers that a page shows when it can show nothing else, in the order of the destinations. */
function emergencyNumbers({ texts }: BuiltPack): PackManifest['emergency'] {
  const all = Object.entries(texts);
  return Object.entries(all[0]?.[1].destinations ?? {}).flatMap(
    ([id, { phone, written, failure }]) => {
      if (phone === undefined || failure === undefined) return [];
      const when = all.map(([lang, words]) => [lang, words.destinations[id]?.failure ?? failure]);
      return [{ phone, ...(written && { written }), when: Object.fromEntries(when) }];
    },
  );
}
