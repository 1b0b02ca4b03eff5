import type { PackSource, Written } from '../pack-source.js';
import type { RuleSource } from '../schema.js';
import type { BundleSource } from './bundle-schema.js';

/** One agreement that a rule needs: that of any of these bodies. */
export type Needed = readonly string[];

/**
 * The bundles that a rule is in. A pack in which it is not exactly one does not build, local rules kept
 * elsewhere apart: their territory may have no bundle in the pack.
 */
export function bundlesOf(
  { head }: Pick<PackSource, 'head'>,
  { value, file }: Pick<Written<RuleSource>, 'value' | 'file'>,
): readonly BundleSource[] {
  return head.value.bundles.filter(({ tier, territories, files }) =>
    tier === undefined
      ? (territories?.includes(value.territory ?? '') ?? files?.includes(file))
      : tier === value.tier,
  );
}

/** The agreements that a bundle asks for one of its rules. */
export function neededFor({ agree }: BundleSource, rule: string): readonly Needed[] {
  return agree.flatMap((one) => {
    if (typeof one === 'string') return [[one]];
    return one.rules === undefined || one.rules.includes(rule) ? [one.oneOf] : [];
  });
}
