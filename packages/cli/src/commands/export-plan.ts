import {
  fitPlaybook,
  type FittedPlaybook,
  type Playbook,
  type PlanChoice,
  type Texts,
} from '@coord-orientation/engine';
import { nearest } from '@coord-orientation/engine/internal';

import { openPack } from '../packs/open-pack.js';
import { html } from '../report/html.js';
import { htmlPage } from '../report/html-page.js';
import { UsageError } from '../terminal/errors.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { writePage } from '../terminal/write-file.js';
import type { ExportOptions } from './export-options.js';

/** Whose plan; without actors and theme, they are asked for where a person reads. */
export interface ExportPlanOptions extends ExportOptions {
  /** Ids, separated by commas; those of the theme by default. */
  readonly actors?: string;
  readonly theme?: string;
}

/** `coord export plan`: the levers of a cooperation as a checklist, for the actors and the theme picked. */
export async function exportPlan(io: Io, options: ExportPlanOptions): Promise<ExitCode> {
  const { out } = options;
  const { texts } = await openPack(io, options.pack);
  const playbook = Object.values(texts.playbooks).find(({ plan }) => plan !== undefined);
  if (!playbook?.plan) throw new UsageError(io.words.plan.none);
  const choice = await readChoice(io, texts, playbook.plan, options);
  const fitted = fitPlaybook(playbook, choice);
  if (options.json) {
    io.output.out(JSON.stringify(fitted, null, 2));
    return 0;
  }
  const theme = playbook.plan.themes.find(({ id }) => id === choice.theme)?.text;
  const sheet = sheetOf(io, texts, fitted, theme);
  // A page in a terminal could not be read: there, and in a file of text, it is Markdown.
  const isText = out === undefined || out.endsWith('.md');
  await writePage(io, out, isText ? asMarkdown(sheet) : asPage(io, sheet));
  return 0;
}

async function readChoice(
  io: Io,
  texts: Texts,
  plan: NonNullable<Playbook['plan']>,
  options: ExportPlanOptions,
): Promise<PlanChoice> {
  const { ask } = io.output;
  const { words } = io;
  const themes = plan.themes.map(({ id }) => id);
  if (options.actors !== undefined || options.theme !== undefined || !ask || options.json) {
    const { theme } = options;
    if (theme !== undefined) refuseUnknown(io, theme, themes);
    const asked = plan.themes.find(({ id }) => id === theme)?.actors ?? [];
    const actors = options.actors?.split(',').map((id) => id.trim()) ?? asked;
    for (const id of actors) refuseUnknown(io, id, plan.actors);
    return { actors, theme };
  }
  const theme = await ask.choose(
    words.plan.theme,
    plan.themes.map(({ id, text }) => ({ value: id, name: text })),
  );
  const actors = await ask.tick(
    words.plan.actors,
    plan.actors.map((id) => ({ value: id, name: texts.destinations[id]?.name ?? id })),
  );
  return { actors, theme };
}

function refuseUnknown({ words }: Io, id: string, known: readonly string[]): void {
  if (!known.includes(id)) throw new UsageError(words.plan.unknown(id, nearest(id, known), known));
}

/** What is written, whatever the format. */
interface Sheet {
  readonly title: string;
  readonly intro: readonly string[];
  readonly steps: readonly {
    readonly title: string;
    /** Who, and what. */
    readonly text: string;
    readonly todo: readonly string[];
    readonly count: string | undefined;
  }[];
  readonly end: readonly string[];
}

function sheetOf(
  { words }: Io,
  texts: Texts,
  plan: FittedPlaybook,
  theme: string | undefined,
): Sheet {
  const { colon, plan: say } = words;
  const named = (ids: readonly string[]) =>
    ids.map((id) => texts.destinations[id]?.short ?? id).join(', ');
  return {
    title: `${plan.title}${theme ? ` (${theme})` : ''}`,
    intro: [plan.intro, ...(plan.agreement ? [plan.agreement] : [])],
    steps: plan.steps.map(({ title, text, actors, todo, count, open }) => ({
      title: title ?? text,
      text: `${named(actors)}${colon}${title ? text : ''}`,
      todo: [...todo, ...(open ? [`${say.open}${colon}${open}`] : [])],
      count: count && `${say.count}${colon}${count}.`,
    })),
    end: [
      ...(plan.review ? [say.review(plan.review.after, plan.review.text)] : []),
      texts.texts.notValidated,
    ],
  };
}

function asMarkdown({ title, intro, steps, end }: Sheet): string {
  const lines = steps.flatMap((step) => [
    `## ${step.title}`,
    step.text,
    step.todo.map((one) => `- [ ] ${one}`).join('\n'),
    ...(step.count ? [step.count] : []),
  ]);
  return `${[`# ${title}`, ...intro, ...lines, ...end].join('\n\n')}\n`;
}

function asPage(io: Io, { title, intro, steps, end }: Sheet): string {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => html`<p>${text}</p>`);
  const sections = steps.map(
    (step) =>
      html`<section>
        <h2>${step.title}</h2>
        <p>${step.text}</p>
        <ul>
          ${step.todo.map((one) => html`<li><span class="box"></span>${one}</li>`)}
        </ul>
        ${step.count ? html`<p>${step.count}</p>` : ''}
      </section>`,
  );
  return htmlPage(io, title, html`${paragraphs(intro)}${sections}${paragraphs(end)}`);
}
