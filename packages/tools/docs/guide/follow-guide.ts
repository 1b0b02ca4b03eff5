import { appendFileSync } from 'node:fs';
import { run } from '@coord-orientation/cli';
import { makeGuideFolder } from './guide-folder.js';
import { type GuideStep, tasksOf } from './guide-steps.js';

/** A command of the guide, and what it answered. */
export interface Followed {
  readonly line: number;
  /** As the guide has it. */
  readonly command: string;
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Does what a guide says, each task in a new copy of the rules.
 *
 * @param seen - Is told of each command while the copy is as it left it.
 */
export async function followGuide(
  markdown: string,
  seen: (followed: Followed) => Promise<void> = async () => {},
): Promise<readonly Followed[]> {
  const all: Followed[] = [];
  for (const task of tasksOf(markdown)) all.push(...(await followTask(task, seen)));
  return all;
}

/** Does one task of a guide, in a new copy of the rules. */
export async function followTask(
  task: readonly GuideStep[],
  seen: (followed: Followed) => Promise<void> = async () => {},
): Promise<readonly Followed[]> {
  const all: Followed[] = [];
  await inFolder(async () => {
    for (const step of task) {
      if (step.kind === 'text') appendFileSync(step.file, `\n${step.text}`);
      else {
        const followed = await follow(step);
        all.push(followed);
        await seen(followed);
      }
    }
  });
  return all;
}

async function inFolder(work: () => Promise<void>): Promise<void> {
  const { folder, remove } = makeGuideFolder();
  const before = process.cwd();
  process.chdir(folder);
  try {
    await work();
  } finally {
    process.chdir(before);
    remove();
  }
}

/** Whether there is a command of this name. */
export async function isCommand(name: string): Promise<boolean> {
  return (await answer([...name.split(' '), '--help'])).exitCode === 0;
}

async function follow({ line, args }: GuideStep & { kind: 'command' }): Promise<Followed> {
  const said = await answer(args.includes('…') ? await withHash(args) : args);
  return { line, command: ['coord', ...args].join(' '), ...said };
}

async function answer(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

/** A fingerprint is on the sheet that the reader has in hand. */
async function withHash(args: readonly string[]): Promise<readonly string[]> {
  const [, bundle = '', folder = ''] = args;
  const sheet = ['print', folder, '--bundle', bundle, '--json'];
  const lang = args.includes('--translation') ? ['--lang', 'en'] : [];
  const { out, err } = await answer([...sheet, ...lang]);
  if (err !== '') throw new Error(err);
  const { bundles } = JSON.parse(out) as {
    bundles: readonly { hash: string; translation?: { hash: string } }[];
  };
  const hash = bundles[0]?.translation?.hash ?? bundles[0]?.hash ?? '';
  return args.map((one) => (one === '…' ? hash : one));
}
