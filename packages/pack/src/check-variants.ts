import { type Asked, checkCondition } from './check-conditions.js';
import type { Report } from './check-known.js';
import { AUDIENCE } from './check-reserved.js';
import { variantsIn } from './lift-variants.js';
import type { PackSource, Written } from './pack-source.js';

/** Checks what the variants of texts test: answers, ticks, and who asks. */
export function checkVariants(pack: PackSource, report: Report): void {
  const questions = new Map<string, Asked>(pack.questions.map(({ value }) => [value.id, value]));
  questions.set(AUDIENCE, { id: AUDIENCE, options: whoMayAsk(pack) });
  const head = { ...pack.head, value: { ...pack.head.value, id: pack.head.file } };
  const all: readonly Written<{ id: string }>[] = [
    head,
    ...pack.destinations,
    ...pack.rules,
    ...pack.playbooks,
  ];
  for (const written of all) {
    for (const { path, list } of variantsIn(written.value)) {
      list.forEach(({ when }, index) => {
        const at = [...path, index, 'when'];
        if (when) checkCondition(questions, report, written, at, when, false);
        const same = list.findIndex((one) => JSON.stringify(one.when) === JSON.stringify(when));
        if (same < index)
          report('variants', written, at, report.words.sameVariant(written.value.id));
      });
    }
  }
}

/** The audiences, and the groups of them. */
function whoMayAsk({ head }: PackSource): Asked['options'] {
  const { audiences = [] } = head.value;
  return audiences.flatMap(({ id, group }) => [
    { id },
    ...(group === undefined ? [] : [{ id: group }]),
  ]);
}
