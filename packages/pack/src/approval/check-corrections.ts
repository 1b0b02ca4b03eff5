import { questionsOf } from '@coord-orientation/engine/internal';

import { actorIds } from '../actor-ids.js';
import type { Report } from '../check-known.js';
import type { PackSource } from '../pack-source.js';
import { parseCondition } from '../parse-condition.js';
import type { CorrectionSource } from './correction-schema.js';
import type { NoCorrection } from './no-correction.js';
import { isSpelling } from './is-spelling.js';

/** What may be put right though it is no spelling: where and when somebody is reached. */
const REACH = ['phone', 'hours', 'url', 'address'];

/** Checks that what was corrected is no more than that, and that who may did it. */
export function checkCorrections(pack: PackSource, report: Report): void {
  pack.corrections.forEach((written) => {
    const { path } = written.value;
    const reason = whyNoCorrection(pack, written.value);
    if (!reason) return;
    const own = { ...written, value: { id: path } };
    report('correction', own, ['path'], report.words.noCorrection(path, reason, written.value));
  });
}

/** Says why a change is more than a correction; undefined where it is one. */
export function whyNoCorrection(
  pack: PackSource,
  { path, from, to, body, role }: CorrectionSource,
): NoCorrection | undefined {
  const { corrections: corrector } = pack.head.value;
  if (!corrector) return 'nobody';
  if (corrector.body !== body || corrector.role !== role) return 'function';
  if (isOfDanger(pack, path)) return 'danger';
  const [list = '', , key = ''] = path.split('.');
  if (list === 'destinations' && REACH.includes(key)) return undefined;
  if (!WORDS.test(path)) return 'place';
  return isSpelling(from, to) ? undefined : 'meaning';
}

/** Texts that are read; ids, conditions and switches are none. */
const WORDS =
  /\.(name|short|part|mission|text|hint|why|firstStep|ifNotEnough|if|note|openedBy|otherwise|outOfHours|(advice|roles)\.\d+)(\.\d+\.text)?$/;

/** Whether a rule on danger says it, or what is always shown. */
function isOfDanger({ head, rules }: PackSource, path: string): boolean {
  const [list, id = ''] = path.split('.');
  const dangers = rules.map(({ value }) => value).filter(({ tier }) => tier === 'safety');
  if (list === 'rules') return dangers.some((rule) => rule.id === id);
  if (list === 'joints') return dangers.some(({ joint }) => joint === id);
  if (list === 'questions') {
    return dangers.some(({ when }) => questionsOf(parseCondition(when)).includes(id));
  }
  const named = dangers.flatMap(({ leads, partners }) => [
    ...actorIds(leads),
    ...actorIds(partners),
  ]);
  return [...head.value.emergency, ...named].includes(id);
}
