import { actorIds } from './actor-ids.js';
import { checkKnown, questionsIn, type Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';
import type { RuleSource } from './schema.js';

/** A rule stays readable in a meeting: at most this many questions tested. */
const MOST_CONDITIONS = 4;

/** Checks what each rule names and what it must say. */
export function checkRules(pack: PackSource, report: Report): void {
  const destinations = new Map(pack.destinations.map(({ value }) => [value.id, value]));
  const known = {
    destinations: [...destinations.keys()],
    playbooks: pack.playbooks.map(({ value }) => value.id),
    joints: pack.joints.map(({ value }) => value.id),
  };
  for (const written of pack.rules) {
    const rule = written.value;
    for (const key of ['leads', 'partners'] as const) {
      actorIds(rule[key]).forEach((id, index) => {
        checkKnown(report, written, [key, index], id, 'destination', known.destinations);
      });
    }
    for (const id of rule.playbooks ?? []) {
      checkKnown(report, written, ['playbooks'], id, 'playbook', known.playbooks);
    }
    if (rule.joint) {
      checkKnown(report, written, ['joint'], rule.joint, 'joint', known.joints);
    }
    checkSafety(report, written);
    checkWords(report, written);
    const leads = actorIds(rule.leads);
    if (leads.length > 0 && leads.every((id) => destinations.get(id)?.kind === 'process')) {
      report('dead-end', written, ['leads'], report.words.process(rule.id, leads));
    }
    const tested = new Set(questionsIn(rule.when)).size;
    if (tested > MOST_CONDITIONS) {
      report(
        'too-many-conditions',
        written,
        ['when'],
        report.words.tooManyConditions(rule.id, tested, MOST_CONDITIONS),
      );
    }
  }
}

function checkSafety(report: Report, written: Written<RuleSource>): void {
  const rule = written.value;
  if (rule.tier !== 'safety' || !JSON.stringify(rule.when).includes('"unknown":')) return;
  report('unsafe-unknown', written, ['when'], report.words.safetyUnknown(rule.id));
}

function checkWords(report: Report, written: Written<RuleSource>): void {
  const rule = written.value;
  const isLead = (rule.leads ?? []).length > 0;
  if (rule.tier === 'fallback' && isLead) {
    report('fallback-lead', written, ['leads'], report.words.fallbackLead(rule.id));
  }
  for (const key of ['firstStep', 'ifNotEnough'] as const) {
    if (isLead && rule[key] === undefined) {
      report('missing-lead-text', written, ['leads'], report.words.missingLeadText(rule.id, key));
    }
  }
}
