import { actorIds } from './actor-ids.js';
import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';
import type { ValuePath } from './yaml-file.js';

/** The lists of a pack whose items have ids of their own. */
const LISTS = [
  'questions',
  'constraints',
  'territories',
  'joints',
  'destinations',
  'sources',
  'rules',
  'playbooks',
  'cases',
] as const;

/** Checks that every id exists once: in its list, and inside what has a list of its own. */
export function checkUnique(pack: PackSource, report: Report): void {
  for (const kind of LISTS) checkList(pack[kind] as readonly Written<{ id: string }>[], report);
  for (const written of pack.questions) {
    checkInside(report, written, ['options'], written.value.options);
  }
  for (const written of pack.playbooks) {
    const { plan, steps } = written.value;
    checkInside(report, written, ['steps'], steps);
    checkInside(report, written, ['plan', 'themes'], plan?.themes ?? []);
  }
  for (const written of pack.rules) {
    const { id, leads, partners } = written.value;
    const actors = [...actorIds(leads), ...actorIds(partners)];
    const twice = actors.find((one, index) => actors.indexOf(one) !== index);
    if (twice) report('duplicate-id', written, [], report.words.sameActor(id, twice));
  }
}

function checkList(list: readonly Written<{ id: string }>[], report: Report): void {
  const seen = new Map<string, Written<{ id: string }>>();
  for (const written of list) {
    const { id } = written.value;
    const first = seen.get(id);
    if (first) {
      const message = report.words.duplicateId(id, `${first.file}:${first.at('id')}`);
      report('duplicate-id', written, ['id'], message);
    }
    seen.set(id, first ?? written);
  }
}

function checkInside(
  report: Report,
  written: Written<unknown>,
  path: ValuePath,
  items: readonly { readonly id: string }[],
): void {
  items.forEach(({ id }, index) => {
    const first = items.findIndex((one) => one.id === id);
    if (first === index) return;
    const where = `${written.file}:${written.at(...path, first, 'id')}`;
    report('duplicate-id', written, [...path, index, 'id'], report.words.duplicateId(id, where));
  });
}
