import type { Settings } from './schema.js';

/** A column that an import knows, and the headings that stand for it, beside what the settings say. */
export const COLUMNS = {
  structure: ['structure', 'nom', 'nom de la structure'],
  code: ['code', 'code insee', 'insee', 'code commune', 'code insee commune', 'codgeo'],
  commune: ['commune', 'nom commune', 'nom de la commune', 'libelle commune', 'ville'],
  departement: ['departement', 'dep', 'code departement'],
  precision: ['precision', 'quartier', 'partie', 'secteur'],
  website: ['site', 'site internet', 'site web', 'url'],
  phone: ['telephone', 'tel', 'numero'],
  email: ['courriel', 'mail', 'email', 'e mail', 'adresse mail'],
  address: ['adresse', 'adresse postale'],
  source: ['source'],
  seen: ['vu le', 'date', 'date de releve'],
  status: ['statut', 'etat'],
} as const;

export type Column = keyof typeof COLUMNS;

/** The headings of each column, with those that the settings give for the name of a structure. */
export function headingsIn({
  headings,
}: Settings['import']): Readonly<Record<Column, readonly string[]>> {
  return { ...COLUMNS, structure: [...COLUMNS.structure, ...headings] };
}

/** A row of a table, with the line that a person sees in it. */
export interface ImportedRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}
