import { stringify } from 'yaml';

import type { PackSource, WrittenRule } from '../pack-source.js';
import type { AgreementSource, ApprovalsSource } from './approval-schema.js';
import { contentOf, hashOf } from './rule-content.js';

const HEADER = `# Écrit par « coord approve » : qui a été d'accord, et avec quels mots. Ne se corrige pas à la main.
`;

/** Writes the agreements to a bundle as they stand in its file: what rules share, with each of them. */
export function writeApprovals(value: ApprovalsSource): string {
  return HEADER + stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Who agrees, by which function, and when. */
export type Signature = Omit<AgreementSource, 'rules'>;

/**
 * Adds an agreement to some rules, and their words as they are, to those of a bundle.
 *
 * @param before - The agreements so far; undefined where there is none.
 */
export function newAgreement(
  pack: PackSource,
  bundle: string,
  before: ApprovalsSource | undefined,
  { rules, ...signature }: Signature & { readonly rules: readonly WrittenRule[] },
): ApprovalsSource {
  const contents = rules.map((rule) => contentOf(pack, rule));
  const hashes = contents.map((content) => [content.rule.id, hashOf(content)] as const);
  return {
    ...before,
    bundle,
    agreements: [
      ...(before?.agreements ?? []),
      { ...signature, rules: Object.fromEntries(hashes) },
    ],
    contents: {
      ...before?.contents,
      ...Object.fromEntries(contents.map((content) => [hashOf(content), content])),
    } as ApprovalsSource['contents'],
  };
}
