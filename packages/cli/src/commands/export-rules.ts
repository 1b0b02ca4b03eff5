import { readTopics } from '../packs/rules-by-topic.js';
import { html, type Html } from '../report/html.js';
import { htmlPage } from '../report/html-page.js';
import type { ExitCode, Io, SharedOptions } from '../terminal/io.js';
import { writePage } from '../terminal/write-file.js';
import { describeRule, partsOf, type RuleSentences } from '../words/describe-rule.js';

/** Whose rules, and where the page is written. */
export interface ExportOptions extends SharedOptions {
  readonly pack?: string | undefined;
  /** A file; the page is printed without it. */
  readonly out?: string;
}

/** `coord export rules`: every rule in sentences, with room to agree or to correct, for a meeting. */
export async function exportRules(io: Io, options: ExportOptions): Promise<ExitCode> {
  const { words, output } = io;
  const { topics, texts, version } = await readTopics(io, options.pack);
  const sheets = topics.map(({ file, rules }) => ({
    file,
    rules: rules.map((rule) => describeRule(words, texts, rule)),
  }));
  if (options.json) {
    output.out(JSON.stringify({ version, topics: sheets }, null, 2));
    return 0;
  }
  const intro = `${words.print.intro(texts.title, version)} ${texts.texts.notValidated}.`;
  const tables = sheets.map(({ file, rules }) => topicTable(io, file, rules));
  await writePage(
    io,
    options.out,
    htmlPage(
      io,
      words.print.title,
      html`<p>${intro}</p>
        ${tables}`,
    ),
  );
  return 0;
}

function topicTable({ words }: Io, file: string, rules: readonly RuleSentences[]): Html {
  const { agree, change, name, rule, id } = words.print;
  const box = (text: string) => html`<p><span class="box"></span>${text}</p>`;
  const rows = rules.map((one) => {
    const parts = partsOf(words, one).map(
      ([title, lines]) =>
        html`<dt>${title}</dt>
          ${lines.map((line) => html`<dd>${line}</dd>`)}`,
    );
    return html`<tr>
      <th scope="row">${one.id}<br />${one.tier}</th>
      <td><dl>${parts}</dl></td>
      <td class="answer">
        ${box(agree)}${box(change)}
        <p class="lines">${name}</p>
      </td>
    </tr>`;
  });
  return html`<table>
    <caption>
      ${file}
    </caption>
    <thead>
      <tr>
        <th scope="col">${id}</th>
        <th scope="col">${rule}</th>
        <th scope="col">${agree} / ${change}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
