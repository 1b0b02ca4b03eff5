import { createRequire } from 'node:module';

/** The official geographical code, as its package publishes it. */
export interface Geography {
  readonly version: string;
  readonly communes: readonly WrittenCommune[];
  readonly departements: readonly { code: string; nom: string; region: string }[];
  readonly regions: readonly { code: string; nom: string }[];
  readonly epci: readonly { code: string; nom: string; membres: readonly { code: string }[] }[];
}

/** A commune of the package, present or former. */
export interface WrittenCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly region: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  /** The commune that a former one is now part of. */
  readonly chefLieu?: string;
  /** The commune of a municipal arrondissement. */
  readonly commune?: string;
  readonly anciensCodes?: readonly string[];
}

/** Reads the geographical code from `@etalab/decoupage-administratif` (Licence Ouverte). */
export function readGeography(): Geography {
  const require = createRequire(import.meta.url);
  const read = (name: string) =>
    require(`@etalab/decoupage-administratif/data/${name}.json`) as never;
  const { version } = require('@etalab/decoupage-administratif/package.json') as Geography;
  return {
    version,
    communes: read('communes'),
    departements: read('departements'),
    regions: read('regions'),
    epci: read('epci'),
  };
}
