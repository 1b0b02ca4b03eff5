import {
  type Condition,
  type LocalRule,
  type LogicRule,
  type Texts,
} from '@coord-orientation/engine';
import { questionsOf } from '@coord-orientation/engine/internal';
import type { Command } from 'commander';

import { describeCondition } from '../describe-condition.js';
import { escapeHtml, htmlPage } from '../html-page.js';
import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { readTopics, type Topic } from '../rules-by-topic.js';
import type { CliWords } from '../words/cli-words.js';
import { writePage } from '../write-page.js';

interface TableOptions extends SharedOptions {
  readonly out?: string;
}

/** `coord table`: a decision table for each topic. */
export function tableCommand(io: Io): Command {
  const { words } = io;
  return startCommand(io, 'table')
    .argument('[pack]', words.options.folder)
    .option('--out <file>', words.options.outPage)
    .action(async (pack: string | undefined, options: TableOptions) => {
      const { topics, texts } = await readTopics(io, pack);
      const tables = topics.map((topic) => decisionTable(words, texts, topic));
      if (options.json) return io.output.out(JSON.stringify(tables, null, 2));
      const body = tables.map((table) => tableHtml(table)).join('\n');
      await writePage(io, options.out, htmlPage(io, words.table.title, body));
    });
}

interface DecisionTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function decisionTable(words: CliWords, texts: Texts, { file, rules }: Topic): DecisionTable {
  const asked = new Set(rules.flatMap(({ when }) => questionsOf(when)));
  const questions = Object.keys(texts.questions).filter((id) => asked.has(id));
  const { rule, other, leads, partners } = words.table;
  const rows = rules.map((one) => rowOf(words, texts, questions, one));
  // Only conditions that are more than a list of answers need the last column.
  const hasOther = rows.some((row) => row[questions.length + 1] !== '');
  const cut = (row: readonly string[]) =>
    hasOther ? row : row.filter((_, at) => at !== questions.length + 1);
  const columns = [
    rule,
    ...questions.map((id) => texts.questions[id]?.short ?? id),
    ...[other, leads, partners],
  ];
  return { file, columns: cut(columns), rows: rows.map(cut) };
}

function rowOf(
  words: CliWords,
  texts: Texts,
  questions: readonly string[],
  rule: LogicRule | LocalRule,
): readonly string[] {
  const parts: readonly Condition[] = 'all' in rule.when ? rule.when.all : [rule.when];
  const simple = (id: string) =>
    parts.flatMap((part) => ('question' in part && part.question === id ? part.options : []));
  const answer = (question: string, option: string) =>
    texts.questions[question]?.options[option]?.text ?? option;
  const others = parts.filter((part) => !('question' in part));
  const names = (ids: readonly { readonly destination: string }[]) =>
    ids.map(({ destination }) => texts.destinations[destination]?.short ?? destination).join(', ');
  return [
    rule.id,
    ...questions.map((id) =>
      simple(id)
        .map((option) => answer(id, option))
        .join(words.condition.or),
    ),
    others.map((part) => describeCondition(words, texts, part)).join(words.condition.and),
    names(rule.leads),
    names(rule.partners),
  ];
}

function tableHtml({ file, columns, rows }: DecisionTable): string {
  const head = columns.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map((row) => {
    const [first = '', ...cells] = row.map(escapeHtml);
    const rest = cells.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${first}</th>${rest}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(file)}"><table><caption>${escapeHtml(file)}</caption><thead><tr>${head}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>`;
}
