import { checkConditions } from './check-conditions.js';
import { checkKnown, type Report } from './check-known.js';
import { checkRules } from './check-rules.js';
import type { Finding } from './finding.js';
import type { PackSource, Written } from './pack-source.js';

/**
 * Checks that every id exists once and is used where it may be.
 *
 * @returns One finding for each problem; empty when the pack can be built.
 */
export function checkReferences(pack: PackSource): readonly Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, written, path, message) => {
    findings.push({
      code,
      severity: 'error',
      file: written.file,
      line: written.at(...path),
      message,
    });
  };
  checkUnique(pack, report);
  checkConditions(pack, report);
  checkRules(pack, report);
  checkNames(pack, report);
  return findings;
}

function checkUnique(pack: PackSource, report: Report): void {
  const kinds = [
    'questions',
    'constraints',
    'territories',
    'joints',
    'territories',
    'destinations',
    'sources',
    'rules',
    'playbooks',
    'cases',
  ] as const;
  for (const kind of kinds) {
    const seen = new Map<string, Written<{ id: string }>>();
    for (const written of pack[kind] as readonly Written<{ id: string }>[]) {
      const { id } = written.value;
      const first = seen.get(id);
      if (first) {
        report(
          'duplicate-id',
          written,
          ['id'],
          `« ${id} » existe déjà : ${first.file}:${first.at('id')}. Choisissez un autre identifiant.`,
        );
      }
      seen.set(id, first ?? written);
    }
  }
}

function checkNames(pack: PackSource, report: Report): void {
  const idsOf = (list: readonly Written<{ id: string }>[]) => list.map(({ value }) => value.id);
  const destinations = idsOf(pack.destinations);
  const sources = idsOf(pack.sources);
  for (const written of [...pack.destinations, ...pack.playbooks, ...pack.rules]) {
    written.value.sources.forEach(({ source }, index) => {
      checkKnown(report, written, ['sources', index, 'source'], source, 'une source', sources);
    });
    if (written.value.sources.length === 0) {
      report(
        'missing-source',
        written,
        ['sources'],
        `${written.value.id} : aucune source. Indiquez au moins une source, avec l'endroit où on le lit.`,
      );
    }
  }
  for (const written of pack.destinations) {
    written.value.known?.forEach(({ source }, index) => {
      checkKnown(report, written, ['known', index, 'source'], source, 'une source', sources);
    });
  }
  for (const written of pack.playbooks) {
    written.value.steps.forEach((step, index) => {
      for (const actor of step.actors) {
        checkKnown(
          report,
          written,
          ['steps', index, 'actors'],
          actor,
          'un interlocuteur',
          destinations,
        );
      }
    });
  }
  for (const id of pack.head.value.emergency) {
    const head = { ...pack.head, value: { id: 'pack.yaml' }, at: pack.head.at };
    checkKnown(report, head, ['emergency'], id, 'un interlocuteur', destinations);
  }
  checkCases(pack, report, destinations, idsOf(pack.playbooks));
}

function checkCases(
  pack: PackSource,
  report: Report,
  destinations: readonly string[],
  playbooks: readonly string[],
): void {
  for (const written of pack.cases) {
    const { expect } = written.value;
    for (const key of ['lead', 'partners'] as const) {
      for (const id of expect[key] ?? []) {
        checkKnown(report, written, ['expect', key], id, 'un interlocuteur', destinations);
      }
    }
    for (const id of expect.playbooks ?? []) {
      checkKnown(report, written, ['expect', 'playbooks'], id, 'un parcours type', playbooks);
    }
  }
}
