import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';

import type { Finding } from './finding.js';
import type { PackWords } from './words/pack-words.js';
import { findSigns } from './yaml-signs.js';
import { findSpoilt, withoutMark } from './yaml-text.js';
import { findTrouble } from './yaml-trouble.js';

/** The path of a value inside a file: keys and list positions. */
export type ValuePath = readonly (string | number)[];

/** A YAML file whose values know their line. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Finding[];
  /** Whether there is a value in spite of its problems. */
  readonly isReadable: boolean;
  /** Line of the value at a path, or of the nearest value around it. */
  lineOf(path: ValuePath): number;
}

/**
 * Parses a YAML text.
 *
 * @param file - Its path inside the pack, for messages.
 * @param text - Its content.
 * @param words - The sentences to say what is wrong in.
 */
export function parseYamlFile(file: string, text: string, words: PackWords): YamlFile {
  const own = withoutMark(text);
  const lines = new LineCounter();
  const problem = (line: number, message: string): Finding => ({
    code: 'yaml',
    severity: 'error',
    file,
    line,
    message,
  });
  const unreadable = (finding: Finding): YamlFile => ({
    file,
    value: undefined,
    problems: [finding],
    isReadable: false,
    lineOf: () => 1,
  });
  const spoilt = findSpoilt(own);
  if (spoilt !== undefined) {
    return unreadable(problem(own.slice(0, spoilt).split('\n').length, words.yamlEncoding));
  }
  try {
    const document = parseDocument(own, { lineCounter: lines, prettyErrors: false });
    const [alias] = aliasesIn(document);
    if (alias !== undefined) return unreadable(problem(lines.linePos(alias).line, words.yamlAlias));
    // What comes after the first error mostly follows from it.
    const problems = document.errors.slice(0, 1).map((error) => {
      const at = { ...error, message: error.message, line: lines.linePos(error.pos[0]).line };
      if (error.message.includes('call stack')) return problem(at.line, words.yamlDeep);
      const found = findTrouble(own, at);
      if (found) return problem(found.line, words.yamlTroubles[found.trouble]);
      return problem(at.line, words.yaml(error.code, error.message));
    });
    const signs = document.errors.length > 0 ? [] : findSigns(document);
    const said = signs.map(({ sign, offset, text: found }) =>
      problem(lines.linePos(offset).line, words.yamlSigns[sign](found)),
    );
    return {
      file,
      value: document.errors.length > 0 ? undefined : document.toJS(),
      problems: [...problems, ...said],
      isReadable: document.errors.length === 0,
      lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line,
    };
  } catch (error) {
    // The parser recurses: a file made to exhaust it is a bad file, not a defect.
    if (error instanceof RangeError) return unreadable(problem(1, words.yamlDeep));
    throw error;
  }
}

function aliasesIn(document: Document): readonly number[] {
  const found: number[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      found.push(range?.[0] ?? 0);
      return visit.BREAK;
    },
  });
  return found;
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
