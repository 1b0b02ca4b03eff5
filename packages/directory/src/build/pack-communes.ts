import { type CommunesFile, FORMAT } from '../wire.js';
import type { Geography, WrittenCommune } from './read-geography.js';

/**
 * Writes the communes of each département as columns.
 *
 * @returns The files, by the code of the département.
 */
export function packCommunes(geography: Geography): ReadonlyMap<string, CommunesFile> {
  const epciOf = new Map(
    geography.epci.flatMap(({ code, nom, membres }) =>
      membres.map((member) => [member.code, `${code} ${nom}`] as const),
    ),
  );
  const formers = groupFormers(geography.communes);
  return new Map(
    geography.departements.map(({ code }) => {
      const communes = geography.communes
        .filter(({ type, departement }) => PLACES.includes(type) && departement === code)
        .sort((a, b) => (a.code < b.code ? -1 : 1));
      return [code, packDepartement(geography.version, code, communes, epciOf, formers)];
    }),
  );
}

const ARRONDISSEMENT = 'arrondissement-municipal';

/** What a person can live in, and a structure answer for. */
const PLACES: readonly string[] = ['commune-actuelle', ARRONDISSEMENT];

interface Former {
  readonly code: string;
  readonly name: string;
}

function packDepartement(
  version: string,
  departement: string,
  communes: readonly WrittenCommune[],
  epciOf: ReadonlyMap<string, string>,
  formers: ReadonlyMap<string, readonly Former[]>,
): CommunesFile {
  const [postcodes, groups] = [new Table(), new Table()];
  const old = communes.flatMap(({ code, nom }, at) =>
    (formers.get(code) ?? [])
      .filter((former) => former.code !== code || former.name !== nom)
      .map((former) => ({ ...former, at })),
  );
  return {
    format: FORMAT,
    version,
    departement,
    gaps: join(gapsOf(communes, departement)),
    names: join(communes.map(({ nom }) => nom)),
    postcodesOf: join(
      communes.map(({ codesPostaux = [] }) =>
        [...codesPostaux]
          .sort()
          .map((postcode) => postcodes.place(postcode))
          .join(','),
      ),
    ),
    postcodes: join(postcodes.values),
    epciOf: join(
      communes.map(({ code, commune }) => {
        const group = epciOf.get(commune ?? code);
        return group === undefined ? '' : groups.place(group);
      }),
    ),
    epci: join(groups.values),
    sizes: communes.map(({ population = 0 }) => sizeOf(population)).join(''),
    formerCodes: join(old.map(({ code }) => code)),
    formerNames: join(old.map(({ name }) => name)),
    formerOf: join(old.map(({ at }) => at)),
    within: withinOf(communes),
  };
}

function withinOf(communes: readonly WrittenCommune[]): string {
  if (communes.every(({ type }) => type !== ARRONDISSEMENT)) return '';
  const codes = communes.map(({ code }) => code);
  return join(communes.map(({ commune }) => (commune ? codes.indexOf(commune) : '')));
}

/** Values in the order of their first use. */
class Table {
  readonly values: string[] = [];

  place(value: string): number {
    const at = this.values.indexOf(value);
    return at >= 0 ? at : this.values.push(value) - 1;
  }
}

function gapsOf(communes: readonly WrittenCommune[], departement: string): readonly number[] {
  const numbers = communes.map(({ code }) => Number(code.slice(departement.length)));
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

/** The names and codes that a commune took over: merged communes, old codes. */
function groupFormers(communes: readonly WrittenCommune[]): ReadonlyMap<string, readonly Former[]> {
  const named = communes.filter(({ type }) => !PLACES.includes(type));
  const nameOf = new Map(named.map(({ code, nom }) => [code, nom]));
  const groups = new Map<string, Map<string, Former>>();
  const add = (owner: string, code: string, name: string) => {
    const group = groups.get(owner) ?? new Map<string, Former>();
    groups.set(owner, group.set(code, { code, name }));
  };
  for (const { code, anciensCodes = [] } of communes) {
    for (const old of anciensCodes) add(code, old, nameOf.get(old) ?? '');
  }
  for (const { code, nom, chefLieu } of named) add(chefLieu ?? code, code, nom);
  return new Map([...groups].map(([owner, group]) => [owner, [...group.values()]]));
}

function sizeOf(population: number): number {
  return Math.min(population, 9_999_999).toString().length * Number(population > 0);
}

function join(values: readonly (string | number)[]): string {
  return values.join('|');
}
