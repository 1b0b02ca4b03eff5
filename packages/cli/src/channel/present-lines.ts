import type { Present } from '@coord-orientation/channel/publish';

/** A part of the directory as it is signed: each file with its length and its hash. */
export interface DirectoryManifest {
  readonly format: 1;
  /** Whose lines these are; absent for what all share. */
  readonly departement?: string;
  readonly files: Readonly<Record<string, { readonly length: number; readonly sha256: string }>>;
}

/** The file of structures that sites see of a département. */
export async function presentLines({ channel, read }: Present, code: string): Promise<string> {
  const path = `directory/${code}/manifest.json`;
  if (!(await channel.find(path))) return '{}';
  const manifest = JSON.parse(
    new TextDecoder().decode(await channel.read(path)),
  ) as DirectoryManifest;
  const [name, mark] = Object.entries(manifest.files)[0] ?? [];
  const bytes = mark && (await read(`directory/${code}/${name}`, mark.length));
  return bytes ? new TextDecoder().decode(bytes) : '{}';
}
