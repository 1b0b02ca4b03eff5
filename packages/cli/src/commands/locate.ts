import {
  type CommuneHit,
  communeOf,
  type Confirmation,
  type Directory,
  type LocatedStructure,
  locateAll,
  searchCommunes,
  searchFormerNames,
  searchStructures,
  type Structure,
} from '@coord-orientation/directory';

import { openWholeDirectory } from '../directory/open-directory.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import type { DirectoryWords } from '../words/cli-words.js';

/** What `coord locate --json` prints. */
export interface LocateReport {
  /** Best match first. */
  readonly communes: readonly LocatedCommune[];
  /** Structures whose name, or former name, was typed. */
  readonly structures: readonly NamedStructure[];
  /** The commune whose INSEE code it is, where five digits are no postcode. */
  readonly insee: InseeCommune | null;
}

/** A commune that was not sought, but has the digits that were typed as its code. */
export interface InseeCommune {
  readonly code: string;
  readonly name: string;
  readonly departement: string;
}

/** A commune and who answers there. */
export interface LocatedCommune {
  readonly code: string;
  readonly name: string;
  /** Its code. */
  readonly departement: string;
  readonly departementName: string;
  /** The merged commune that was typed. */
  readonly former: string | null;
  /** False outside the regions whose structures are recorded. */
  readonly recorded: boolean;
  readonly structures: readonly ReportedStructure[];
}

/** A structure of the directory; what is not known is null. */
export interface ReportedStructure {
  readonly id: string;
  readonly destination: string;
  readonly name: string;
  readonly website: string | null;
  readonly phone: string | null;
  /** In words. */
  readonly hours: string | null;
  readonly whoCalls: string | null;
  readonly email: string | null;
  readonly form: string | null;
  /** Of the national secure mail (MSSanté). */
  readonly secureEmail: string | null;
  /** A relay in sign language or in writing. */
  readonly relay: string | null;
  /** It said that it has no other way than the phone. */
  readonly voiceOnly: boolean;
  readonly finess: string | null;
  readonly ror: string | null;
  readonly status: 'confirmed' | 'unconfirmed';
  /** Who confirmed it, when, until when. */
  readonly confirmation: Confirmation | null;
  /** The day that its source was read. */
  readonly seen: string;
  /** Which part of the commune or département; null for all of it. */
  readonly precision: string | null;
}

/** A structure that was sought by its name. */
export interface NamedStructure extends ReportedStructure {
  /** Codes of the départements where it answers. */
  readonly departements: readonly string[];
}

/** What is sought. */
export interface LocateOptions extends SharedOptions {
  readonly text: string;
  /** Communes at most; 10 by default. */
  readonly limit?: string;
}

/** `coord locate`: the communes that a text can mean, and the structures that answer there. */
export async function locate(io: Io, options: LocateOptions): Promise<ExitCode> {
  const say = io.words.directory;
  const { text, limit = '10' } = options;
  if (!/^[1-9]\d{0,4}$/.test(limit)) throw new UsageError(say.badLimit(limit));
  const report = locateText(await openWholeDirectory(), text, Number(limit));
  const isEmpty = report.communes.length + report.structures.length === 0;
  printResult(io, options, report, () =>
    isEmpty ? nothingSaid(say, text, report) : asText(say, report),
  );
  return isEmpty ? 1 : 0;
}

/** Answers one text from a directory whose départements are loaded. */
export function locateText(directory: Directory, text: string, limit: number): LocateReport {
  const communes = searchCommunes(directory, text, limit);
  return {
    communes: communes.map((hit) => describeHit(directory, hit)),
    structures: findNamed(directory, text),
    insee: communes.length === 0 ? findInsee(directory, text.trim()) : null,
  };
}

function findInsee(directory: Directory, text: string): InseeCommune | null {
  const { code, name, departement } = communeOf(directory, text) ?? {};
  return code && name && departement ? { code, name, departement: departement.code } : null;
}

function nothingSaid(say: DirectoryWords, text: string, { insee }: LocateReport): string {
  if (!/^[\d\s]+$/.test(text)) {
    const [postcode] = /(?<!\d)\d{5}(?!\d)/.exec(text) ?? [];
    return postcode ? say.noPostcode(postcode) : say.nothing(text);
  }
  return [say.noPostcode(text), ...(insee ? [say.isInsee(insee)] : [])].join(' ');
}

/** A name like MAIA was that of many: it leads to all that are now their destination. */
function findNamed(directory: Directory, text: string): readonly NamedStructure[] {
  const ids = new Set(searchStructures(directory, text).map(({ id }) => id));
  const renamed = searchFormerNames(directory, text)
    .filter(({ departement }) => departement === undefined)
    .map(({ destination }) => destination);
  const found = new Map<string, { structure: Structure; departements: string[] }>();
  for (const [departement, structures] of directory.structures) {
    for (const { structure } of structures) {
      if (!ids.has(structure.id) && !renamed.includes(structure.destination)) continue;
      const one = found.get(structure.id) ?? { structure, departements: [] };
      found.set(structure.id, one);
      one.departements.push(departement);
    }
  }
  return [...found.values()].map(({ structure, departements }) => ({
    ...report({ structure }),
    departements,
  }));
}

function describeHit(directory: Directory, { commune, former }: CommuneHit): LocatedCommune {
  const { code, name, departement, region } = commune;
  const place = { commune: code, departement: departement.code };
  return {
    ...{ code, name, departement: departement.code, departementName: departement.name },
    former: former ? (former.name ?? former.code) : null,
    recorded: directory.index.recorded.includes(region),
    structures: locateAll(directory, place).map(report),
  };
}

function report({
  structure,
  precision,
}: Pick<LocatedStructure, 'structure'> & Partial<LocatedStructure>): ReportedStructure {
  const { id, destination, name, voiceOnly, status, seen } = structure;
  const { website = null, phone = null, hours = null, whoCalls = null, email = null } = structure;
  const { form = null, secureEmail = null, relay = null, finess = null, ror = null } = structure;
  return {
    ...{ id, destination, name, website, phone, hours, whoCalls, email, form, secureEmail, relay },
    ...{ voiceOnly, finess, ror, status, confirmation: structure.confirmation ?? null, seen },
    precision: precision ?? null,
  };
}

function asText(say: DirectoryWords, { communes, structures }: LocateReport): string {
  const blocks = communes.map((commune) => {
    const { name, code, departementName, departement, former, recorded } = commune;
    const merged = former ? `, ${say.former(former)}` : '';
    const title = `${name} (${code}), ${departementName} (${departement})${merged}`;
    const none = recorded ? [] : [`- ${say.unrecorded}`];
    return [title, ...commune.structures.map((one) => line(say, one)), ...none].join('\n');
  });
  const named = structures.map((one) => `${line(say, one)} (${one.departements.join(', ')})`);
  const first = named.length > 0 ? [[say.structures, ...named].join('\n')] : [];
  return [...first, ...blocks].join('\n\n');
}

function line(
  { toConfirm }: DirectoryWords,
  { name, destination, status, precision, phone, hours }: ReportedStructure,
): string {
  const doubt = status === 'unconfirmed' ? `, ${toConfirm}` : '';
  const reached = [phone, hours].map((one) => (one ? `, ${one}` : '')).join('');
  return `- ${name} [${destination}]${precision ? ` : ${precision}` : ''}${reached}${doubt}`;
}
