import {
  type Condition,
  type LocalRule,
  type LogicRule,
  type Texts,
} from '@coord-orientation/engine';
import { questionsOf } from '@coord-orientation/engine/internal';

import { readTopics, type Topic } from '../packs/rules-by-topic.js';
import { html, type Html } from '../report/html.js';
import { htmlPage } from '../report/html-page.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { writePage } from '../terminal/write-file.js';
import type { CliWords } from '../words/cli-words.js';
import { describeCondition } from '../words/describe-condition.js';
import type { ExportOptions } from './export-options.js';

/** `coord export table`: a decision table for each topic. */
export async function exportTable(io: Io, options: ExportOptions): Promise<ExitCode> {
  const { words, output } = io;
  const { topics, texts } = await readTopics(io, options.pack);
  const tables = topics.map((topic) => decisionTable(words, texts, topic));
  if (options.json) output.out(JSON.stringify(tables, null, 2));
  else {
    const body = html`${tables.map(tableHtml)}`;
    await writePage(io, options.out, htmlPage(io, words.table.title, body));
  }
  return 0;
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

function tableHtml({ file, columns, rows }: DecisionTable): Html {
  const head = columns.map((text) => html`<th scope="col">${text}</th>`);
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map((cell) => html`<td>${cell}</td>`);
    return html`<tr>
      <th scope="row">${first}</th>
      ${rest}
    </tr>`;
  });
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${file}">
    <table>
      <caption>
        ${file}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}
