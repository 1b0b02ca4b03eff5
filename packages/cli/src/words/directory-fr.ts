import { campaignFr } from './campaign-fr.js';

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const quoted = (titles: readonly string[]) => titles.map((title) => `« ${title} »`).join(', ');

/** The sentences of the commands for the directory, in French. */
export const directoryFr = {
  campaign: campaignFr,
  imported: {
    warning: 'avertissement',
    end: (lines: number, structures: number, written: string | null, replaced: number | null) =>
      [
        `${plural(lines, 'ligne lue', 'lignes lues')}, ${plural(structures, 'structure', 'structures')}.`,
        written ? `Écrit : ${written}` : "Rien n'a été écrit.",
        ...(replaced === null
          ? []
          : [`(remplace ${plural(replaced, 'structure', 'structures')} de l'import précédent)`]),
      ].join(' '),
    columnsRead: (columns: readonly (readonly [field: string, title: string])[]) =>
      `Colonnes lues : ${columns.map(([field, title]) => `« ${title} » comme ${field}`).join(', ')}.`,
    columnsUnread: (titles: readonly string[]) =>
      `Colonnes non lues : ${quoted(titles)}. Pour en lire une : --column champ="titre".`,
    columnAt: (title: string, position: number) => `${title}, colonne ${position}`,
    sheetsUnread: (sheet: string, others: readonly string[]) =>
      `Feuille lue : « ${sheet} ». Feuilles non lues : ${quoted(others)}. Pour en lire une autre : --sheet "nom".`,
    tooLong:
      'Cette ligne a plus de cellules que de titres : un séparateur dans un texte sans guillemets, ou un titre qui manque.',
    empty: (file: string) => `« ${file} » est vide.`,
    byHand: (target: string) =>
      `« ${target} » a été écrit à la main et n'est pas remplacé. Choisissez un autre fichier avec --out.`,
    otherTable: (target: string) =>
      `« ${target} » vient d'un autre tableau et n'est pas remplacé. Choisissez un autre fichier avec --out.`,
    changed: (target: string) =>
      `« ${target} » a été modifié depuis son import et n'est pas remplacé. Choisissez un autre fichier avec --out ; ou portez ces modifications dans le tableau, puis effacez ce fichier.`,
    twoColumns: (field: string, titles: readonly string[]) =>
      `Plusieurs colonnes peuvent être « ${field} » : ${quoted(titles)}. Choisissez avec --column ${field}="…", ou écartez-les avec --column ${field}=.`,
    columnTwice: (title: string) =>
      `La colonne « ${title} » est donnée à deux champs. Gardez-en un.`,
    columnForm: (text: string) => `« ${text} » : écrivez --column champ="titre de la colonne".`,
    columnWithout: (position: number) => `colonne ${position}, sans titre`,
    noDestination: (id: string, near: string | undefined) =>
      `Aucun interlocuteur des règles n'a l'identifiant « ${id} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    otherDestination: (title: string, other: string, destination: string) =>
      `La colonne « ${title} » donne des structures « ${other} », et non « ${destination} ». Ajoutez --destination ${other}, ou --column structure="…".`,
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
    oldWorkbook: (file: string) =>
      `« ${file} » est un classeur de l'ancien format .xls. Enregistrez-le en .xlsx ou en CSV.`,
    noSheets: (file: string) => `« ${file} » n'est pas un classeur : retirez --sheet.`,
    noSheet: (sheet: string, names: string) =>
      `Aucune feuille ne s'appelle « ${sheet} ». Feuilles : ${names}.`,
    wrongBytes: (file: string, line: number) =>
      `« ${file} », ligne ${line} : un caractère n'est pas dans l'encodage du fichier. Ouvrez-le dans un tableur, corrigez cette ligne, enregistrez-le en « CSV UTF-8 ».`,
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
  noLicense:
    'Un annuaire sans licence ne peut pas être réutilisé. Ajoutez à « directory.yaml » : license: { name: "…", url: "https://…" }.',
  unrecorded: 'Région non relevée : ce qui est donné ici n’est pas tout.',
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
