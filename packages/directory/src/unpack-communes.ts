import type { Commune, FormerPlace } from './commune.js';
import type { CommunesFile } from './wire.js';

/** The communes of one département, and the names and codes that lead to them. */
export interface Communes {
  readonly communes: readonly Commune[];
  /** Places of their own within one of the communes. */
  readonly arrondissements: readonly Commune[];
  readonly formers: readonly { readonly place: FormerPlace; readonly commune: Commune }[];
}

/**
 * Turns the columns of a file into communes.
 *
 * @returns Undefined when the columns do not fit together: the file is damaged.
 */
export function unpackCommunes(
  file: CommunesFile,
  departement: Commune['departement'],
  region: string,
): Communes | undefined {
  if (file.departement !== departement.code || !areTexts(file)) return undefined;
  const [names, postcodes, groups] = [list(file.names), list(file.postcodes), list(file.epci)];
  // A single commune without any of these leaves an empty column, which is one empty value.
  const [postcodesOf, epciOf] = [file.postcodesOf.split('|'), file.epciOf.split('|')];
  const codes = readCodes(file.gaps, departement.code);
  const epci = groups.map((group) => ({ code: group.slice(0, 9), name: group.slice(10) }));
  const communes = names.map((name, at): Commune => ({
    code: codes[at] ?? '',
    name,
    departement,
    region,
    postcodes: (postcodesOf[at] ?? '').split(',').flatMap((n) => (n && postcodes[Number(n)]) || []),
    epci: epciOf[at] ? epci[Number(epciOf[at])] : undefined,
    size: Number(file.sizes[at]),
  }));
  const lengths = [codes, postcodesOf, epciOf, file.sizes].map(({ length }) => length);
  if (lengths.some((length) => length !== names.length)) return undefined;
  const cities = list(file.within).map((at) => (at === '' ? undefined : communes[Number(at)]));
  return {
    communes: communes.filter((_, at) => !cities[at]),
    arrondissements: communes.flatMap((one, at) => {
      const city = cities[at];
      return city ? [{ ...one, within: { code: city.code, name: city.name } }] : [];
    }),
    formers: readFormers(file, communes),
  };
}

function readFormers(file: CommunesFile, communes: readonly Commune[]): Communes['formers'] {
  const [names, owners] = [list(file.formerNames), list(file.formerOf)];
  return list(file.formerCodes).flatMap((code, at) => {
    const commune = communes[Number(owners[at])];
    return commune ? { place: { code, name: names[at] || undefined }, commune } : [];
  });
}

function readCodes(gaps: string, departement: string): readonly string[] {
  let number = 0;
  return list(gaps).map((gap) => {
    number += Number(gap);
    return departement + String(number).padStart(5 - departement.length, '0');
  });
}

function areTexts({ format: _, ...columns }: CommunesFile): boolean {
  return Object.keys(columns).length === 13 && Object.values(columns).every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function list(column: string): readonly string[] {
  return column === '' ? [] : column.split('|');
}
