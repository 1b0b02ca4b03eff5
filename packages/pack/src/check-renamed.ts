import type { Report } from './check-known.js';
import type { PackSource, Written } from './pack-source.js';
import type { ValuePath } from './yaml-file.js';

/** What was renamed: its id, the one before, and where that is written. */
interface Renamed {
  readonly id: string;
  readonly before: string | undefined;
  readonly written: Written<{ readonly id: string }>;
  readonly path: ValuePath;
}

/** Checks that an id of before is gone, and became one thing: answers that were kept follow it. */
export function checkRenamed({ questions, destinations }: PackSource, report: Report): void {
  const listed = (list: readonly Written<{ id: string; renamedFrom?: string | undefined }>[]) =>
    list.map((written) => ({
      id: written.value.id,
      before: written.value.renamedFrom,
      written,
      path: ['renamedFrom'],
    }));
  checkList(listed(questions), report);
  checkList(listed(destinations), report);
  for (const written of questions) {
    const options = written.value.options.map(({ id, renamedFrom }, index) => ({
      id,
      before: renamedFrom,
      written,
      path: ['options', index, 'renamedFrom'],
    }));
    checkList(options, report);
  }
}

function checkList(list: readonly Renamed[], report: Report): void {
  list.forEach(({ id, before, written, path }, index) => {
    if (before === undefined) return;
    const isTaken = list.some((other) => other.id === before);
    const isTwice = list.findIndex((other) => other.before === before) < index;
    if (isTaken || isTwice) {
      report('renamed-id', written, path, report.words.renamedTaken(id, before, isTaken));
    }
  });
}
