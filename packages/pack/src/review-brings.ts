import type { Texts } from '@coord-orientation/engine';

import { buildTexts } from './build-texts.js';
import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';

/** A line of « Avec qui » holds this many words, the short name of who brings it included. */
const MOST = 8;

/** Reports what has no room in a line of « Avec qui », in any language, and who brings nothing there. */
export function reviewBrings(source: PackSource, report: Report): void {
  if (!source.head.value.levels) return;
  const { texts } = buildTexts(source);
  for (const [lang, words] of Object.entries(texts)) {
    const isOwn = lang === source.head.value.lang;
    for (const written of source.destinations) {
      const { level, brings } = words.destinations[written.value.id] ?? {};
      if (brings !== undefined) reviewLine(report, written, words, written.value.id, brings);
      else if (level !== undefined && isOwn) {
        const message = report.words.missingBrings(written.value.id, MOST);
        report('missing-text', written, [], message, 'warning');
      }
    }
    for (const written of source.rules) {
      const said = Object.entries(words.rules[written.value.id]?.brings ?? {});
      for (const [id, brings] of said) reviewLine(report, written, words, id, brings);
    }
  }
}

function reviewLine(
  report: Report,
  written: Written<{ id: string }>,
  { destinations }: Texts,
  destination: string,
  brings: string,
): void {
  const line = `${destinations[destination]?.short ?? destination} : ${brings}`;
  const count = line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (count <= MOST) return;
  const message = report.words.longLine(written.value.id, line, count, MOST);
  report('long-text', written, ['brings'], message, 'warning');
}
