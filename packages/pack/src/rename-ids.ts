import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';

import { replaceScalars, type ScalarChange } from './edit-yaml-text.js';
import { isIdUnder, isKeyUnder, isNamedHere, type Renaming } from './renamed-places.js';

/**
 * Writes a new id wherever a file of a pack names the old one, and `renamedFrom` where the pack has it. Words,
 * comments and spaces stay.
 *
 * @param file - Its path inside the pack: it says what its ids are of.
 * @returns The text after; the same text where the file does not name it.
 */
export function renameIds(file: string, text: string, renaming: Renaming): string {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const own = text.slice(mark.length);
  const [list = ''] = file.replace(/\.yaml$/, '').split('/');
  const changes: ScalarChange[] = [];
  find(parseDocument(own).contents, [list], undefined);
  return mark + replaceScalars(own, changes);

  function find(node: unknown, path: readonly string[], question: string | undefined): void {
    if (isSeq(node)) for (const item of node.items) find(item, path, question);
    if (isScalar(node) && node.value === renaming.from && isIdUnder(path, question, renaming)) {
      changes.push({ node, value: renaming.to });
    }
    if (isMap(node)) findIn(node, path, question);
  }

  function findIn(map: YAMLMap, path: readonly string[], owner: string | undefined): void {
    const question = path.join() === 'questions' ? String(map.get('id')) : owner;
    for (const { key, value } of map.items as Pair[]) {
      if (!isScalar(key)) continue;
      const inside = [...path, String(key.value)];
      if (key.value === renaming.from && isKeyUnder(path, renaming)) {
        changes.push({ node: key, value: renaming.to });
      }
      const isNamed = isScalar(value) && value.value === renaming.from;
      if (isNamed && isNamedHere(inside, question, renaming)) {
        const start = key.range?.[0] ?? 0;
        const indent = start - (own.lastIndexOf('\n', start - 1) + 1);
        const more = map.flow ? ', ' : `\n${' '.repeat(indent)}`;
        changes.push({
          node: value,
          value: renaming.to,
          more: `${more}renamedFrom: ${renaming.from}`,
        });
      } else find(value, inside, question);
    }
  }
}
