import type { Commune } from '../commune.js';
import { withoutCedex } from '../read-typed.js';
import { searchKey } from '../search-key.js';
import { type CommunesByName, isNamed, nearName } from './communes-by-name.js';
import { explainCode } from './explain-code.js';
import type { ImportedRow } from './import-columns.js';
import type { Former, Places } from './places.js';
import { readDepartement } from './read-departement.js';
import type { BuildWords } from './words/fr.js';

/** Takes what is wrong with one row, and what is worth knowing, in the words of a language. */
export interface Report {
  readonly words: BuildWords;
  readonly fail: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** A commune that a row names. */
export interface RowCommune {
  readonly commune: Commune;
  /** The former commune that was named: only a part of the present one. */
  readonly part: string | undefined;
}

/**
 * Finds the commune that a row names by its code, or by its name and département.
 *
 * @param report - Told why there is none, or what is worth knowing.
 */
export function findRowCommune(
  places: Places,
  byName: CommunesByName,
  cells: ImportedRow['cells'],
  report: Report,
): RowCommune | undefined {
  const { words, fail } = report;
  if (cells.code) return byCode(places, byName, cells.code, cells, report);
  if (!cells.commune) return void fail(words.noCommune);
  const written = withoutCedex(cells.commune).replace(/[\s,]+$/, '');
  const { name, departement: cell } = splitName(written, cells.departement);
  const departement = cell && readDepartement(places, cell);
  if (cell && !departement) return void fail(words.notADepartement(cell));
  const isHere = ({ departement: { code } }: Commune) => !departement || code === departement;
  const key = searchKey(name);
  const lists = [byName.present.get(key) ?? [], byName.loose.get(key) ?? []];
  const found = lists.map((list) => list.filter(isHere)).find((list) => list.length > 0) ?? [];
  const formers = (byName.formers.get(key) ?? []).filter(({ commune }) => isHere(commune));
  const [only] = found;
  if (only && found.length === 1) return { commune: only, part: undefined };
  if (!only && formers.length > 0) return oneFormer(formers, name, report);
  if (only) return void fail(words.homonyms(name, listed(found)));
  const elsewhere = lists.flat();
  return void fail(
    elsewhere.length > 0
      ? words.notInDepartement(name, cell ?? '', listed(elsewhere))
      : words.unknownName(name, nearName(byName, name)),
  );
}

/** « Grazac (Tarn) », where no other cell says the département. */
function splitName(written: string, departement: string | undefined) {
  const [, name, inside] = /^([^(]+)\((.{3,}|\d[\dab])\)\s*$/i.exec(written) ?? [];
  const isArticle = inside !== undefined && /^l['’]|^l[aeo]s?$/i.test(inside);
  return name && inside && !departement && !isArticle
    ? { name: name.trim(), departement: inside }
    : { name: written, departement };
}

function byCode(
  places: Places,
  byName: CommunesByName,
  written: string,
  { commune: name, departement: cell }: ImportedRow['cells'],
  report: Report,
): RowCommune | undefined {
  const { words, fail } = report;
  // Spreadsheets drop the first zero of 09030.
  const code = written.replaceAll(/\s/g, '').toUpperCase().padStart(5, '0');
  const formers = places.formers.get(code) ?? [];
  // An old name beside the code that it had, or that its commune has now.
  const named = (byName.formers.get(searchKey(name ?? '')) ?? []).filter((one) =>
    [one.code, one.commune.code].includes(code),
  );
  const place = places.communes.get(code);
  if (place) {
    const departement = cell && readDepartement(places, cell);
    if (departement && departement !== place.departement.code) {
      return void fail(words.otherDepartement(code, place.name, place.departement.name, cell));
    }
    if (!name || isNamed(place, name) || searchKey(name) === searchKey(place.within?.name ?? '')) {
      return { commune: place, part: undefined };
    }
    if (named.length > 0) return oneFormer(named, name, report);
    return void fail(words.otherName(code, place.name, name));
  }
  const meaning = explainCode(places, code);
  if (named.length > 0 || meaning.kind === 'former') {
    return oneFormer(
      named.length > 0 ? named : formers,
      `${code}${name ? ` ${name}` : ''}`,
      report,
    );
  }
  return void fail(
    meaning.kind === 'postcode'
      ? words.postcode(code, listed(meaning.communes))
      : words.unknownCode(written),
  );
}

function oneFormer(
  formers: readonly Former[],
  written: string,
  { words, fail, warn }: Report,
): RowCommune | undefined {
  const [former] = formers;
  if (!former) return undefined;
  const { commune, name } = former;
  if (new Set(formers.map((one) => one.commune)).size > 1) {
    return void fail(words.homonyms(written, listed(formers.map((one) => one.commune))));
  }
  warn(words.mergedCode(written, commune.name, commune.code, name));
  return { commune, part: name };
}

function listed(communes: readonly Commune[]): string {
  return communes
    .map(({ code, name, departement }) => `${name}, ${departement.name} (${code})`)
    .join(' ; ');
}
