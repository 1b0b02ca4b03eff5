import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { markOf, pageHash } from '@coord-orientation/channel/publish';
import { buildPack, type PackFolder, writePack } from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import {
  keysOf,
  newSigners,
  NOW,
  published,
  settingsOf,
  wantedOf,
} from '../../../channel/src/testing/two-bodies.js';

/** Where the tests run, the root of the repository, these are. */
const RULES = 'examples/canal/regles';
const DATA = 'packages/directory/data';

/** What a structure of the Tarn is called. */
export const NAME = 'DAC 81';

type Files = ReadonlyMap<string, string>;

/** A channel that two bodies published, and what they may publish next. */
export async function publishedChannel() {
  const signers = await newSigners();
  const { maison, centre, machine } = signers;
  const settings = settingsOf(keysOf(signers));
  const own = await readPack(RULES, { lang: 'fr' });
  const pack = writePack(buildPack(own), { files: {}, overlays: {} });
  const next = async (said: Said, files: Files = new Map()) => {
    const wanted = await wantedOf(settings, said.targets);
    const { ['pack/manifest.json']: mark, ...others } = wanted.targets['targets'] ?? {};
    const demo = mark && { 'pack/manifest.json': { ...mark, custom: { demo: true } } };
    const targets = { ...wanted.targets, ...(mark && { targets: { ...others, ...demo } }) };
    const all = { ...wanted, targets, files: { ...wanted.files, ...said.files } };
    return published(all, [maison, centre], machine, { files, now: NOW });
  };
  const rules = rulesOf(pack, pack.manifest.emergency);
  const lines = await linesOf(NAME);
  const shared = await sharedDirectory();
  const files = await next({
    targets: {
      ...rules.targets,
      targets: { ...rules.targets.targets, ...shared.targets.targets },
      ...lines.targets,
      withdrawal: noticeOf(pack, []),
    },
    files: { ...rules.files, ...shared.files, ...lines.files },
  });
  const first = new TextEncoder().encode(files.get('1.root.json'));
  return {
    files,
    root: await pageHash(first),
    corrected: async (name: string) => next(await linesOf(name), files),
    withdrawn: () =>
      next({ targets: { withdrawal: noticeOf(pack, [pack.manifest.version]) }, files: {} }, files),
    otherNumbers: () => {
      const { danger } = rulesOf(pack, []).targets;
      return next({ targets: { danger }, files: {} }, files);
    },
  };
}

interface Said {
  readonly targets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly files: Readonly<Record<string, string>>;
}

function rulesOf({ files, manifest }: PackFolder, emergency: PackFolder['manifest']['emergency']) {
  const numbers = manifest.emergency.map(({ phone }) => ['secours', phone]);
  return {
    targets: {
      targets: { 'pack/manifest.json': files.get('manifest.json') ?? '' },
      danger: { 'emergency/numbers.json': JSON.stringify({ format: 1, emergency, numbers }) },
    },
    files: Object.fromEntries([...files].map(([name, text]) => [`pack/${name}`, text])),
  };
}

function noticeOf({ manifest }: PackFolder, versions: readonly string[]) {
  const notice = { format: 1, pack: manifest.id, versions };
  return { 'withdrawal/notice.json': JSON.stringify(notice) };
}

/** The structures of the Tarn, with another name for one of them. */
async function linesOf(name: string): Promise<Said> {
  const built = await readFile(join(DATA, await nameOf('structures', '81')), 'utf8');
  const text = built.replaceAll(NAME, name);
  const folder = 'directory/81';
  const { path, manifest } = await manifestOf(folder, { 'structures.abcd1234.json': text });
  return {
    targets: { 'local-centre': { [path]: manifest } },
    files: { [`${folder}/structures.abcd1234.json`]: text },
  };
}

/** Communes of two départements, and an index that names no file of structures. */
async function sharedDirectory() {
  const index = JSON.parse(await readFile(join(DATA, 'index.json'), 'utf8')) as {
    departements: string[][];
  };
  const departements = index.departements.map((one) => [...one.slice(0, 4), '']);
  const files: Record<string, string> = {
    'index.abcd1234.json': JSON.stringify({ ...index, departements }),
  };
  for (const code of ['81', '34']) {
    const name = await nameOf('communes', code);
    files[name] = await readFile(join(DATA, name), 'utf8');
  }
  const { path, manifest } = await manifestOf('directory', files);
  const placed = Object.entries(files).map(([name, text]) => [`directory/${name}`, text]);
  return {
    targets: { targets: { [path]: manifest } },
    files: Object.fromEntries(placed) as Readonly<Record<string, string>>,
  };
}

async function manifestOf(folder: string, files: Readonly<Record<string, string>>) {
  const listed: Record<string, object> = {};
  for (const [name, text] of Object.entries(files)) {
    const { length, hashes } = await markOf(text);
    listed[name] = { length, sha256: hashes.sha256 };
  }
  return {
    path: `${folder}/manifest.json`,
    manifest: JSON.stringify({ format: 1, files: listed }),
  };
}

async function nameOf(folder: string, code: string): Promise<string> {
  const names = await readdir(join(DATA, folder));
  return `${folder}/${names.find((name) => name.startsWith(`${code}.`)) ?? ''}`;
}
