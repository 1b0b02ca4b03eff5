import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';
import { newReport } from './new-report.js';
import type { Finding } from './finding.js';
import type { Lang } from './words/pack-words.js';
import { wordsIn } from './words/words-in.js';
import type { WrongCode } from './wrong-code.js';
import type { ValuePath } from './yaml-file.js';

/** The codes that a pack names, by what they should be. */
export interface PlaceCodes {
  readonly communes: readonly string[];
  readonly departements: readonly string[];
  readonly regions: readonly string[];
}

/** Those of them that are wrong, and what they are. The pack knows no commune: who calls looks them up. */
export interface WrongCodes {
  readonly communes: ReadonlyMap<string, WrongCode>;
  readonly departements: readonly string[];
  readonly regions: readonly string[];
}

/** Lists the codes of places that a pack names: in its territories and its cases. */
export function placeCodesIn({ territories, cases }: PackSource): PlaceCodes {
  const named = territories.map(({ value }) => value);
  return {
    communes: [
      ...named.flatMap(({ communes = [], partly = [] }) => [...communes, ...partly]),
      ...cases.flatMap(({ value }) => value.commune ?? []),
    ],
    departements: named.flatMap(({ departement }) => departement ?? []),
    regions: named.flatMap(({ region }) => region ?? []),
  };
}

/** Reports each code of a place that is none: the rule would hold nowhere, and its case prove nothing. */
export function reviewPlaces(
  { territories, cases }: PackSource,
  wrong: WrongCodes,
  lang: Lang = 'fr',
): readonly Finding[] {
  const { findings, report } = newReport(wordsIn(lang));
  for (const written of territories) {
    const { id, departement, region } = written.value;
    for (const key of ['communes', 'partly'] as const) {
      const codes = written.value[key] ?? [];
      codes.forEach((code, index) => reportCode(report, written, [key, index], code, wrong));
      const twice = codes.find((code, index) => codes.indexOf(code) !== index);
      if (twice) report('duplicate-id', written, [key], report.words.sameCode(id, twice));
    }
    for (const [key, code] of Object.entries({ departement, region })) {
      if (
        code === undefined ||
        !wrong[key === 'region' ? 'regions' : 'departements'].includes(code)
      )
        continue;
      report('unknown-place', written, [key], report.words.unknownArea(id, key, code));
    }
  }
  for (const written of cases) {
    const { commune } = written.value;
    if (commune !== undefined) reportCode(report, written, ['commune'], commune, wrong);
  }
  return findings;
}

function reportCode(
  report: Report,
  written: Written<{ readonly id: string }>,
  path: ValuePath,
  code: string,
  { communes }: WrongCodes,
): void {
  const found = communes.get(code);
  if (!found) return;
  const named = found.communes.map(({ code: right, name }) => `${name} (${right})`);
  const message = report.words.unknownPlace(written.value.id, code, found.kind, named);
  report('unknown-place', written, [...path], message);
}
