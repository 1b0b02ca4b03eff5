import type { DirectoryWords } from './directory-shape.js';

/** The sentences of the commands for the directory, in French. */
export const directoryFr: DirectoryWords = {
  group: 'Vérifie et complète l’annuaire.',
  locate: {
    about: 'Cherche une commune et dit qui y répond.',
    text: 'un nom, un code postal, un code INSEE, ou l’ancien nom d’une structure',
    limit: 'combien de communes au plus ; 10 par défaut',
  },
  check: {
    about: 'Vérifie l’annuaire et dit ce qu’il couvre, département par département.',
    folder: 'le dossier de l’annuaire ; l’annuaire partagé par défaut',
  },
  import: {
    about: 'Importe un tableau CSV ou XLSX : une ligne par commune d’une structure.',
    file: 'le tableau, avec une ligne de titres',
    column: 'la colonne d’un champ ; à répéter',
    destination: 'ce que sont ces structures',
    source: 'la source, déclarée dans sources.yaml',
    seen: 'le jour du relevé, AAAA-MM-JJ',
    folder: 'le dossier de l’annuaire ; l’annuaire partagé par défaut',
    output: 'le fichier à écrire ; structures/<nom du tableau>.yaml',
    help: 'Il faut « structure » et « code » (ou « commune »). Si une ligne est fausse, rien n’est écrit. Champs :',
  },
  imported: {
    warning: 'avertissement',
    end: (lines, structures, written) =>
      `${lines} lignes lues, ${structures} structures. ${written ? `Écrit : ${written}` : "Rien n'a été écrit."}`,
    empty: (file) => `« ${file} » est vide.`,
    byHand: (target) =>
      `« ${target} » a été écrit à la main et n'est pas remplacé. Choisissez un autre fichier avec --output.`,
    notAField: (field, near) =>
      `« ${field} » n'est pas un champ.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    noColumn: (title, headings) =>
      `Aucune colonne ne s'appelle « ${title} ». Colonnes : ${headings}.`,
    columnsNeeded: (headings) =>
      `Il faut une colonne pour la structure et une pour la commune ou son code INSEE. Colonnes : ${headings}. Indiquez-les avec --column structure="…" --column code="…".`,
    unreadable: (file, code) => `Le fichier « ${file} » ne peut pas être lu (${code}).`,
    notAWorkbook: (file) =>
      `« ${file} » n'est pas un classeur lisible. Enregistrez-le en .xlsx ou en CSV.`,
    notACsv: (file, line) =>
      `« ${file} » n'est pas un CSV lisible${line ? `, ligne ${line}` : ''} : vérifiez les guillemets.`,
  },
  nothing: (text) =>
    `Aucune commune ne correspond à « ${text} ». Essayez un autre mot du nom, ou le code postal.`,
  badLimit: (limit) => `« ${limit} » n'est pas un nombre de communes.`,
  former: (name) => `comprend « ${name} », ancienne commune ou ancien code`,
  unrecorded: 'Région non relevée : aucun DAC n’est donné ici.',
  toConfirm: 'à confirmer',
  structures: 'Structures',
  report: {
    warning: 'avertissement',
    end: (count) => (count === 0 ? 'Rien à signaler.' : `${count} constat${count > 1 ? 's' : ''}.`),
    columns: ['Département', 'Communes', 'DAC', 'Avec CPTS', 'En partie', 'Confirmées'],
    none: 'aucun',
    of: (part, all) => `${part} sur ${all}`,
  },
};
