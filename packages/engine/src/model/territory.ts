import type { LocalRule, Logic, Territory } from './logic.js';

/** Where somebody is, as far as it is known. INSEE codes. */
export interface Place {
  readonly commune?: string;
  readonly departement?: string;
  readonly region?: string;
}

/** Places that belong to the same territories, and so follow the same rules. */
export interface TerritoryClass {
  /** Its territories, joined: `tarn` or `tarn+grand-gaillacois`. */
  readonly id: string;
  readonly territories: readonly Territory[];
}

/**
 * Lists the classes of places that have rules of their own: each set of territories that one place can
 * be in together.
 *
 * @param regionOf - Gives the region of a département, where territories are regions.
 */
export function territoryClasses(
  territories: readonly Territory[],
  regionOf: (departement: string) => string | undefined = () => undefined,
): readonly TerritoryClass[] {
  const classes = new Map<string, TerritoryClass>();
  for (const place of territories.flatMap(placesIn)) {
    for (const members of membersAt(territories, completePlace(place, regionOf))) {
      const one = classOf(members);
      if (members.length > 0) classes.set(one.id, one);
    }
  }
  return [...classes.values()];
}

/** The class of places that are in exactly these territories. */
export function classOf(territories: readonly Territory[]): TerritoryClass {
  return { id: territories.map(({ id }) => id).join('+'), territories };
}

/** A place with the département that its code says, and the region of that. */
export function completePlace(
  place: Place,
  regionOf: (departement: string) => string | undefined = () => undefined,
): Place {
  const departement = place.departement ?? departementOf(place.commune);
  const region = place.region ?? (departement === undefined ? undefined : regionOf(departement));
  return { ...place, ...(departement && { departement }), ...(region && { region }) };
}

/**
 * Finds the classes that a place may be in: one for a whole commune, several where it is split or only
 * its département or region is known; `undefined` stands for the shared rules.
 */
export function classesAt(
  classes: readonly TerritoryClass[],
  place: Place,
): readonly (TerritoryClass | undefined)[] {
  const departement = place.departement ?? departementOf(place.commune);
  const full = { ...place, ...(departement && { departement }) };
  const territories = [
    ...new Map(classes.flatMap((one) => one.territories.map((t) => [t.id, t]))).values(),
  ];
  const sets =
    place.commune === undefined ? within(territories, full) : membersAt(territories, full);
  return sets.map((members) => {
    const id = members.map((territory) => territory.id).join('+');
    return classes.find((one) => one.id === id);
  });
}

/** The rules that hold in a class: shared ones, and local ones that silence those that they replace. */
export function logicIn(logic: Logic, { territories }: TerritoryClass): Logic {
  const here = (logic.local ?? []).filter((rule) =>
    territories.some(({ id }) => id === rule.territory),
  );
  const own = here.map((rule) => ({
    ...rule,
    overrides: [...rule.overrides, ...rule.replaces, ...widerThan(rule, here, territories)],
  }));
  return { ...logic, rules: [...logic.rules, ...own] };
}

/** Local rules of wider territories that replace the same shared rule. */
function widerThan(
  rule: LocalRule,
  others: readonly LocalRule[],
  territories: readonly Territory[],
): readonly string[] {
  const own = widthOf(territories.find(({ id }) => id === rule.territory));
  return others
    .filter((other) => other.replaces.some((id) => rule.replaces.includes(id)))
    .filter((other) => widthOf(territories.find(({ id }) => id === other.territory)) > own)
    .map(({ id }) => id);
}

// Communes are narrower than a département, a département than a region.
function widthOf(territory: Territory | undefined): number {
  if (territory?.region) return 2;
  return territory?.departement ? 1 : 0;
}

/** The places that a territory names. */
export function placesIn({
  region,
  departement,
  communes = [],
  partly = [],
}: Territory): readonly Place[] {
  if (region) return [{ region }];
  if (departement) return [{ departement }];
  return [...communes, ...partly].map((commune) => ({ commune }));
}

/** The sets of territories that a place may be in: several where only a part of a commune belongs. */
export function membersAt(
  territories: readonly Territory[],
  { commune = '', departement, region }: Place,
): readonly (readonly Territory[])[] {
  let sets: readonly (readonly Territory[])[] = [[]];
  for (const territory of territories) {
    const isWhole =
      (territory.region !== undefined && territory.region === region) ||
      (territory.departement !== undefined && territory.departement === departement) ||
      territory.communes?.includes(commune);
    if (isWhole) sets = sets.map((set) => [...set, territory]);
    else if (territory.partly?.includes(commune)) {
      sets = sets.flatMap((set) => [set, [...set, territory]]);
    }
  }
  return sets;
}

/** Only a département or a region is known: any commune of it that has territories of its own, or none. */
function within(
  territories: readonly Territory[],
  place: Place,
): readonly (readonly Territory[])[] {
  const communes = territories
    .flatMap(({ communes = [], partly = [] }) => [...communes, ...partly])
    .filter(
      (commune) => place.departement === undefined || departementOf(commune) === place.departement,
    );
  const sets = [
    membersAt(territories, place),
    ...communes.map((commune) => membersAt(territories, { ...place, commune })),
  ];
  const unique = new Map(sets.flat().map((set) => [set.map(({ id }) => id).join('+'), set]));
  return [...unique.values()];
}

/** The département that a commune's INSEE code begins with. */
export function departementOf(commune: string | undefined): string | undefined {
  if (commune === undefined) return undefined;
  return commune.startsWith('97') ? commune.slice(0, 3) : commune.slice(0, 2);
}
