import {
  loadRules,
  PackError,
  type PackReader,
  type Situation,
  type Texts,
  type WireLogic,
  type WireReasons,
} from '@coord-orientation/engine';
import { addReasons, ownValue, unpackLogic } from '@coord-orientation/engine/internal';
import { bareData } from './bare-data.js';
import { type Pack, packFrom } from './pack.js';

/**
 * Opens a built pack.
 *
 * @param reader - Where it is: `fetchPack` over the network, `readFolder` of `@coord-orientation/sdk/node`.
 * @param lang - The language of its core words; the pack's own by default, and where it lacks this one.
 * @throws {PackError} It is of another format, was cut, or its words say nothing of one of its questions.
 * @throws {Error} A file cannot be had.
 * @example const pack = await openPack(await fetchPack('/regles/manifest.json'));
 */
export async function openPack<S extends Situation = Situation>(
  reader: PackReader,
  lang: string = reader.index.lang,
): Promise<Pack<S>> {
  const { index, read } = reader;
  const words = ownValue(index.words, lang) ?? index.words[index.lang];
  if (!words) throw new PackError('format', `The pack "${index.id}" has no words.`);
  const [wire, reasons, core] = await Promise.all(
    [index.logic, index.reasons, words.core].map(read),
  );
  const { head, tables, first } = wire as WireLogic;
  const deciding = unpackLogic(head, () => tables);
  const rules = loadRules<S>(addReasons(deciding, reasons as WireReasons));
  const texts = bareData(core as Texts);
  const lost = rules.logic.questions.find(({ id }) => !texts.questions[id]);
  if (lost)
    throw new PackError('mismatch', `The words (${texts.lang}) say nothing of "${lost.id}".`);
  return packFrom(reader, first ? { ...rules, first } : rules, texts);
}
