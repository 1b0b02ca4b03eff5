import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, stringify } from 'yaml';

/** How the library writes: one line for one text, however long. */
const WRITTEN = { lineWidth: 0 } as const;

/** A file that is no list, or that cannot be read: nothing can be added to it. */
export class NotAListError extends Error {
  override readonly name = 'NotAListError';
}

/**
 * Writes a value on one line as people write it, quoted where YAML would read something else.
 *
 * @example inlineYaml({ besoin: '2', sujet: ['a'] }) // { besoin: "2", sujet: [a] }
 */
export function inlineYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map((pair) => pair.map(inlineYaml).join(': '));
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  const options = { ...WRITTEN, collectionStyle: 'flow', flowCollectionPadding: false } as const;
  return stringify([value], options).trim().slice(1, -1);
}

/**
 * Adds items at the end of a YAML list. Lines, comments, indentation and line ends stay as they are; only
 * a list on one line is written on several.
 *
 * @param before - The text of the file; empty where there is none.
 * @param items - Values, or a list in YAML, with its comments.
 * @returns The text after, and the line at which the first item begins, from 1.
 * @throws {NotAListError} It is no list that can be read, or would be none afterwards.
 */
export function appendItems(
  before: string,
  items: readonly unknown[] | string,
): { readonly text: string; readonly line: number } {
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  const own = before.slice(mark.length).replaceAll('\r\n', '\n');
  const added = (typeof items === 'string' ? items : stringify(items, WRITTEN)).trimEnd();
  const count = lengthOf(parseDocument(added));
  const document = parseDocument(own, { keepSourceTokens: true });
  const length = lengthOf(document);
  const kept = keptText(own, document);
  const indent = indentOf(document);
  const start = kept === '' ? '' : `${kept}\n\n`;
  const text = `${start}${added.replace(/^(?=.)/gm, indent)}\n`;
  if (lengthOf(parseDocument(text)) !== length + count) throw new NotAListError();
  const ends = before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return { text: mark + ends, line: start.split('\n').length };
}

/** The ids of the items of a list with their lines, as far as it can be read. */
export function* idsInYaml(text: string): Generator<readonly [id: string, line: number]> {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter });
  for (const item of isSeq(contents) ? contents.items : []) {
    const pair = isMap(item)
      ? item.items.find(({ key }) => isScalar(key) && key.value === 'id')
      : undefined;
    if (!isScalar(pair?.value) || !isScalar(pair.key)) continue;
    yield [
      String(pair.value.source ?? pair.value.value),
      lineCounter.linePos(pair.key.range?.[0] ?? 0).line,
    ];
  }
}

/** The text to add to: a list on one line is first written on several. */
function keptText(text: string, document: Document): string {
  const { contents } = document;
  if (isSeq(contents) && contents.flow) {
    const [start = 0, end = 0] = contents.range ?? [];
    if (contents.items.length === 0) return (text.slice(0, start) + text.slice(end)).trim();
    contents.flow = false;
    return document.toString({ ...WRITTEN }).trimEnd();
  }
  return text.replace(/^\.\.\.\s*$/m, '').trimEnd();
}

/** What stands before the dash of each item. */
function indentOf({ contents }: Document): string {
  if (!isSeq(contents) || contents.flow) return '';
  return ' '.repeat((contents.srcToken?.type === 'block-seq' && contents.srcToken.indent) || 0);
}

function lengthOf({ contents, errors }: Document): number {
  if (errors.length > 0) throw new NotAListError();
  if (contents === null || (isScalar(contents) && contents.value === null)) return 0;
  if (!isSeq(contents)) throw new NotAListError();
  return contents.items.length;
}
