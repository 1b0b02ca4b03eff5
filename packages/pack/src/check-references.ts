import { checkApprovals } from './approval/check-approvals.js';
import { checkBundles } from './approval/check-bundles.js';
import { checkCorrections } from './approval/check-corrections.js';
import { checkConditions } from './check-conditions.js';
import { checkDanger } from './check-danger.js';
import { checkHead } from './check-head.js';
import { checkKnown, type Report } from './check-known.js';
import { checkLocal } from './check-local.js';
import { checkPlaybook } from './check-playbook.js';
import { checkNumbers } from './check-numbers.js';
import { checkOnResult } from './check-on-result.js';
import { checkOverrides } from './check-overrides.js';
import { checkRenamed } from './check-renamed.js';
import { checkReserved } from './check-reserved.js';
import { checkRules } from './check-rules.js';
import { checkUnique } from './check-unique.js';
import { checkVariants } from './check-variants.js';
import type { Finding } from './finding.js';
import { foldFindings } from './fold-findings.js';
import { newReport } from './new-report.js';
import type { PackSource, Written } from './pack-source.js';
import type { UnreadParts } from './unread-parts.js';
import type { PackWords } from './words/pack-words.js';

/**
 * Checks that every id exists once and is used where it may be.
 *
 * @param unread - What of the pack could not be read, or only in part; nothing by default.
 * @returns One finding for each problem; empty when the pack can be built.
 */
export function checkReferences(
  pack: PackSource,
  words: PackWords,
  unread?: UnreadParts,
): readonly Finding[] {
  const { findings, report } = newReport(words, unread);
  checkUnique(pack, report);
  checkReserved(pack, report);
  checkRenamed(pack, report);
  checkConditions(pack, report);
  checkOnResult(pack, report);
  checkVariants(pack, report);
  checkDanger(pack, report);
  checkNumbers(pack, report);
  checkRules(pack, report);
  checkLocal(pack, report);
  checkOverrides(pack, report);
  checkNames(pack, report);
  checkHead(pack, report);
  checkBundles(pack, report);
  checkApprovals(pack, report);
  // A correction is judged by all that it may touch.
  if (report.unread.isEmpty) checkCorrections(pack, report);
  return foldFindings(findings, pack.rules, words);
}

function checkNames(pack: PackSource, report: Report): void {
  const idsOf = (list: readonly Written<{ id: string }>[]) => list.map(({ value }) => value.id);
  const destinations = idsOf(pack.destinations);
  const sources = idsOf(pack.sources);
  for (const written of [...pack.destinations, ...pack.playbooks, ...pack.rules]) {
    written.value.sources.forEach(({ source }, index) => {
      checkKnown(report, written, ['sources', index, 'source'], source, 'source', sources);
    });
    if (written.value.sources.length === 0) {
      report('missing-source', written, ['sources'], report.words.missingSource(written.value.id));
    }
  }
  const options = pack.questions.flatMap(({ value }) => value.options.map(({ id }) => id));
  for (const written of pack.destinations) {
    const { theme } = written.value;
    if (theme !== undefined) checkKnown(report, written, ['theme'], theme, 'option', options);
  }
  for (const written of pack.playbooks) checkPlaybook(report, written, destinations);
  checkCases(pack, report, idsOf(pack.rules), destinations, idsOf(pack.playbooks));
}

function checkCases(
  pack: PackSource,
  report: Report,
  rules: readonly string[],
  destinations: readonly string[],
  playbooks: readonly string[],
): void {
  for (const written of pack.cases) {
    const { expect } = written.value;
    for (const key of ['lead', 'partners'] as const) {
      for (const id of expect[key] ?? []) {
        checkKnown(report, written, ['expect', key], id, 'destination', destinations);
      }
    }
    for (const id of expect.rules ?? []) {
      checkKnown(report, written, ['expect', 'rules'], id, 'rule', rules);
    }
    for (const id of expect.playbooks ?? []) {
      checkKnown(report, written, ['expect', 'playbooks'], id, 'playbook', playbooks);
    }
  }
}
