import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';

/** The language in which every pack is also expected. */
const EXPECTED = 'en';

/** Reports each text without translation, at the text itself. */
export function reviewTranslations(
  source: PackSource,
  missing: Readonly<Record<string, readonly string[]>>,
  report: Report,
): void {
  const { head } = source;
  if (head.value.lang !== EXPECTED && !source.locales[EXPECTED]) {
    const message = report.words.noTranslation(EXPECTED);
    report('missing-translation', head, ['lang'], message, 'warning');
  }
  const find = finder(source);
  for (const [lang, paths] of Object.entries(missing)) {
    for (const path of paths) {
      const [list = '', id = '', ...rest] = path.split('.');
      const written = find(list, id) ?? head;
      const message = report.words.missingTranslation(lang, path);
      report(
        'missing-translation',
        written,
        written === head ? [list, id] : rest,
        message,
        'warning',
      );
    }
  }
}

function finder(source: PackSource): (list: string, id: string) => Written<unknown> | undefined {
  const lists: Readonly<Record<string, readonly Written<{ id: string }>[]>> = {
    questions: source.questions,
    destinations: source.destinations,
    rules: source.rules,
    territories: source.territories,
    joints: source.joints,
    sources: source.sources,
    playbooks: source.playbooks,
  };
  const maps = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      new Map(list.map((written) => [written.value.id, written])),
    ]),
  );
  return (list, id) => maps[list]?.get(id);
}
