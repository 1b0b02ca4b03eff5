import type { LogicReasons } from '../wire/add-reasons.js';
import type { WireWords } from '../wire/unpack-words.js';
import type { LogicHead, LogicTables } from '../wire/unpack-logic.js';
import type { NextQuestion } from './rules.js';
import type { Texts } from './texts.js';

/** Where each part of a built pack is: names of files of its folder. */
export interface PackIndex {
  /** That of all files of the folder: where one of them is written otherwise, it is another number. */
  readonly format: number;
  readonly id: string;
  readonly version: string;
  /** The language that the pack was written in. */
  readonly lang: string;
  /** What decides, as {@link WireLogic}. */
  readonly logic: string;
  /** What explaining and places need besides, as {@link WireReasons}. */
  readonly reasons: string;
  /**
   * The words in each language: `core` is what the questions, the names of those who lead and every
   * danger need; `rest` is all else, as {@link WireRest}.
   */
  readonly words: Readonly<Record<string, { readonly core: string; readonly rest: string }>>;
  /** The rules of each class of places that has its own, by the id of the class. */
  readonly places: Readonly<Record<string, string>>;
}

/** `manifest.json`, the one file of a built pack whose name does not say its content. */
export interface PackManifest extends PackIndex {
  /** What the pack was built from, for tools: see `SourceFiles`. No page reads it. */
  readonly source: string;
  /** Each file of the folder: its length in bytes, and its SHA-256 in lower-case hexadecimal. */
  readonly files: Readonly<Record<string, { readonly length: number; readonly sha256: string }>>;
  /** The numbers to show when nothing else of the pack can be had; empty where its field has none. */
  readonly emergency: readonly EmergencyNumber[];
}

/** A number for emergencies. */
export interface EmergencyNumber {
  readonly phone: string;
  /** It takes text messages, no calls. */
  readonly written?: boolean;
  /** When to use it, by language: `failure` of its destination. */
  readonly when: Readonly<Record<string, string>>;
}

/** What decides as the build writes it: smaller once compressed than the logic itself. */
export interface WireLogic {
  /** What to ask when nothing is known; absent where there is nothing to ask. */
  readonly first?: NextQuestion;
  readonly head: LogicHead;
  readonly tables: LogicTables;
}

/** The reasons as the build writes them. */
export type WireReasons = LogicReasons;

/** The rest of the words in one language as the build writes it. */
export type WireRest = WireWords;

/** The texts of the files that a pack was built from, by their paths. */
export interface SourceFiles {
  readonly files: Readonly<Record<string, string>>;
  /** Local rules that were kept elsewhere, by the names of their files. */
  readonly overlays: Readonly<Record<string, string>>;
}

/** Reads a built pack, wherever it is. */
export interface PackReader {
  readonly index: PackIndex;
  /**
   * Reads one of the files that the index names, and makes sure that it is the one that was built.
   *
   * @throws {Error} It cannot be had, or is not what the build wrote.
   */
  readonly read: (name: string) => Promise<unknown>;
}

/** A built pack as JavaScript modules, for npm packages and bundlers. */
export interface PackModules {
  readonly index: PackIndex;
  readonly logic: WireLogic;
  /** The core words in the pack's own language. */
  readonly core: Texts;
  /** How to import each other file that the index names. */
  readonly files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;
}
