import type { PackManifest } from '@coord-orientation/engine';
import { hashOfAll } from '@coord-orientation/pack';

import type { ReadPack } from '../packs/built-pack.js';

/** What the bodies of the danger bundle sign: a page takes no other number, in no other order. */
export interface DangerFile {
  readonly format: 1;
  /** The numbers of a page that can show nothing else, as the manifest has them. */
  readonly emergency: PackManifest['emergency'];
  /** The number of each destination that is always shown, or that a rule on danger names, in order. */
  readonly numbers: readonly (readonly [destination: string, phone: string])[];
  /** The fingerprint of all rules on danger, with their words. */
  readonly rules: string;
}

/** Writes what is signed of danger: numbers, their order, and the rules. */
export function dangerOf(
  { source, built }: ReadPack,
  emergency: PackManifest['emergency'],
): string {
  const rules = source.rules.filter(({ value }) => value.tier === 'safety');
  const always = source.head.value.emergency;
  const named = built.source.rules
    .filter(({ tier }) => tier === 'safety')
    .flatMap(({ leads, partners }) => [...leads, ...partners].map((one) => one.destination));
  const others = source.destinations
    .map(({ value }) => value.id)
    .filter((id) => named.includes(id) && !always.includes(id));
  const phoneOf = (id: string) =>
    source.destinations.find(({ value }) => value.id === id)?.value.phone ?? '';
  const file: DangerFile = {
    format: 1,
    emergency,
    numbers: [...always, ...others].map((id) => [id, phoneOf(id)] as const),
    rules: hashOfAll(source, rules),
  };
  return JSON.stringify(file);
}

/** Numbers that somebody could call before and that are gone. */
export function lostNumbers(before: DangerFile, after: DangerFile): readonly string[] {
  const kept = new Set(after.numbers.map(([, phone]) => phone));
  const gone = before.numbers.filter(([, phone]) => phone !== '' && !kept.has(phone));
  return gone.map(([id, phone]) => `${id} (${phone})`);
}
