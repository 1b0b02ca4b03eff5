import type { Io } from '../io.js';

/** The sentences of the commands for the directory. */
export interface DirectoryWords {
  readonly group: string;
  readonly locate: { readonly about: string; readonly text: string; readonly limit: string };
  readonly check: { readonly about: string; readonly folder: string };
  readonly import: Readonly<
    Record<
      | 'about'
      | 'file'
      | 'column'
      | 'destination'
      | 'source'
      | 'seen'
      | 'folder'
      | 'output'
      | 'help',
      string
    >
  >;
  readonly nothing: (text: string) => string;
  readonly badLimit: (limit: string) => string;
  readonly former: (name: string) => string;
  readonly unrecorded: string;
  readonly toConfirm: string;
  readonly structures: string;
  readonly report: {
    readonly warning: string;
    readonly end: (findings: number) => string;
    readonly columns: readonly string[];
    readonly none: string;
    readonly of: (part: number, all: number) => string;
  };
}

/** The sentences in the language of the command line. */
export function directoryWords({ lang }: Io): DirectoryWords {
  return WORDS[lang];
}

const WORDS: Readonly<Record<Io['lang'], DirectoryWords>> = {
  fr: {
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
    nothing: (text) =>
      `Aucune commune ne correspond à « ${text} ». Essayez un autre mot du nom, ou le code postal.`,
    badLimit: (limit) => `« ${limit} » n'est pas un nombre de communes.`,
    former: (name) => `comprend « ${name} », ancienne commune ou ancien code`,
    unrecorded: 'Région non relevée : aucun DAC n’est donné ici.',
    toConfirm: 'à confirmer',
    structures: 'Structures',
    report: {
      warning: 'avertissement',
      end: (count) =>
        count === 0 ? 'Rien à signaler.' : `${count} constat${count > 1 ? 's' : ''}.`,
      columns: ['Département', 'Communes', 'DAC', 'Avec CPTS', 'En partie', 'Confirmées'],
      none: 'aucun',
      of: (part, all) => `${part} sur ${all}`,
    },
  },
  en: {
    group: 'Checks and completes the directory.',
    locate: {
      about: 'Searches a commune and says who answers there.',
      text: 'a name, a postcode, an INSEE code, or the former name of a structure',
      limit: 'how many communes at most; 10 by default',
    },
    check: {
      about: 'Checks the directory and says what it covers, by département.',
      folder: 'the folder of the directory; the shared one by default',
    },
    import: {
      about: 'Imports a CSV or XLSX table: one line for each commune of a structure.',
      file: 'the table, with a line of headings',
      column: 'the column of a field; can be repeated',
      destination: 'what these structures are',
      source: 'the source, declared in sources.yaml',
      seen: 'the day it was read, YYYY-MM-DD',
      folder: 'the folder of the directory; the shared one by default',
      output: 'the file to write; structures/<name of the table>.yaml',
      help: '"structure" and "code" (or "commune") are needed. When a line is wrong, nothing is written. Fields:',
    },
    nothing: (text) => `No commune fits "${text}". Try another word of the name, or the postcode.`,
    badLimit: (limit) => `"${limit}" is not a number of communes.`,
    former: (name) => `includes "${name}", a former commune or a former code`,
    unrecorded: 'This region is not recorded: no DAC is given here.',
    toConfirm: 'to be confirmed',
    structures: 'Structures',
    report: {
      warning: 'warning',
      end: (count) =>
        count === 0 ? 'Nothing to say.' : `${count} finding${count > 1 ? 's' : ''}.`,
      columns: ['Département', 'Communes', 'DAC', 'With a CPTS', 'In part', 'Confirmed'],
      none: 'none',
      of: (part, all) => `${part} of ${all}`,
    },
  },
};
