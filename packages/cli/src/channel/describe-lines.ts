import type { Present, SigningRequest } from '@coord-orientation/channel/publish';

import type { Io } from '../terminal/io.js';
import { type DirectoryManifest, presentLines } from './directory-content.js';

/** Says which lines of the directory and which local rules a request changes. */
export async function describeLines(
  { words }: Io,
  { files }: SigningRequest,
  present: Present | undefined,
): Promise<readonly string[]> {
  const say = words.channel;
  const found: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const [, code = '', kind = ''] =
      /^(?:directory|territories)\/([^/]+)\/(manifest\.json|overlay\.yaml)$/.exec(path) ?? [];
    if (kind === 'manifest.json') {
      const [name = ''] = Object.keys((JSON.parse(text) as DirectoryManifest).files);
      const before = present ? await presentLines(present, code) : '{}';
      const changes = changesIn(before, files[`directory/${code}/${name}`] ?? '{}');
      if (changes.length > 0) found.push(say.lines(code, changes.map(say.line)));
    } else if (kind === 'overlay.yaml') {
      const before = (await present?.channel.find(path))
        ? new TextDecoder().decode(await present?.channel.read(path))
        : '';
      const changes = changedLines(before, text);
      if (changes.length > 0) found.push(say.localRules(code, changes));
    }
  }
  return found;
}

/** A field of a structure that reads otherwise; without a field, the structure came or went. */
export interface LineChange {
  readonly id: string;
  readonly field?: string;
  readonly from?: string;
  readonly to?: string;
}

function changesIn(before: string, after: string): readonly LineChange[] {
  const [older, newer] = [structuresIn(before), structuresIn(after)];
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((id): readonly LineChange[] => {
    const [from, to] = [older.get(id), newer.get(id)];
    if (!from) return [{ id, to: said(to?.['name']) }];
    if (!to) return [{ id, from: said(from['name']) }];
    const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return fields
      .filter((field) => said(from[field]) !== said(to[field]))
      .map((field) => ({ id, field, from: said(from[field]), to: said(to[field]) }));
  });
}

type Structure = Readonly<Record<string, unknown>>;

function structuresIn(json: string): ReadonlyMap<string, Structure> {
  const { structures = [] } = JSON.parse(json) as { structures?: readonly Structure[] };
  return new Map(structures.map((one) => [String(one['id']), one]));
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** The lines of a text that were not there before, and those that are gone. */
function changedLines(before: string, after: string): readonly string[] {
  const [older, newer] = [before.split('\n'), after.split('\n')];
  return [
    ...older.filter((line) => !newer.includes(line)).map((line) => `- ${line}`),
    ...newer.filter((line) => !older.includes(line)).map((line) => `+ ${line}`),
  ];
}
