import { inlineYaml } from '@coord-orientation/pack';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';

import type { StructureSource } from './structure-schema.js';
import { ORDER } from './write-structures.js';

/** What is written into a line: `undefined` takes a field away. */
export type Fields = { readonly [Key in keyof StructureSource]?: StructureSource[Key] | undefined };

/**
 * Writes fields into the structure of this id, in a YAML file that a person keeps: all else, comments
 * and order included, stays as it is to the letter.
 *
 * @returns The text after; undefined where no structure of the file has the id.
 */
export function setFields(before: string, id: string, fields: Fields): string | undefined {
  const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
  const own = before.slice(mark.length).replaceAll('\r\n', '\n');
  const document: Document = parseDocument(own);
  const item = itemOf(document, id);
  if (!item) return undefined;
  const text = item.flow ? setInFlow(document, item, fields) : setInBlock(own, item, fields);
  return mark + (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}

function itemOf({ contents }: Document, id: string): YAMLMap | undefined {
  const items: readonly unknown[] = isSeq(contents) ? contents.items : [];
  return items.find((item): item is YAMLMap => isMap(item) && item.get('id') === id);
}

/** A line between braces has one way to be written, which is that of the library. */
function setInFlow(document: Document, item: YAMLMap, fields: Fields): string {
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) item.delete(key);
    else item.set(key, value);
  }
  return document.toString({ lineWidth: 0 });
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function setInBlock(text: string, item: YAMLMap, fields: Fields): string {
  const edits = ORDER.filter((key) => key in fields).flatMap((key) => {
    const value = fields[key];
    const known = item.items.find((pair) => keyOf(pair) === key);
    if (known) return [value === undefined ? removed(text, known) : replaced(known, value)];
    return value === undefined ? [] : [added(text, item, key, value)];
  });
  // From the end to the start, so that no edit moves another; of two at one place the later key first.
  return edits
    .map((edit, at) => ({ ...edit, at }))
    .sort((a, b) => b.from - a.from || b.at - a.at)
    .reduce((all, { from, to, text: into }) => all.slice(0, from) + into + all.slice(to), text);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

/** Where a pair starts and where its value ends. */
function rangeOf({ key, value }: Pair): readonly [number, number] {
  const [from = 0, end = 0] = isScalar(key) ? (key.range ?? []) : [];
  const to = (value as { range?: readonly number[] | null } | null)?.range?.[1] ?? end;
  return [from, to];
}

function replaced(pair: Pair, value: unknown): Edit {
  const [from, to] = rangeOf(pair);
  return { from, to, text: `${keyOf(pair)}: ${inlineYaml(value)}` };
}

function removed(text: string, pair: Pair): Edit {
  const [from, to] = rangeOf(pair);
  const end = text.indexOf('\n', to);
  return { from: lineStart(text, from), to: end < 0 ? text.length : end + 1, text: '' };
}

/** Before the first field that a person reads after it, else at the end. */
function added(text: string, item: YAMLMap, key: keyof StructureSource, value: unknown): Edit {
  const line = `${key}: ${inlineYaml(value)}`;
  const rank = (name: string) => (ORDER as readonly string[]).indexOf(name);
  const next = item.items.find((pair) => rank(keyOf(pair)) > rank(key));
  const [first] = item.items;
  const [start] = first ? rangeOf(first) : [0];
  const indent = ' '.repeat(start - lineStart(text, start));
  if (next) {
    const [from] = rangeOf(next);
    return { from, to: from, text: `${line}\n${indent}` };
  }
  const [, to] = rangeOf(item.items.at(-1) as Pair);
  const end = text.slice(0, to).trimEnd().length;
  return { from: end, to: end, text: `\n${indent}${line}` };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
