/** What people do that makes a YAML file unreadable, as a message can name it. */
export type YamlTrouble =
  | 'tab'
  | 'noBreakSpace'
  | 'slashes'
  | 'dash'
  | 'wordQuotes'
  | 'lookalike'
  | 'equals'
  | 'braces'
  | 'reserved'
  | 'merge'
  | 'apostrophe'
  | 'innerQuotes'
  | 'noSpace'
  | 'unclosedBracket'
  | 'unclosedQuote'
  | 'comma'
  | 'colon'
  | 'deeper'
  | 'notAligned';

/** What was done, and the line where it can be mended, from 1. */
export interface FoundTrouble {
  readonly trouble: YamlTrouble;
  readonly line: number;
}

/** What tells a mistake from the line at which the parser stopped, the surest first. */
const SIGNS: readonly (readonly [YamlTrouble, RegExp])[] = [
  ['tab', /^ *\t/],
  ['noBreakSpace', /^ *[\u00a0\u2007\u202f]|:[\u00a0\u2007\u202f]/],
  ['merge', /^(<{7}|={7}|>{7})/],
  ['lookalike', /^\s*[–—−‑•]|^\s*(- )?[\w-]+\s*[：﹕꞉]/],
  ['equals', /^\s*(- )?[\w-]+\s*=\s/],
  ['braces', /^\s*(- )?(when|appliesWhen|impossible|unless|answers|expect)\s*:\s*[\w-]+\s*:\s/],
  ['slashes', /^\s*\/\//],
  ['dash', /^\s*-[\p{L}"'“«[{]/u],
  ['wordQuotes', /(^|[:[{,-])\s*[“„«‘][^”“»’]*:\s/],
  ['apostrophe', /[:[{,]\s*'(?:[^']|'')*'\s*[^'\s,\]}#]/],
  ['innerQuotes', /[:[{,]\s*"[^"]*"\s*[^"\s,\]}#]/],
  ['reserved', /:\s*([|>]\s*[^\s\d+#-]|>\s+\S|\[[^\]]*\]\s*[^\s,\]}#]|\{[^}]*\}\s*[^\s,\]}#])/],
  ['noSpace', /^\s*(- )?[\w-]+:[^\s/]/],
];

/**
 * Finds what a person did where the parser of YAML gave up: it names what it met, which is mostly not what
 * was done, nor where.
 *
 * @param text - The whole file.
 * @param error - What the library found, and its line from 1.
 * @returns Undefined where its own words are the best.
 */
export function findTrouble(
  text: string,
  error: { readonly code: string; readonly message: string; readonly line: number },
): FoundTrouble | undefined {
  const lines = text.split(/\r?\n/);
  const at = lines[error.line - 1] ?? '';
  const sign = SIGNS.find(([, pattern]) => pattern.test(at));
  if (sign) return { trouble: sign[0], line: error.line };
  const quote = /Missing closing (["'])quote/.exec(error.message)?.[1];
  if (quote) return unclosed(lines, lines.length, 'unclosedQuote', (line) => isOpen(line, quote));
  if (error.code === 'BAD_INDENT' || error.code === 'BLOCK_IN_FLOW' || isOpenAt(at)) {
    const found = unclosed(lines, error.line, 'unclosedBracket', isOpenAt);
    if (found) return found;
  }
  if (error.code === 'BLOCK_IN_FLOW') return { trouble: 'comma', line: error.line };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const isText = at.split(/:\s/).length > 2;
    return isText
      ? { trouble: 'colon', line: error.line }
      : { trouble: 'deeper', line: error.line + 1 };
  }
  // A key at the margin of a file that is a list.
  const isList = lines.find((line) => /^[^\s#]/.test(line))?.startsWith('-');
  const isAtMargin = isList && /^[\p{L}\w-]+:(\s|$)/u.test(at);
  if (isAtMargin || error.message.startsWith('Sequence item without')) {
    return { trouble: 'notAligned', line: error.line };
  }
  return undefined;
}

/** The last line, up to one, that opens what it does not close. */
function unclosed(
  lines: readonly string[],
  upTo: number,
  trouble: YamlTrouble,
  opens: (line: string) => boolean,
): FoundTrouble | undefined {
  for (let line = upTo; line > 0; line--)
    if (opens(lines[line - 1] ?? '')) return { trouble, line };
  return undefined;
}

/** Whether a line opens more brackets and braces than it closes, outside quotes and comments. */
function isOpenAt(line: string): boolean {
  const bare = line.replace(/"[^"]*"|'[^']*'/g, '').replace(/\s#.*/, '');
  return (bare.match(/[[{]/g) ?? []).length > (bare.match(/[\]}]/g) ?? []).length;
}

/** Whether a value begins with a quote that its line does not close. */
function isOpen(line: string, quote: string): boolean {
  const start = line.search(new RegExp(`(^|[:\\-[{,] *)${quote}`));
  return start >= 0 && line.slice(start).split(quote).length === 2;
}
