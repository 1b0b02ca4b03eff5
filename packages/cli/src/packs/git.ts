import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { UnreadableError, UsageError } from '../terminal/errors.js';
import type { CliWords } from '../words/cli-words.js';

const execute = promisify(execFile);

type Say = CliWords['trouble'];

/**
 * Copies what a revision holds at a path into a folder: all of it, whatever an archive would leave out,
 * and from whichever folder of the repository.
 *
 * @param name - `revision:path`, as Git writes it.
 * @param folder - An empty folder.
 * @param cwd - Where Git looks for its repository, and where a path that begins with `./` starts.
 * @returns The folder of the files.
 * @throws {UsageError} Git cannot give it; the message says why.
 */
export async function copyRevision(
  say: Say,
  name: string,
  folder: string,
  cwd = process.cwd(),
): Promise<string> {
  const { stdout: inside } = await git(['rev-parse', '--absolute-git-dir'], { cwd }).catch(
    (error: unknown) => {
      throw new UsageError(isMissing(error) ? say.noGit : say.noRepository(name));
    },
  );
  const tree = await git(['rev-parse', '--verify', '--quiet', name], { cwd })
    .then(({ stdout }) =>
      git(['rev-parse', '--verify', '--quiet', `${stdout.trim()}^{tree}`], { cwd }),
    )
    .then(({ stdout }) => stdout.trim())
    .catch(async () => {
      throw await whyNot(say, name, cwd);
    });
  const files = join(folder, 'files');
  await mkdir(files);
  // An index of its own: the person's stays as it is.
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
  const top = await git(['rev-parse', '--show-toplevel'], { cwd }).then(
    ({ stdout }) => stdout.trim(),
    () => inside.trim(),
  );
  await git(['read-tree', tree], { env, cwd: top });
  await git(['--work-tree', files, 'checkout-index', '--all'], { env, cwd: top });
  return files;
}

function git(args: readonly string[], options: { env?: NodeJS.ProcessEnv; cwd?: string } = {}) {
  return execute('git', args, options);
}

/** Why there is nothing at `revision:path`: a file, a submodule, a copy without history, a wrong word. */
async function whyNot(say: Say, name: string, cwd: string): Promise<Error> {
  const [revision = '', path = ''] = name.split(/:(.*)/s);
  const isThere = (what: string) =>
    git(['rev-parse', '--verify', '--quiet', what], { cwd }).then(
      () => true,
      () => false,
    );
  if (!(await isThere(`${revision}^{commit}`))) {
    const { stdout } = await git(['rev-parse', '--is-shallow-repository'], { cwd });
    return new UsageError(
      stdout.trim() === 'true' ? say.shallow(revision) : say.noRevision(revision),
    );
  }
  const submodule = await submoduleOn(revision, path, cwd);
  if (submodule !== undefined) return new UsageError(say.submodule(submodule, path));
  if (await isThere(name)) return new UnreadableError(say.packFile(name));
  return new UsageError(say.noPath(revision, path));
}

/** The submodule that a path is, or goes through. */
async function submoduleOn(
  revision: string,
  path: string,
  cwd: string,
): Promise<string | undefined> {
  const parts = path.replace(/^\.\//, '').split('/').filter(Boolean);
  for (let count = 1; count <= parts.length; count++) {
    const start = parts.slice(0, count).join('/');
    const relative = path.startsWith('./') ? [] : ['--full-tree'];
    const { stdout } = await git(['ls-tree', ...relative, revision, '--', start], { cwd });
    if (stdout.startsWith('160000')) return start;
  }
  return undefined;
}

/** Whether there is no Git at all. */
function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
