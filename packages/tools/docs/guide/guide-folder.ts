import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../..');

/** A body that does not exist, which the bundle on danger waits for, and whose secretary corrects. */
const BODIES = `bodies:
  - { id: une-instance, name: Une instance (fictive), roles: [Présidence, Secrétariat] }
corrections: { body: une-instance, role: Secrétariat }
`;

/** What a reader of the guide has beside the rules. */
const FILES: Readonly<Record<string, string>> = {
  'tableau.csv': 'CPTS;Code INSEE\nCPTS fictive du guide;81004\n',
  'courriels.txt': `Bonjour,
[coord]
answer: objet=personne
answer: danger=non
answer: besoin=coordination
lead: dac
reason: other
[/coord]
`,
};

/** A copy of the rules and the directory, in a repository of its own, to follow the guide in. */
export function makeGuideFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const name of ['packages/rules', 'packages/directory']) {
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !/[\\/](node_modules|dist|data|src)$/.test(path),
    });
  }
  const pack = join(folder, 'packages/rules/pack.yaml');
  const text = readFileSync(pack, 'utf8');
  const asked = text.replace(/(- \{ id: danger, .*agree: )\[\]/, '$1[une-instance]');
  if (asked === text) throw new Error('pack.yaml has no bundle "danger" that asks nobody.');
  writeFileSync(pack, asked.replace(/^(bodies|corrections):.*\n/gm, '') + BODIES);
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Avant');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
