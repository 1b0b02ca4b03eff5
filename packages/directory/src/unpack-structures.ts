import type { Coverage, Structure } from './structure.js';
import type { StructuresFile, WrittenStructure } from './wire.js';

/** A structure, and what it answers for in one département. */
export interface LocalStructure {
  readonly structure: Structure;
  /** Its coverage of a commune, or of the whole département when none is given. */
  coverageOf(commune?: string): Coverage | undefined;
}

/**
 * Turns a file of structures into what `locate` asks.
 *
 * @returns Undefined when the file does not hold together.
 */
export function unpackStructures(
  file: StructuresFile,
  departement: string,
): readonly LocalStructure[] | undefined {
  if (file.departement !== departement || !Array.isArray(file.structures)) return undefined;
  if (file.structures.some(({ source }) => !file.sources?.[source])) return undefined;
  return file.structures.map((written) => ({
    structure: unpack(written, file.sources),
    coverageOf: coverage(written, departement),
  }));
}

function unpack(written: WrittenStructure, sources: StructuresFile['sources']): Structure {
  const { id, destination, type, name, kind, text, website, address, finess, ror } = written;
  const { phone, hours, whoCalls, email, form, secureEmail, relay } = written;
  const [by = '', on = '', until = ''] = written.confirmed ?? [];
  const source = sources[written.source];
  return {
    ...{ id, destination, type, name, kind, text, website, address, finess, ror },
    ...{ phone, hours, whoCalls, email, form, secureEmail, relay },
    voiceOnly: written.voiceOnly ?? false,
    isUnnamed: written.unnamed ?? false,
    formerNames: written.formerNames ?? [],
    status: written.confirmed ? 'confirmed' : 'unconfirmed',
    confirmation: written.confirmed && { by, on, until },
    source: {
      id: written.source,
      title: source?.title ?? '',
      publisher: source?.publisher ?? '',
      url: source?.url,
    },
    seen: written.seen,
    scope: written.scope,
    isComplete: !written.incomplete,
  };
}

function coverage({ scope, whole, parts, precision }: WrittenStructure, departement: string) {
  const all = new Set(whole?.split('|'));
  return (commune?: string): Coverage | undefined => {
    if (scope === 'part') return { coverage: 'unsure', precision };
    if (scope !== 'communes') return { coverage: 'whole', precision: undefined };
    if (commune === undefined) return { coverage: 'unsure', precision: undefined };
    const end = commune.slice(departement.length);
    if (all.has(end)) return { coverage: 'whole', precision: undefined };
    const part = parts?.[end];
    return part === undefined ? undefined : { coverage: 'part', precision: part };
  };
}
