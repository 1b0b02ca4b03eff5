/** The number that every file of the data carries; a change of shape changes it. */
export const FORMAT = 3;

/** `index.json`: what exists, and the name of each file. */
export interface IndexFile {
  readonly format: number;
  /** Version of the geographical code that the files were built from, such as `6.0.0`. */
  readonly version: string;
  /** Code of a region to its name. */
  readonly regions: Readonly<Record<string, string>>;
  /** Regions whose structures are recorded. */
  readonly recorded: readonly string[];
  readonly departements: readonly DepartementFile[];
  /** Communes that have arrondissements, each with its département: Paris, Lyon, Marseille. */
  readonly cities: readonly (readonly [name: string, departement: string])[];
  /** Postcodes whose communes are not only in the département that starts like them. */
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
  /** Départements that took communes of another, by the start of their former codes. */
  readonly moved: Readonly<Record<string, readonly string[]>>;
  /** The file of the map of each recorded region. */
  readonly maps: Readonly<Record<string, string>>;
  /** Structures that have a name of their own: id, name, and a département whose file has them. */
  readonly names: readonly (readonly [id: string, name: string, departement: string])[];
  /** Former names of structures: name, destination, and département where it is one structure's. */
  readonly formerNames: readonly (readonly [string, string, string?])[];
  /** The groups of a list of structures, in the order of the screen. */
  readonly groups: readonly Group[];
  readonly askInstead: AskInstead;
  /** What destinations are called within a sentence. */
  readonly destinations: Readonly<Record<string, Texts>>;
  /** Names that people may type, for the help of the field. */
  readonly example: Texts;
  /** What to do in a place outside the recorded regions, where somebody wrote it. */
  readonly elsewhere?: Texts | undefined;
  /** The list of the files that have the names of all communes; read where a region has none. */
  readonly byName?: string | undefined;
  /** The whole directory as files for others to use; absent where it has no licence. */
  readonly downloads?: { readonly csv: string; readonly json: string } | undefined;
  /** Mail address of who keeps the directory, for mistakes; absent where none is given. */
  readonly contact?: string | undefined;
}

/** A text in French, and in the languages that it was written in, by their codes. */
export type Texts = Readonly<Record<string, string>> & { readonly fr: string };

/** Destinations that are shown together. */
export interface Group {
  /** Undefined for the group of all that no other group names. */
  readonly destinations?: readonly string[] | undefined;
  readonly name: Texts;
  /** Said to be not recorded where nothing is. */
  readonly always?: true | undefined;
  /** Folded: a whole département has many of these. */
  readonly long?: true | undefined;
}

/** Destinations to turn to where the one that is looked for cannot be told, best first. */
export interface AskInstead {
  readonly default: readonly string[];
  /** By the destination that is looked for, where others than these know. */
  readonly of: Readonly<Record<string, readonly string[]>>;
  /** Where the structure is known, and no way to reach it. */
  readonly withoutContact: readonly string[];
}

/**
 * Code, name, region, file of communes, file of structures (empty where none is recorded). On disk
 * a file is told by its hash alone, which is a third of the index; `openDirectory` gives the name.
 */
export type DepartementFile = readonly [string, string, string, string, string];

/** The communes of a département: columns, joined by `|` because that compresses best. */
export interface CommunesFile {
  readonly format: number;
  readonly version: string;
  readonly departement: string;
  /** Difference of each code to the one before, without the code of the département. */
  readonly gaps: string;
  readonly names: string;
  readonly postcodes: string;
  /** Per commune, positions in `postcodes` joined by commas. */
  readonly postcodesOf: string;
  /** SIREN number and name. */
  readonly epci: string;
  readonly epciOf: string;
  /** One digit per commune. */
  readonly sizes: string;
  readonly formerCodes: string;
  readonly formerNames: string;
  readonly formerOf: string;
  /** Per commune, the position of the one that it is an arrondissement of; empty where none is. */
  readonly within: string;
}

/** Where the names of all communes of the country are: sorted, and cut into files of some hundreds. */
export interface NamesIndexFile {
  readonly format: number;
  readonly version: string;
  /** What the first key of each file starts with, joined by `|`. */
  readonly starts: string;
  /** The name of each file. */
  readonly files: readonly string[];
}

/** Some hundreds of names. */
export interface NamesFile {
  readonly format: number;
  readonly version: string;
  /** `airesurladour 40|aire 08`: the key of each name, and its départements; joined by `|`. */
  readonly names: string;
}

/** The outlines of the départements of a region. */
export interface RegionMap {
  readonly format: number;
  readonly version: string;
  readonly region: string;
  readonly viewBox: string;
  /** Code, name and SVG path. */
  readonly departements: readonly (readonly [code: string, name: string, path: string])[];
  /** Who drew it, to be shown with it. */
  readonly credit: {
    readonly title: string;
    readonly url: string;
    readonly license: string;
    readonly licenseUrl: string;
  };
}

/** The structures that answer somewhere in a département. */
export interface StructuresFile {
  readonly format: number;
  readonly version: string;
  readonly departement: string;
  readonly sources: Readonly<Record<string, { title: string; publisher: string; url?: string }>>;
  readonly structures: readonly WrittenStructure[];
}

/** A structure in a file; what is absent is unknown. */
export interface WrittenStructure {
  readonly id: string;
  readonly destination: string;
  readonly type?: string;
  readonly name: string;
  readonly unnamed?: true;
  readonly kind?: string;
  readonly formerNames?: readonly string[];
  readonly text?: string;
  readonly website?: string;
  readonly phone?: string;
  readonly hours?: string;
  readonly whoCalls?: string;
  readonly email?: string;
  readonly form?: string;
  readonly secureEmail?: string;
  readonly relay?: string;
  readonly voiceOnly?: true;
  readonly address?: string;
  readonly finess?: string;
  readonly ror?: string;
  /** Who confirmed the line, when, until when. */
  readonly confirmed?: readonly [by: string, on: string, until: string];
  readonly source: string;
  readonly seen: string;
  readonly scope: 'region' | 'departement' | 'communes' | 'part';
  readonly incomplete?: true;
  /** Ends of the codes of the communes that are whole in its territory, joined by `|`. */
  readonly whole?: string;
  /** End of the code of a commune that is partly in it, and which part. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Which part of the département, when its communes are not known. */
  readonly precision?: string;
}
