import type { Settings } from './schema.js';

/**
 * A column that an import knows, and the headings that stand for it, beside what the settings say. A
 * heading that can mean more than one thing (« Numéro », « Date », « Secteur », « Nom ») is not here.
 */
export const COLUMNS = {
  structure: ['structure', 'nom de la structure'],
  code: ['code insee', 'insee', 'code commune', 'code insee commune', 'codgeo'],
  commune: ['commune', 'nom commune', 'nom de la commune', 'libelle commune', 'ville'],
  departement: ['departement', 'dep', 'code departement'],
  precision: ['precision', 'quartier', 'partie de la commune'],
  website: ['site internet', 'site web'],
  phone: ['telephone', 'tel', 'numero de telephone'],
  hours: ['horaires', "horaires d'ouverture", "heures d'ouverture"],
  whoCalls: ['qui peut appeler'],
  email: ['courriel', 'mail', 'email', 'e mail', 'adresse mail'],
  form: ['formulaire', 'formulaire de demande'],
  secureEmail: ['mssante', 'adresse mssante', 'messagerie securisee'],
  relay: ['relais lsf', 'relais en langue des signes'],
  voiceOnly: ['telephone seulement'],
  address: ['adresse postale', 'adresse'],
  finess: ['finess', 'numero finess', 'n° finess'],
  ror: ['ror', 'identifiant ror'],
  source: ['source'],
  seen: ['vu le', 'date de releve'],
  status: ['confirmation'],
  confirmedBy: ['confirme par'],
  confirmedOn: ['confirme le'],
  confirmedUntil: ["confirme jusqu'au", "valable jusqu'au"],
} as const;

export type Column = keyof typeof COLUMNS;

/** The headings of each column, where the structures of a table are all one destination. */
export function headingsIn(
  { headings }: Settings['import'],
  destination: string,
): Readonly<Record<Column, readonly string[]>> {
  const own = Object.hasOwn(headings, destination) ? (headings[destination] ?? []) : [];
  return { ...COLUMNS, structure: [...COLUMNS.structure, ...own] };
}

/** The headings that name structures of other destinations. */
export function otherHeadings(
  { headings }: Settings['import'],
  destination: string,
): readonly { readonly heading: string; readonly destination: string }[] {
  return Object.entries(headings)
    .filter(([id]) => id !== destination)
    .flatMap(([id, list]) => list.map((heading) => ({ heading, destination: id })));
}

/** A row of a table, with the line that a person sees in it. */
export interface ImportedRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}
