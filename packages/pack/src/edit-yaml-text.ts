import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';

import { inlineYaml } from './edit-yaml.js';

/** A text that was replaced in a file. */
export interface ReplacedText {
  readonly text: string;
  /** What stood there. */
  readonly before: string;
}

/**
 * Replaces one text in a YAML file; all else stays as it is, comments and spaces too.
 *
 * @param text - The file.
 * @param path - Keys, ids of the items of a list, or their positions: `['dac', 'phone']`.
 * @returns Undefined where no text stands there.
 */
export function replaceText(
  text: string,
  path: readonly string[],
  value: string,
): ReplacedText | undefined {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const own = text.slice(mark.length);
  const found = path.reduce<unknown>(childOf, parseDocument(own).contents);
  if (!isScalar(found)) return undefined;
  const after = replaceScalars(own, [{ node: found, value }]);
  return { text: mark + after, before: String(found.source ?? found.value) };
}

/** Another value in the place of a scalar, and what is written right behind it. */
export interface ScalarChange {
  readonly node: Scalar;
  readonly value: string;
  readonly more?: string;
}

/** Writes other values in the place of some scalars of a text. */
export function replaceScalars(text: string, changes: readonly ScalarChange[]): string {
  // From the last to the first: what comes before keeps its place.
  const ordered = [...changes].sort((a, b) => startOf(b.node) - startOf(a.node));
  return ordered.reduce((so, { node, value, more = '' }) => {
    const [start = 0, end = 0] = node.range ?? [];
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    return so.slice(0, start) + inlineYaml(value) + more + (isBlock ? '\n' : '') + so.slice(end);
  }, text);
}

function startOf({ range }: Node): number {
  return range?.[0] ?? 0;
}

function childOf(node: unknown, step: string): unknown {
  if (isMap(node)) {
    return node.items.find(({ key }) => isScalar(key) && key.value === step)?.value;
  }
  if (!isSeq(node)) return undefined;
  const byId = node.items.find(
    (item) => isMap(item) && [item.get('id'), item.get('destination')].includes(step),
  );
  return byId ?? node.items[Number(step)];
}
