import { type Document, isScalar, Scalar, visit } from 'yaml';

/** Signs that YAML takes for a part of a text, or for its end, and that were meant otherwise. */
export type YamlSign = 'shownQuotes' | 'cutByHash' | 'lostByTag';

/** Where a sign stands, and the text that it is in. */
export interface FoundSign {
  readonly sign: YamlSign;
  readonly offset: number;
  readonly text: string;
}

/** A text that stands as a whole in the quotes of a word processor; YAML knows none of them. */
const IN_QUOTES = /^(“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|‘.*’|"[^"]*”|“[^"]*")$/s;

/**
 * Finds values that YAML reads without a word and not as they were meant: `“Appelez.”` keeps its quotes on
 * the screen, `Bureau #1, ouvert` ends before its `#`. Who means them writes straight quotes around.
 */
export function findSigns(document: Document): readonly FoundSign[] {
  const found: FoundSign[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.type !== Scalar.PLAIN) return;
      if (node.tag && /^!\w/.test(node.tag)) {
        found.push({ sign: 'lostByTag', offset: node.range?.[0] ?? 0, text: node.tag });
        return;
      }
      const text = String(node.value);
      const offset = node.range?.[0] ?? 0;
      if (IN_QUOTES.test(text)) found.push({ sign: 'shownQuotes', offset, text });
      const { comment } = node;
      // A comment of a person begins with a space.
      if (comment && /^\S/.test(comment)) {
        found.push({ sign: 'cutByHash', offset, text: `${text} #${comment}` });
      }
    },
  });
  return found;
}
