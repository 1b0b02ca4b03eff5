import { nearest } from '@coord-orientation/engine/internal';

import { fileName } from './file-name.js';

/** The files at the top of a pack. */
const FILES = [
  'pack.yaml',
  'questions.yaml',
  'constraints.yaml',
  'territories.yaml',
  'joints.yaml',
  'destinations.yaml',
  'sources.yaml',
  'corrections.yaml',
] as const;

/** The folders inside a pack. */
export const FOLDERS: readonly string[] = ['rules', 'playbooks', 'cases', 'locales', 'approvals'];

/** What people call these folders. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  regles: 'rules',
  parcours: 'playbooks',
  cas: 'cases',
  accords: 'approvals',
  validations: 'approvals',
  langues: 'locales',
  traductions: 'locales',
};

/** A file that looks like a part of a pack and is not read, and what it would have to be called. */
export interface UnreadFile {
  readonly name: string;
  /** Undefined where nothing in a pack has a like name. */
  readonly rename: string | undefined;
}

/** Whether a name is that of YAML, whatever was done to its end: `.yml`, `.YAML`, `.yaml.txt`. */
export function looksLikeYaml(path: string): boolean {
  return /\.ya?ml($|\.)/i.test(fileName(path));
}

/** The folder of a pack that is meant by a name; undefined where none is. */
export function folderMeant(name: string): string | undefined {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return FOLDERS.find((one) => one === plain) ?? OTHER_NAMES[plain] ?? nearest(plain, FOLDERS);
}

/** Finds the files that look like a part of a pack and are none. */
export function findUnread(names: Iterable<string>): readonly UnreadFile[] {
  return [...names].filter(looksLikeYaml).flatMap((name): readonly UnreadFile[] => {
    if (isRead(name)) return [];
    const rename = renamed(name);
    return [{ name, rename: rename === name ? undefined : rename }];
  });
}

function isRead(name: string): boolean {
  const [top = ''] = name.split('/');
  return top === name
    ? FILES.some((one) => one === name)
    : FOLDERS.includes(top) && name.endsWith('.yaml');
}

function renamed(name: string): string | undefined {
  const plain = name.replace(/\.ya?ml($|\..*)/i, '.yaml');
  const [top = '', ...rest] = plain.split('/');
  if (rest.length > 0) {
    const folder = folderMeant(top);
    return folder && [folder, ...rest].join('/');
  }
  const folder = folderMeant(plain.replace('.yaml', ''));
  return folder ? `${folder}/${plain}` : nearest(plain.toLowerCase(), FILES);
}
