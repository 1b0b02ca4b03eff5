import type { Command } from 'commander';

import { describeRule, partsOf, type RuleSentences } from '../describe-rule.js';
import { escapeHtml, htmlPage } from '../html-page.js';
import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { readTopics } from '../rules-by-topic.js';
import { writePage } from '../write-page.js';

interface PrintOptions extends SharedOptions {
  readonly out?: string;
}

/** `coord print`: every rule in sentences, with room to agree or to correct, for a meeting. */
export function printCommand(io: Io): Command {
  const { words } = io;
  return startCommand(io, 'print')
    .argument('[pack]', words.options.folder)
    .option('--out <file>', words.options.outPage)
    .action(async (pack: string | undefined, options: PrintOptions) => {
      const { topics, texts, version } = await readTopics(io, pack);
      const sheets = topics.map(({ file, rules }) => ({
        file,
        rules: rules.map((rule) => describeRule(words, texts, rule)),
      }));
      if (options.json) return io.output.out(JSON.stringify({ version, topics: sheets }, null, 2));
      const body = [
        `<p>${escapeHtml(words.print.intro(texts.title, version))} ${escapeHtml(texts.texts.notValidated)}.</p>`,
        ...sheets.map(({ file, rules }) => topicTable(io, file, rules)),
      ].join('\n');
      await writePage(io, options.out, htmlPage(io, words.print.title, body));
    });
}

function topicTable({ words }: Io, file: string, rules: readonly RuleSentences[]): string {
  const { agree, change, name, rule } = words.print;
  const rows = rules.map((one) => {
    const parts = partsOf(words, one).map(
      ([title, lines]) =>
        `<dt>${escapeHtml(title)}</dt>${lines.map((line) => `<dd>${escapeHtml(line)}</dd>`).join('')}`,
    );
    const box = (text: string) => `<p><span class="box"></span>${escapeHtml(text)}</p>`;
    return `<tr><th scope="row">${escapeHtml(one.id)}<br>${escapeHtml(one.tier)}</th><td><dl>${parts.join('')}</dl></td><td class="answer">${box(agree)}${box(change)}<p class="lines">${escapeHtml(name)}</p></td></tr>`;
  });
  return `<table><caption>${escapeHtml(file)}</caption><thead><tr><th scope="col">${escapeHtml(words.print.id)}</th><th scope="col">${escapeHtml(rule)}</th><th scope="col">${escapeHtml(`${agree} / ${change}`)}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}
