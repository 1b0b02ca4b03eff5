import { NONE, UNKNOWN } from '@coord-orientation/engine';

import type { Report } from './check-known.js';
import { EXPERT } from './expand-template.js';
import type { PackSource } from './pack-source.js';
import { OPERATORS } from './parse-condition.js';

/** A name that every object of JavaScript has. */
const OF_OBJECTS = 'constructor';

/** What a text tests of who asks. */
export const AUDIENCE = 'audience';

/** What a condition or a text would read as something else than a question. */
const NO_QUESTION: readonly string[] = [...OPERATORS, EXPERT.slice(1, -1), AUDIENCE, OF_OBJECTS];

/** What an answer would be read as by everything that takes answers. */
const NO_OPTION: readonly string[] = [NONE, UNKNOWN, OF_OBJECTS];

/** Checks that no question and no answer has a name that the engine keeps for itself. */
export function checkReserved(
  { questions, destinations, rules }: PackSource,
  report: Report,
): void {
  for (const written of questions) {
    const { id, options } = written.value;
    if (NO_QUESTION.includes(id)) {
      report('reserved-id', written, ['id'], report.words.reserved(id, id));
    }
    options.forEach((option, index) => {
      if (!NO_OPTION.includes(option.id)) return;
      const message = report.words.reserved(id, option.id);
      report('reserved-id', written, ['options', index, 'id'], message);
    });
  }
  for (const written of [...destinations, ...rules]) {
    const { id } = written.value;
    if (id === OF_OBJECTS) report('reserved-id', written, ['id'], report.words.reserved(id, id));
  }
}
