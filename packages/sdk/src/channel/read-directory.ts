import type { Channel, ReadBytes } from '@coord-orientation/channel';
import type { ReadFile } from '@coord-orientation/directory';
import { bareData } from '../bare-data.js';
import { type ListedFile, readJson, readListed } from './read-json.js';

/** Files of one folder of the directory, as they are signed. */
interface Manifest {
  readonly files: Readonly<Record<string, ListedFile>>;
}

/** What `index.json` says of a département. */
type Row = readonly [
  code: string,
  name: string,
  region: string,
  communes: string,
  structures: string,
];

/** Stands in the index where a file is named by whoever signs the lines of a département. */
const SIGNED = 'signed';

/**
 * Opens the directory of a channel: what all share, and the lines of each département, which its own body
 * may sign.
 *
 * @returns What `openDirectory` takes; undefined where the channel has no directory.
 * @throws {ChannelError} It is not the one that was signed.
 */
export async function directoryOf(
  channel: Channel,
  read: ReadBytes,
): Promise<ReadFile | undefined> {
  if (!(await channel.find(pathOf()))) return undefined;
  const { files } = (await readJson(channel, pathOf())) as Manifest;
  const codes = await codesWithLines(channel);
  const name = Object.keys(files).find((one) => /^index\./.test(one)) ?? 'index.json';
  const written = (await readListed(read, `directory/${name}`, files[name])) as {
    readonly departements: readonly Row[];
  };
  const index = {
    ...written,
    departements: written.departements.map(([code, ...row]) => [
      ...[code, ...row.slice(0, 3)],
      codes.has(code) ? SIGNED : '',
    ]),
  };
  return async (file) => {
    if (file === 'index.json') return bareData(index);
    const [, code] = new RegExp(`^structures/(\\w+)\\.${SIGNED}\\.json$`).exec(file) ?? [];
    if (code === undefined)
      return bareData(await readListed(read, `directory/${file}`, files[file]));
    const own = ((await readJson(channel, pathOf(code))) as Manifest).files;
    const [lines = ''] = Object.keys(own);
    return bareData(await readListed(read, `directory/${code}/${lines}`, own[lines]));
  };
}

function pathOf(code?: string): string {
  return `directory/${code === undefined ? '' : `${code}/`}manifest.json`;
}

/** The départements that somebody signed lines of. */
async function codesWithLines({ targets, delegated, role }: Channel): Promise<ReadonlySet<string>> {
  const local = delegated.filter(({ paths }) =>
    paths.some((path) => path.startsWith('directory/')),
  );
  const all = [targets, ...(await Promise.all(local.map(({ name }) => role(name))))];
  const paths = all.flatMap(({ signed }) => Object.keys(signed.targets));
  return new Set(
    paths.flatMap((path) => /^directory\/(\w+)\/manifest\.json$/.exec(path)?.[1] ?? []),
  );
}
