import type { Texts } from '@coord-orientation/engine';
import type { AnalysisCode, AnalysisFinding } from '@coord-orientation/engine/analysis';
import { inlineYaml, type PackSource, type Written } from '@coord-orientation/pack';

import type { CheckFinding } from './check-finding.js';
import type { Precedence } from './propose-overrides.js';
import { describeCondition } from '../words/describe-condition.js';
import { describeSituation } from '../words/describe-situation.js';
import type { CliWords } from '../words/cli-words.js';

/** Says each exact finding in words that a coordinator can act on, with its place in the files. */
export function describeFinding(
  words: CliWords,
  source: PackSource,
  texts: Texts,
  finding: AnalysisFinding,
  ways: readonly Precedence[] | undefined = undefined,
): CheckFinding {
  const { code, ids, rows } = finding;
  const [first = ''] = ids;
  const written = findWritten(source, code, first);
  const example = rows ? words.example(describeSituation(words, texts, rows.witness)) : '';
  const kinds = rows && rows.kinds > 1 ? words.kinds(rows.kinds) : '';
  const fix = ways ? fixForWays(ways) : fixFor(finding);
  return {
    code,
    severity: 'error',
    file: written?.file ?? 'pack.yaml',
    line: written?.at() ?? 1,
    ...(first && { rule: first }),
    message: messageOf(words, texts, finding, ways) + kinds + example,
    ...(rows && { witness: rows.witness, count: rows.count }),
    ...(fix && { fix }),
  };
}

function messageOf(
  words: CliWords,
  texts: Texts,
  { code, ids, never }: AnalysisFinding,
  ways: readonly Precedence[] | undefined,
): string {
  if (ways) return words.conflictWays(ids, ways);
  if (!never) return words.analysis[code](ids);
  const parts = never.parts.map((part) => describeCondition(words, texts, part));
  return words.neverTogether(ids, parts, never);
}

/** The line of YAML that would settle it, where one line can. */
function fixFor({ code, rows }: AnalysisFinding): string | undefined {
  if (code === 'gap' && rows) return `when: ${inlineYaml(rows.witness)}`;
  if (code === 'unused-option') return 'rest: true';
  return undefined;
}

/** The one way that settles a conflict; where there are two, a person chooses. */
function fixForWays([way, ...others]: readonly Precedence[]): string | undefined {
  return way && others.length === 0 ? `overrides: ${inlineYaml(way.under)}` : undefined;
}

function findWritten(
  source: PackSource,
  code: AnalysisCode,
  id: string,
): Written<unknown> | undefined {
  const [name] = id.split('=');
  const lists: Partial<Record<AnalysisCode, readonly Written<{ id: string }>[]>> = {
    'unreachable-question': source.questions,
    'unused-option': source.questions,
    'unsafe-unknown': source.questions,
    'unreachable-destination': source.destinations,
  };
  return (lists[code] ?? source.rules).find(({ value }) => value.id === name);
}
