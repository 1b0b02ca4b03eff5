import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { smallPack } from './small-pack.js';

/** Two bodies that do not exist: the tools are asked of both, the rest of one. */
const BUNDLES = `bodies:
  - { id: societe, name: La société fictive des jardins, roles: [Présidence, Secrétariat] }
  - { id: verger, name: Le verger fictif, roles: [Direction] }
bundles:
  - { id: outils, title: Les outils, files: [rules/outils.yaml], agree: [societe, verger] }
  - { id: conseils, title: Les conseils, files: [rules/regles.yaml], agree: [societe] }
`;

/** A copy of the pack on gardens, its rules in two bundles. */
export async function agreedPack(): Promise<string> {
  const rules = await readFile(join(import.meta.dirname, 'small-pack/rules/regles.yaml'), 'utf8');
  const [tools = '', ...others] = rules.split(/^(?=- id: )/m);
  return smallPack({
    'pack.yaml': (text) => text + BUNDLES,
    'rules/outils.yaml': tools,
    'rules/regles.yaml': others.join(''),
  });
}

/** Changes one file of a pack; what is not there to be changed is a mistake of the test. */
export async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  await writeFile(path, text.replace(from, to));
}
