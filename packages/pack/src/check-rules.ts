import { checkKnown, questionsIn, type Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';
import type { RuleSource } from './schema.js';

/** A rule stays readable in a meeting: at most this many questions tested. */
const MOST_CONDITIONS = 4;

/** Lists the destinations that a rule names as leads or partners. */
export function actorIds(actors: RuleSource['leads']): readonly string[] {
  return (actors ?? []).map((actor) => (typeof actor === 'string' ? actor : actor.destination));
}

/** Checks what each rule names and what it must say. */
export function checkRules(pack: PackSource, report: Report): void {
  const destinations = new Map(pack.destinations.map(({ value }) => [value.id, value]));
  const known = {
    destinations: [...destinations.keys()],
    playbooks: pack.playbooks.map(({ value }) => value.id),
    joints: pack.joints.map(({ value }) => value.id),
    rules: pack.rules.map(({ value }) => value.id),
  };
  for (const written of pack.rules) {
    const rule = written.value;
    for (const key of ['leads', 'partners'] as const) {
      actorIds(rule[key]).forEach((id, index) => {
        checkKnown(report, written, [key, index], id, 'un interlocuteur', known.destinations);
      });
    }
    for (const id of rule.playbooks ?? []) {
      checkKnown(report, written, ['playbooks'], id, 'un parcours type', known.playbooks);
    }
    if (rule.joint) {
      checkKnown(report, written, ['joint'], rule.joint, 'un accord', known.joints);
    }
    for (const id of rule.overrides ?? []) {
      checkKnown(report, written, ['overrides'], id, 'une règle', known.rules);
    }
    checkSafety(report, written);
    checkLocal(pack, report, written);
    checkWords(report, written);
    checkOverrides(pack, report, written);
    const leads = actorIds(rule.leads);
    if (leads.length > 0 && leads.every((id) => destinations.get(id)?.kind === 'process')) {
      report(
        'dead-end',
        written,
        ['leads'],
        `${rule.id} : une démarche (${leads.join(', ')}) ne peut pas porter seule. Ajoutez l'interlocuteur à appeler.`,
      );
    }
    const tested = new Set(questionsIn(rule.when)).size;
    if (tested > MOST_CONDITIONS) {
      report(
        'too-many-conditions',
        written,
        ['when'],
        `${rule.id} : ${tested} questions testées, ${MOST_CONDITIONS} au plus. Séparez cette règle en deux.`,
      );
    }
  }
}

/** What a rule of one territory may do: replace shared rules of its tier, or only add. */
function checkLocal(pack: PackSource, report: Report, written: Written<RuleSource>): void {
  const { id, territory, replaces = [], tier, leads = [] } = written.value;
  const territories = pack.territories.map(({ value }) => value.id);
  if (territory !== undefined) {
    checkKnown(report, written, ['territory'], territory, 'un territoire', territories);
  }
  const problem = (code: 'local-override' | 'locked-override', message: string) =>
    report(code, written, ['replaces'], `${id} : ${message}`);
  if (territory === undefined && replaces.length > 0) {
    problem(
      'local-override',
      'seule une règle locale remplace une règle partagée. Ajoutez « territory ».',
    );
  }
  if (territory !== undefined && leads.length > 0 && replaces.length === 0) {
    problem(
      'local-override',
      'une règle locale qui désigne un interlocuteur dit quelle règle partagée elle remplace. Ajoutez « replaces ».',
    );
  }
  if (territory !== undefined && tier === 'safety') {
    problem(
      'locked-override',
      'une règle locale ne touche jamais à la sécurité. Changez « tier ».',
    );
  }
  for (const replaced of replaces) {
    const shared = pack.rules.find(({ value }) => value.id === replaced)?.value;
    if (!shared) {
      const known = pack.rules.map(({ value }) => value.id);
      checkKnown(report, written, ['replaces'], replaced, 'une règle', known);
    } else if (shared.tier === 'safety') {
      problem(
        'locked-override',
        `« ${replaced} » est une règle de sécurité : elle ne se remplace pas.`,
      );
    } else if (shared.territory !== undefined || shared.tier !== tier) {
      problem(
        'local-override',
        `« ${replaced} » doit être une règle partagée du même niveau (${shared.tier}).`,
      );
    }
  }
}

function checkSafety(report: Report, written: Written<RuleSource>): void {
  const rule = written.value;
  if (rule.tier !== 'safety' || !JSON.stringify(rule.when).includes('"unknown":')) return;
  report(
    'unsafe-unknown',
    written,
    ['when'],
    `${rule.id} : une règle de sécurité ne repose jamais sur un « je ne sais pas ». Le rappel de sécurité s'affiche déjà dans ce cas ; retirez « unknown ».`,
  );
}

function checkWords(report: Report, written: Written<RuleSource>): void {
  const rule = written.value;
  const isLead = (rule.leads ?? []).length > 0;
  if (rule.tier === 'fallback' && isLead) {
    report(
      'fallback-lead',
      written,
      ['leads'],
      `${rule.id} : une règle de repli n'a pas d'interlocuteur qui porte ; elle donne des partenaires et des conseils.`,
    );
  }
  for (const key of ['firstStep', 'ifNotEnough'] as const) {
    if (isLead && rule[key] === undefined) {
      report(
        'missing-lead-text',
        written,
        ['leads'],
        `${rule.id} : « ${key} » manque. Une règle qui désigne un interlocuteur dit quoi faire, et quoi faire si cela ne suffit pas.`,
      );
    }
  }
}

function checkOverrides(pack: PackSource, report: Report, written: Written<RuleSource>): void {
  const rules = new Map(pack.rules.map(({ value }) => [value.id, value]));
  const reaches = (from: string, seen: ReadonlySet<string>): boolean =>
    (rules.get(from)?.overrides ?? []).some(
      (id) => id === written.value.id || (!seen.has(id) && reaches(id, new Set([...seen, id]))),
    );
  if (reaches(written.value.id, new Set())) {
    report(
      'override',
      written,
      ['overrides'],
      `${written.value.id} : les règles se remplacent en rond. Gardez un seul sens.`,
    );
  }
  for (const id of written.value.overrides ?? []) {
    const other = rules.get(id);
    if (other && other.tier !== written.value.tier) {
      report(
        'override',
        written,
        ['overrides'],
        `${written.value.id} : « ${id} » est d'un autre niveau (${other.tier}). Une règle ne remplace que des règles de son niveau.`,
      );
    }
  }
}
