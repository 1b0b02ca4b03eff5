import type { Texts } from '@coord-orientation/engine';
import type { Difference } from '@coord-orientation/engine/analysis';

import type { Comparison } from '../packs/compare-packs.js';
import { describeSituation } from '../words/describe-situation.js';
import { caseLine, countOf, leadName, placeTitle, textLine } from './format-diff.js';
import type { CliWords } from '../words/cli-words.js';

/** Writes a comparison as Markdown, to paste into a change request. */
export function formatDiffMarkdown(words: CliWords, texts: Texts, comparison: Comparison): string {
  const { diff: say } = words;
  const { local, cases, rules, texts: written } = comparison;
  return [
    `## ${say.title}`,
    table(words, texts, comparison),
    ...local.map((one) => `### ${placeTitle(words, texts, one)}\n\n${table(words, texts, one)}`),
    cases.length > 0 &&
      `### ${say.cases(cases.length)}\n\n${cases.map((one) => `- ${caseLine(words, texts, one)}`).join('\n')}`,
    rules.length > 0 &&
      `### ${say.rulesChanged}\n\n${rules.map(({ rule, fields }) => `- \`${rule}\`${words.colon}${fields.join(', ')}`).join('\n')}`,
    written.length > 0 &&
      `### ${say.texts}\n\n${written.map((one) => `- ${oneLine(textLine(words, one))}`).join('\n')}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function table(
  words: CliWords,
  texts: Texts,
  { leads, partners, breaking, retyped }: Difference,
): string {
  const { diff: say } = words;
  if (leads.length + partners.length + breaking.length + retyped.length === 0) return say.nothing;
  const situation = (witness: Parameters<typeof describeSituation>[2]) =>
    describeSituation(words, texts, witness);
  const rows = [
    ...leads.map((one) => [
      leadName(words, texts, one.from),
      leadName(words, texts, one.to),
      countOf(words, one),
      situation(one.witness),
      one.rules.join(', '),
    ]),
    ...partners.map(({ destination, change, rows: { count, witness }, rules }) => [
      change === 'added' ? '' : leadName(words, texts, [destination]),
      change === 'added' ? say.asPartner(leadName(words, texts, [destination])) : '',
      say.situations(count),
      situation(witness),
      rules.join(', '),
    ]),
  ];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const lines = [line(say.columns), line(say.columns.map(() => '---')), ...rows.map(line)];
  return [
    rows.length > 0 && lines.join('\n'),
    breaking.length > 0 && `**${say.breaking(breaking)}**`,
    retyped.length > 0 && `**${say.retyped(retyped)}**`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A line break ends a row of a table, and an item of a list. */
function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
