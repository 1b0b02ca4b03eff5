import type { Texts } from '@coord-orientation/engine';
import type { ChangedPart } from '@coord-orientation/pack';

import type { PrintedBundle, PrintedRule } from '../packs/printed-bundle.js';
import type { Io } from '../terminal/io.js';
import { partsOf, type RuleSentences } from '../words/describe-rule.js';
import { html, type Html } from './html.js';

/** Of which pack, and since when. */
interface Of {
  readonly version: string;
  readonly changed?: string;
}

/** A bundle on paper: a front page, the cases in words, the rules as sentences with room to answer. */
export function bundlePage(io: Io, texts: Texts, bundle: PrintedBundle, of: Of): Html {
  const { words } = io;
  const { cases, rules } = bundle;
  return html`<section class="bundle">
    ${frontPage(io, texts, bundle, of)} ${corrections(io, bundle)}
    <h3>${words.print.cases}</h3>
    <ul class="cases">
      ${cases.map(
        ({ text, situation, lead }) =>
          html`<li>« ${text} »<br />${situation}<br /><strong>→ ${lead}</strong></li>`,
      )}
    </ul>
    ${ruleTable(io, rules)}
  </section>`;
}

/** What is agreed to, and by whom: an agreement that is there, or room to sign. */
function frontPage({ words }: Io, texts: Texts, bundle: PrintedBundle, of: Of): Html {
  const say = words.print;
  const { translation } = bundle;
  const isApproved =
    bundle.agree.length > 0 && bundle.agree.every(({ waiting }) => !waiting.length);
  const status = isApproved ? '' : `${texts.texts.notValidated}.`;
  return html`<h2>${bundle.title}</h2>
    <p>${say.intro(texts.title, of.version)} ${status}</p>
    ${of.changed === undefined ? '' : html`<p>${say.since(of.changed)}</p>`}
    <p>
      ${say.count(bundle.rules.length, bundle.cases.length)} ${say.hash(bundle.hash)}
      ${translation ? say.translation(translation.lang, translation.hash) : ''}
    </p>
    ${bundle.agree.length === 0 ? html`<p>${say.nobodyAsked}</p>` : ''}
    <ul class="agree">
      ${bundle.agree.map(({ name, waiting }) =>
        waiting.length === 0
          ? html`<li><strong>${name}</strong>${words.colon}${say.agreed}</li>`
          : html`<li>
              <strong>${say.waitingFor(name)}</strong> ${say.forRules(waiting)}
              ${box(say.agree)}${box(say.change)}
              <p class="lines">${say.sign}</p>
            </li>`,
      )}
    </ul>`;
}

/** What was put right without a meeting, to be read in the next one. */
function corrections({ words }: Io, { corrections: all }: PrintedBundle): Html | string {
  if (all.length === 0) return '';
  const { quote, print: say } = words;
  return html`<h3>${say.corrections}</h3>
    <ul>
      ${all.map(
        ({ path, from, to, on, role }) =>
          html`<li>
            ${path}${words.colon}${quote(from)} → ${quote(to)} ${say.correction(on, role)}
          </li>`,
      )}
    </ul>`;
}

function ruleTable({ words }: Io, rules: readonly PrintedRule[]): Html {
  const { agree, change, name, rule, id } = words.print;
  const rows = rules.map(
    (one) =>
      html`<tr>
        <th scope="row">${one.id}<br />${(one.now ?? one.before)?.tier ?? ''}</th>
        <td>${sentences(words, one)}</td>
        <td class="answer">
          ${box(agree)}${box(change)}
          <p class="lines">${name}</p>
        </td>
      </tr>`,
  );
  return html`<table>
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

/** A rule whole; or, of one that changed, what it said and what it says. */
function sentences(words: Io['words'], { now, before, changed }: PrintedRule): Html {
  const say = words.print;
  if (!now)
    return html`<p><strong>${say.removed}</strong></p>
      ${before ? whole(words, before) : ''}`;
  if (!before) return whole(words, now);
  const [older, newer] = [new Map(partsOf(words, before)), new Map(partsOf(words, now))];
  const titles = [...new Set([...older.keys(), ...newer.keys()])].filter(
    (title) => older.get(title)?.join('\n') !== newer.get(title)?.join('\n'),
  );
  const beside = changed.filter(({ path }) => !path.startsWith('rule.'));
  return html`<dl>
    ${titles.map(
      (title) =>
        html`<dt>${title}</dt>
          ${lines(say.before, older.get(title))}${lines(say.now, newer.get(title))}`,
    )}
    ${beside.map((part) => partOf(words, part))}
  </dl>`;
}

function whole(words: Io['words'], rule: RuleSentences): Html {
  const parts = partsOf(words, rule).map(
    ([title, all]) =>
      html`<dt>${title}</dt>
        ${all.map((line) => html`<dd>${line}</dd>`)}`,
  );
  return html`<dl>${parts}</dl>`;
}

/** What changed beside the rule: the number of a destination, the words of an answer. */
function partOf({ print: say }: Io['words'], { path, from, to }: ChangedPart): Html {
  return html`<dt>${path}</dt>
    ${lines(say.before, from === undefined ? undefined : [from])}${lines(say.now, to === undefined ? undefined : [to])}`;
}

function lines(title: string, all: readonly string[] = ['—']): readonly Html[] {
  return all.map((line) => html`<dd><em>${title}</em> ${line}</dd>`);
}

function box(text: string): Html {
  return html`<p><span class="box"></span>${text}</p>`;
}
