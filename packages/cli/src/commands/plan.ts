import {
  fitPlaybook,
  type FittedPlaybook,
  type Playbook,
  type PlanChoice,
  type Texts,
} from '@coord-orientation/engine';
import { nearest } from '@coord-orientation/engine/internal';
import type { Command } from 'commander';

import type { Io } from '../io.js';
import { type SharedOptions, startCommand } from '../new-command.js';
import { openPack } from '../open-pack.js';
import { UsageError } from '../usage-error.js';
import { writePage } from '../write-page.js';

interface PlanOptions extends SharedOptions {
  readonly actors?: string;
  readonly theme?: string;
  readonly pack?: string;
  readonly out?: string;
}

/** `coord plan`: the levers of a cooperation as a checklist, for the actors and the theme picked. */
export function planCommand(io: Io): Command {
  const { options: say } = io.words;
  return startCommand(io, 'plan')
    .option('--actors <ids>', say.actors)
    .option('--theme <id>', say.theme)
    .option('--pack <pack>', say.pack)
    .option('--out <file>', say.outPlan)
    .action(async (options: PlanOptions) => {
      const { texts } = (await openPack(io, options.pack)).pack;
      const playbook = Object.values(texts.playbooks).find(({ plan }) => plan !== undefined);
      if (!playbook?.plan) throw new UsageError(io.words.plan.none);
      const choice = await readChoice(io, texts, playbook.plan, options);
      const fitted = fitPlaybook(playbook, choice);
      const theme = playbook.plan.themes.find(({ id }) => id === choice.theme)?.text;
      if (options.json) return io.output.out(JSON.stringify(fitted, null, 2));
      return writePage(io, options.out, asChecklist(io, texts, fitted, theme));
    });
}

async function readChoice(
  io: Io,
  texts: Texts,
  plan: NonNullable<Playbook['plan']>,
  options: PlanOptions,
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

function asChecklist(io: Io, texts: Texts, plan: FittedPlaybook, theme: string | undefined) {
  const { words } = io;
  const named = (ids: readonly string[]) =>
    ids.map((id) => texts.destinations[id]?.short ?? id).join(', ');
  const steps = plan.steps.flatMap(({ title, text, actors, todo, count, open }) => [
    `## ${title ?? text}`,
    `${named(actors)}${words.colon}${title ? text : ''}`,
    [...todo, ...(open ? [`${words.plan.open}${words.colon}${open}`] : [])]
      .map((one) => `- [ ] ${one}`)
      .join('\n'),
    ...(count ? [`${words.plan.count}${words.colon}${count}.`] : []),
  ]);
  const review = plan.review && words.plan.review(plan.review.after, plan.review.text);
  return [
    `# ${plan.title}${theme ? ` (${theme})` : ''}`,
    plan.intro,
    ...(plan.agreement ? [plan.agreement] : []),
    ...steps,
    ...(review ? [review] : []),
    texts.texts.notValidated,
  ]
    .join('\n\n')
    .concat('\n');
}
