import type { Commune, FormerPlace } from './commune.js';

/** A way to come to a commune: its name, a former one, a postcode, a code of Corsica. */
export interface Way {
  readonly commune: Commune;
  readonly by: 'name' | 'former-name' | 'postcode' | 'code' | 'former-code';
  readonly former: FormerPlace | undefined;
}

/** A commune that fits what was typed. */
export interface CommuneHit extends Way {
  /** False for a beginning, a middle, or a name with a typing error. */
  readonly isWhole: boolean;
}
