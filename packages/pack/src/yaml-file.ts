import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

import type { Finding } from './finding.js';

/** The path of a value inside a file: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** A YAML file whose values know their line. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Finding[];
  /** Line of the value at a path, or of the nearest value around it. */
  lineOf(path: ValuePath): number;
}

/**
 * Parses a YAML text.
 *
 * @param file - Its path inside the pack, for messages.
 * @param text - Its content.
 */
export function parseYamlFile(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error): Finding => ({
    code: 'yaml',
    severity: 'error',
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `Le fichier n'est pas un YAML lisible : ${error.message} Vérifiez les retraits, les deux-points et les guillemets à cette ligne.`,
  }));
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems,
    lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line,
  };
}

function offsetOf(root: unknown, path: ValuePath): number {
  let node = root;
  let offset = startOf(root);
  for (const key of path) {
    const child = childOf(node, key);
    if (child === undefined) break;
    offset = startOf(isPair(child) ? child.key : child) || offset;
    node = isPair(child) ? child.value : child;
  }
  return offset;
}

function childOf(node: unknown, key: string | number): unknown {
  if (isSeq(node) && typeof key === 'number') return node.items[key];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function startOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node)) return 0;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}
