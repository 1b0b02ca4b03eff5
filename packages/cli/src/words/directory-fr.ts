/** The sentences of the commands for the directory, in French. */
export const directoryFr = {
  imported: {
    warning: 'avertissement',
    end: (lines: number, structures: number, written: string | null) =>
      `${lines} lignes lues, ${structures} structures. ${written ? `Écrit : ${written}` : "Rien n'a été écrit."}`,
    empty: (file: string) => `« ${file} » est vide.`,
    byHand: (target: string) =>
      `« ${target} » a été écrit à la main et n'est pas remplacé. Choisissez un autre fichier avec --out.`,
    notAField: (field: string, near: string | undefined) =>
      `« ${field} » n'est pas un champ.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    noColumn: (title: string, headings: string) =>
      `Aucune colonne ne s'appelle « ${title} ». Colonnes : ${headings}.`,
    columnsNeeded: (headings: string) =>
      `Il faut une colonne pour la structure et une pour la commune ou son code INSEE. Colonnes : ${headings}. Indiquez-les avec --column structure="…" --column code="…".`,
    unreadable: (file: string, code: string | undefined) =>
      `Le fichier « ${file} » ne peut pas être lu (${code}).`,
    notAWorkbook: (file: string) =>
      `« ${file} » n'est pas un classeur lisible. Enregistrez-le en .xlsx ou en CSV.`,
    notACsv: (file: string, line: number | undefined) =>
      `« ${file} » n'est pas un CSV lisible${line ? `, ligne ${line}` : ''} : vérifiez les guillemets.`,
  },
  nothing: (text: string) =>
    `Aucune commune ne correspond à « ${text} ». Essayez un autre mot du nom, ou le code postal.`,
  noPostcode: (text: string) =>
    `Aucune commune n'a le code postal « ${text} ». Code Cedex ? Écrivez le nom de la ville.`,
  isInsee: ({ code, name, departement }: { code: string; name: string; departement: string }) =>
    `(C'est un code INSEE : ${name}, ${departement}, code ${code}.)`,
  badLimit: (limit: string) => `« ${limit} » n'est pas un nombre de communes.`,
  former: (name: string) => `comprend « ${name} », ancienne commune ou ancien code`,
  unrecorded: 'Région non relevée : aucun DAC n’est donné ici.',
  toConfirm: 'à confirmer',
  structures: 'Structures',
  report: {
    warning: 'avertissement',
    end: (count: number) =>
      count === 0 ? 'Rien à signaler.' : `${count} constat${count > 1 ? 's' : ''}.`,
    columns: {
      departement: 'Département',
      communes: 'Communes',
      having: (short: string) => `Avec ${short}`,
      part: 'En partie',
      confirmed: 'Confirmées',
    },
    none: 'aucun',
    of: (part: number, all: number) => `${part} sur ${all}`,
  },
};
