import type { ApprovalsSource } from '../approval/approval-schema.js';
import { bundlesOf } from '../approval/bundles.js';
import { newAgreement, type Signature, writeApprovals } from '../approval/new-agreement.js';
import type { PackFiles } from '../pack-files.js';
import { parsePack } from '../parse-pack.js';
import { smallPackWith } from './small-pack.js';

const small = smallPackWith({});

/** Two bodies that do not exist, and two bundles: the danger asks for both of them, the rest for one. */
export const BUNDLES = `bodies:
  - { id: maison, name: La maison fictive, roles: [Présidence] }
  - { id: centre, name: Le centre fictif, roles: [Médecin, Direction] }
bundles:
  - { id: danger, title: Danger, tier: safety, agree: [maison, centre] }
  - { id: reste, title: Le reste, files: [rules/reste.yaml], agree: [maison] }
`;

const [urgence = '', personne = ''] = (small.get('rules/regles.yaml') ?? '').split(/^(?=- id: p)/m);

/** The small pack, its rules in two files and two bundles, with others of its files. */
export function agreedPackWith(
  others: Readonly<Record<string, string | undefined>> = {},
  bundles = BUNDLES,
): PackFiles {
  return smallPackWith({
    'pack.yaml': `${small.get('pack.yaml')}${bundles}`,
    'rules/regles.yaml': urgence,
    'rules/reste.yaml': personne,
    ...others,
  });
}

/** The text of one of its files. */
export function agreedFile(name: string): string {
  return agreedPackWith().get(name) ?? '';
}

/** The agreements of the two bodies. */
export const MAISON = { body: 'maison', role: 'Présidence', on: '2026-11-24' };
export const CENTRE = { body: 'centre', role: 'Médecin', on: '2026-11-25' };

/** A pack after some bodies agreed to a bundle of it, as it is. */
export function agreed(
  files: PackFiles,
  bundle: string,
  ...signatures: readonly Signature[]
): PackFiles {
  const source = parsePack(files);
  const rules = source.rules.filter((rule) => bundlesOf(source, rule)[0]?.id === bundle);
  const before = source.approvals.find(({ value }) => value.bundle === bundle)?.value;
  const all = signatures.reduce<ApprovalsSource | undefined>(
    (so, signature) => newAgreement(source, bundle, so, { ...signature, rules }),
    before,
  );
  return new Map([...files, [`approvals/${bundle}.yaml`, all ? writeApprovals(all) : '']]);
}

/** The files of a pack after one change in one of them. */
export function withChange(files: PackFiles, file: string, from: string, to: string): PackFiles {
  const text = files.get(file);
  if (!text?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return new Map([...files, [file, text.replaceAll(from, to)]]);
}
