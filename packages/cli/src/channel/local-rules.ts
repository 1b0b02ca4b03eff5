import { readFile } from 'node:fs/promises';

import { markOf, type Present } from '@coord-orientation/channel/publish';
import { parseYamlFile, wordsIn } from '@coord-orientation/pack';

import { UsageError } from '../terminal/errors.js';
import type { Io } from '../terminal/io.js';
import type { Content } from './pack-content.js';

/** Which body answers for a département: the name of its role. */
export type OwnerOf = (departement: string) => string | undefined;

/** Where the local rules of a département stand in a channel. */
export function overlayPath(departement: string): string {
  return `territories/${departement}/overlay.yaml`;
}

/** The local rules that a channel has, by the code of their département. */
export async function presentOverlays(
  present: Present | undefined,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { name } of present?.channel.delegated ?? []) {
    const { signed } = (await present?.channel.role(name)) ?? { signed: { targets: {} } };
    for (const path of Object.keys(signed.targets)) {
      const [, code] = /^territories\/([^/]+)\/overlay\.yaml$/.exec(path) ?? [];
      const bytes = code === undefined ? undefined : await present?.channel.read(path);
      if (code !== undefined && bytes) found.set(code, new TextDecoder().decode(bytes));
    }
  }
  return found;
}

/**
 * Reads files of local rules; each is about one département, for which a body of the channel answers.
 *
 * @throws {UsageError} One goes beyond it.
 */
export async function readOverlays(
  io: Io,
  files: readonly string[],
  ownerOf: OwnerOf,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) throw new UsageError(io.words.channel.noFile(file));
    const codes = departementsIn(text, file, io);
    const [code = ''] = codes;
    if (codes.length !== 1) throw new UsageError(io.words.channel.severalPlaces(file, codes));
    if (ownerOf(code) === undefined) throw new UsageError(io.words.channel.nobodyAnswers(code));
    found.set(code, text);
  }
  return found;
}

/** What the bodies of the départements sign of their local rules. */
export async function overlayContent(
  overlays: ReadonlyMap<string, string>,
  ownerOf: OwnerOf,
): Promise<Content> {
  const targets: Record<string, Content['targets'][string]> = {};
  const files: Record<string, string> = {};
  for (const [code, text] of overlays) {
    const [role, path] = [ownerOf(code) ?? '', overlayPath(code)];
    targets[role] = { ...targets[role], [path]: await markOf(text) };
    files[path] = text;
  }
  return { targets, files };
}

/** The départements of all territories of a file, and of each that a rule names: a whole region is several. */
function departementsIn(text: string, file: string, io: Io): readonly string[] {
  const { value } = parseYamlFile(file, text, wordsIn(io.lang));
  const { territories = [], rules = [] } = (value ?? {}) as {
    readonly territories?: readonly Place[];
    readonly rules?: readonly { readonly territory?: string }[];
  };
  const own = territories.map(({ id }) => id);
  // A territory of somebody else: which département that is stands in no file of this body.
  const foreign = rules.flatMap(({ territory = '' }) =>
    own.includes(territory) ? [] : [territory],
  );
  return [...new Set([...territories.flatMap(codesOf), ...foreign])];
}

interface Place {
  readonly id?: string;
  readonly region?: string;
  readonly departement?: string | number;
  readonly communes?: readonly (string | number)[];
  readonly partly?: readonly (string | number)[];
}

function codesOf({ region, departement, communes = [], partly = [] }: Place): readonly string[] {
  if (region !== undefined) return [`région ${region}`];
  if (departement !== undefined) return [String(departement)];
  return [...communes, ...partly].map((code) => {
    const own = String(code);
    return own.slice(0, /^9[78]/.test(own) ? 3 : 2);
  });
}
