import { checkKnown, type Report } from './check-known.js';
import { checkLevels } from './check-levels.js';
import type { PackSource } from './pack-source.js';
import type { Kind } from './words/pack-words.js';

/** Checks what `pack.yaml` declares for the whole pack, and that all else names only that. */
export function checkHead(pack: PackSource, report: Report): void {
  const {
    emergency,
    explained = [],
    audiences = [],
    groups = [],
    places = [],
    levels = [],
  } = pack.head.value;
  const { bodies, bundles } = pack.head.value;
  const head = { ...pack.head, value: { id: pack.head.file }, at: pack.head.at };
  const destinations = pack.destinations.map(({ value }) => value.id);
  for (const [key, ids] of Object.entries({ emergency, explained })) {
    for (const id of ids) checkKnown(report, head, [key], id, 'destination', destinations);
  }
  checkOnce(pack, report, 'audiences', audiences);
  checkOnce(pack, report, 'groups', groups);
  checkOnce(pack, report, 'places', places);
  checkOnce(pack, report, 'levels', levels);
  checkLevels(pack, report);
  checkOnce(pack, report, 'bodies', bodies);
  checkOnce(pack, report, 'bundles', bundles);
  checkPlaces(pack, report);
  checkReuse(pack, report);
  const groupIds = groups.map(({ id }) => id);
  for (const written of pack.destinations) {
    const { group } = written.value;
    if (group !== undefined) checkKnown(report, written, ['group'], group, 'group', groupIds);
  }
  for (const [index, { house }] of audiences.entries()) {
    if (house === undefined) continue;
    checkKnown(report, head, ['audiences', index, 'house'], house, 'destination', destinations);
  }
  checkAudiences(pack, report);
  checkSafetyText(pack, report);
}

function checkOnce(
  { head }: PackSource,
  report: Report,
  key: 'audiences' | 'groups' | 'places' | 'levels' | 'bodies' | 'bundles',
  list: readonly { readonly id: string }[],
): void {
  list.forEach(({ id }, index) => {
    const first = list.findIndex((each) => each.id === id);
    if (first === index) return;
    const where = `${head.file}:${head.at(key, first)}`;
    report('duplicate-id', head, [key, index], report.words.duplicateId(id, where));
  });
}

/** An answer is hidden from, or given by, audiences that the pack declares. */
function checkAudiences(pack: PackSource, report: Report): void {
  const { audiences = [] } = pack.head.value;
  const ids = audiences.map(({ id }) => id);
  const named = [...new Set([...ids, ...audiences.flatMap(({ group }) => group ?? [])])];
  for (const written of pack.questions) {
    written.value.options.forEach(({ hiddenFrom = [], asker }, index) => {
      const check = (key: string, id: string, kind: Kind, known: readonly string[]) =>
        checkKnown(report, written, ['options', index, key], id, kind, known);
      for (const id of hiddenFrom) check('hiddenFrom', id, 'audience', named);
      if (asker !== undefined) check('asker', asker, 'audience', ids);
    });
  }
}

/** A place that is named can be asked for. */
function checkPlaces({ head, destinations, rules }: PackSource, report: Report): void {
  const { places = [] } = head.value;
  const ids = places.map(({ id }) => id);
  places.forEach(({ id, instead }, index) => {
    if (instead === undefined) return;
    const written = { ...head, value: { id } };
    checkKnown(report, written, ['places', index, 'instead'], instead, 'place', ids);
  });
  for (const written of [...destinations, ...rules]) {
    const { follows } = written.value;
    if (follows !== undefined) checkKnown(report, written, ['follows'], follows, 'place', ids);
  }
}

/** What was taken from a document is taken from a source of the pack. */
function checkReuse({ head, sources }: PackSource, report: Report): void {
  const ids = sources.map(({ value }) => value.id);
  const written = { ...head, value: { id: 'reuse' } };
  head.value.reuse.forEach(({ source }, index) => {
    checkKnown(report, written, ['reuse', index, 'source'], source, 'source', ids);
  });
}

/** Where a danger may be open, something has to be said of it. */
function checkSafetyText({ head, questions }: PackSource, report: Report): void {
  const asked = questions.find(({ value }) => value.safety);
  if (!asked || head.value.texts.safety !== undefined) return;
  report('missing-text', head, ['texts'], report.words.missingSafetyText(asked.value.id));
}
