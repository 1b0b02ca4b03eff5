import { stringify } from 'csv-stringify/sync';

import { nameOf } from './check-structures.js';
import { departementsOf } from './departements-of.js';
import type { Places } from './places.js';
import type { StructureFiles } from './read-structures.js';
import { resolveTerritory } from './resolve-territory.js';
import type { SourceSource } from './schema.js';
import type { StructureSource } from './structure-schema.js';

/** A line of the directory as it is downloaded: each says its own licence, date and status. */
export interface ExportedLine {
  readonly id: string;
  readonly destination: string;
  readonly name: string;
  /** True where its own name is not known. */
  readonly unnamed: boolean;
  readonly kind: string | null;
  readonly text: string | null;
  readonly website: string | null;
  readonly phone: string | null;
  readonly hours: string | null;
  readonly whoCalls: string | null;
  readonly email: string | null;
  readonly form: string | null;
  readonly secureEmail: string | null;
  readonly relay: string | null;
  readonly voiceOnly: boolean;
  readonly address: string | null;
  readonly finess: string | null;
  readonly ror: string | null;
  readonly departements: readonly string[];
  /** INSEE codes, where its territory is a list of communes. */
  readonly communes: readonly string[];
  /** Which part of them, or of the département. */
  readonly precision: string | null;
  readonly status: 'confirmed' | 'unconfirmed';
  readonly confirmedBy: string | null;
  readonly confirmedOn: string | null;
  readonly confirmedUntil: string | null;
  readonly seen: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly licence: string;
  readonly licenceUrl: string;
}

/**
 * Gives every line of the directory for others to use.
 *
 * @returns Undefined where the settings give no licence: nobody could use them.
 */
export function exportLines(
  places: Places,
  { structures, sources, settings }: StructureFiles,
): readonly ExportedLine[] | undefined {
  const { license } = settings;
  if (!license) return undefined;
  const known = new Map(sources.map(({ value }) => [value.id, value]));
  return structures.map(({ value }) => ({
    ...contactOf(value),
    name: nameOf(settings, value),
    unnamed: value.name === undefined,
    ...territoryOf(places, value),
    ...sourceOf(value, known.get(value.source)),
    ...{ licence: license.name, licenceUrl: license.url },
  }));
}

/** Writes lines as a table that spreadsheets open in French: semicolons, and a mark of UTF-8. */
export function writeCsv(lines: readonly ExportedLine[]): string {
  const cells = lines.map((line) =>
    Object.values(line).map((value: unknown) => {
      if (typeof value === 'boolean') return value ? 'oui' : '';
      return Array.isArray(value) ? value.join(' ') : value;
    }),
  );
  const [first] = lines;
  const heading = first ? [Object.keys(first)] : [];
  return stringify([...heading, ...cells], { delimiter: ';', bom: true, escape_formulas: true });
}

function contactOf(value: StructureSource) {
  const { id, destination, kind = null, text = null, website = null, address = null } = value;
  const { phone = null, hours = null, whoCalls = null, email = null, form = null } = value;
  const { secureEmail = null, relay = null, voiceOnly = false, finess = null, ror = null } = value;
  return {
    ...{ id, destination, name: '', unnamed: false, kind, text, website, phone, hours, whoCalls },
    ...{ email, form, secureEmail, relay, voiceOnly, address, finess, ror },
  };
}

function territoryOf(places: Places, value: StructureSource) {
  const { partOf, epci, communes: listed } = value.territory;
  const communes = [...resolveTerritory(places, value.territory).communes];
  const parts = communes.flatMap(([code, precision]) =>
    precision ? [`${code} ${precision}`] : [],
  );
  return {
    departements: departementsOf(places, value),
    communes: (epci ?? listed) ? communes.map(([code]) => code) : [],
    precision: partOf?.precision ?? (parts.join(' ; ') || null),
  };
}

function sourceOf(value: StructureSource, source: SourceSource | undefined) {
  const { status, confirmedBy = null, confirmedOn = null, confirmedUntil = null, seen } = value;
  return {
    ...{ status, confirmedBy, confirmedOn, confirmedUntil, seen },
    source: [source?.title, source?.publisher].filter(Boolean).join(', '),
    sourceUrl: source?.url ?? null,
  };
}
