import type { Texts } from '@coord-orientation/engine';
import { nearest } from '@coord-orientation/engine/internal';
import {
  bundlesOf,
  type BundleSource,
  type PackSource,
  type WrittenRule,
} from '@coord-orientation/pack';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';

/** Rules that are read and agreed to together. */
export interface Bundle {
  readonly id: string;
  readonly title: string;
  /** As declared; undefined where the pack has no bundles, and each file stands for one. */
  readonly declared?: BundleSource;
  readonly rules: readonly WrittenRule[];
}

/** The bundles of a pack with their rules, in the order of `pack.yaml`; of a pack without bundles, its files. */
export function readBundles(source: PackSource): readonly Bundle[] {
  const { bundles } = source.head.value;
  if (bundles.length === 0) return byFile(source);
  return bundles.map((declared) => ({
    ...{ id: declared.id, title: declared.title, declared },
    rules: source.rules.filter((rule) => bundlesOf(source, rule).includes(declared)),
  }));
}

/**
 * The bundle of an id.
 *
 * @throws {UsageError} There is none; the message names the nearest.
 */
export function chooseBundle(io: Io, source: PackSource, id: string): Bundle {
  const all = readBundles(source);
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const ids = all.map((one) => one.id);
  throw new UsageError(io.words.print.noBundle(id, nearest(id, ids), ids));
}

/** Whether a rule, also of another version of the pack, belongs to a bundle of this one. */
export function isIn(source: PackSource, { id, declared }: Bundle, rule: WrittenRule): boolean {
  return declared ? bundlesOf(source, rule).includes(declared) : rule.file === id;
}

function byFile({ rules }: PackSource): readonly Bundle[] {
  return [...new Set(rules.map(({ file }) => file))].map((file) => ({
    ...{ id: file, title: file },
    rules: rules.filter((rule) => rule.file === file),
  }));
}

/** The cases that are there for rules of a bundle: what is told, and what is expected. */
export function casesOf({ cases }: PackSource, { rules }: Bundle) {
  const ids = new Set(rules.map(({ value }) => value.id));
  return cases
    .map(({ value }) => value)
    .filter(({ expect }) => expect.rules?.some((rule) => ids.has(rule)));
}

/** A body by its name. */
export function bodyName({ head }: PackSource, id: string): string {
  return head.value.bodies.find((body) => body.id === id)?.name ?? id;
}

/** The bodies that may give one agreement, by their names. */
export function bodyNames({ words }: Io, source: PackSource, bodies: readonly string[]): string {
  return bodies.map((id) => bodyName(source, id)).join(words.condition.or);
}

/** Who leads, in short. */
export function leadNames(texts: Texts, lead: readonly string[]): string {
  return lead.map((id) => texts.destinations[id]?.short ?? id).join(' + ');
}
