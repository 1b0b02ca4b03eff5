import { type BuiltPack, inlineYaml, type PackSource } from '@coord-orientation/pack';

import { communeIn } from '../directory/commune-in.js';
import type { CheckFinding } from './check-finding.js';
import { coverRules } from './cover-rules.js';
import { describeSituation } from '../words/describe-situation.js';
import type { Io } from '../terminal/io.js';
import type { OpenPack } from './built-pack.js';
import { runCases } from './run-cases.js';

interface Checked {
  readonly source: PackSource;
  readonly built: BuiltPack;
  readonly opened: OpenPack;
  readonly today: string;
}

/** Reports each rule that no case reaches, with a situation that would. */
export async function findMissingCases(
  { words }: Io,
  { source, built, opened, today }: Checked,
): Promise<readonly CheckFinding[]> {
  const cases = source.cases.map(({ value }) => value);
  const reach = coverRules(built, await runCases(opened, cases, today));
  const findings = reach.map(async ({ rule, cases: [first], checkedBy, missing }) => {
    if (checkedBy.length > 0) return [];
    const written = source.rules.find(({ value }) => value.id === rule);
    const example = missing && describeSituation(words, opened.texts, missing.witness);
    const where = written?.value.territory;
    const territory = source.territories.find(({ value }) => value.id === where)?.value;
    const commune = territory && missing ? await communeIn(territory) : undefined;
    const finding: CheckFinding = {
      code: 'missing-case',
      severity: 'error',
      file: written?.file ?? 'pack.yaml',
      line: written?.at() ?? 1,
      rule,
      message:
        first === undefined
          ? words.missingCase(rule, where, example)
          : words.uncheckedRule(rule, first),
      ...(first !== undefined && { fix: `rules: ${inlineYaml([rule])}` }),
      ...(missing && {
        witness: missing.witness,
        count: missing.count,
        // A local rule is reached in its territory alone.
        fix: `answers: ${inlineYaml(missing.witness)}${commune ? `\n    commune: ${inlineYaml(commune)}` : ''}`,
      }),
    };
    return [finding];
  });
  return (await Promise.all(findings)).flat();
}
