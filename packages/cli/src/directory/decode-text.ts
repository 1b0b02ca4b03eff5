import { isUtf8 } from 'node:buffer';

/** A text that was read, or the line that has a byte of another encoding. */
export type Decoded = { readonly text: string } | { readonly wrongLine: number };

/**
 * Decodes a text as spreadsheets write it: UTF-8, UTF-16 with its mark, or Windows-1252. Which of
 * them is never guessed from a part: UTF-8 with one foreign line is told with that line.
 */
export function decodeText(bytes: Buffer): Decoded {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    return decodeUtf16(bytes, mark === 'fffe' ? 'utf-16le' : 'utf-16be');
  }
  const lines = linesOf(bytes);
  const wrong = lines.findIndex((line) => !isUtf8(line) || line.includes(0));
  if (wrong < 0) return { text: new TextDecoder().decode(bytes) };
  const hasUtf8 = lines.some((line) => isUtf8(line) && line.some((byte) => byte > 0x7f));
  const unknown = lines.findIndex((line) => line.some((byte) => byte === 0 || MISSING.has(byte)));
  if (hasUtf8) return { wrongLine: wrong + 1 };
  if (unknown >= 0) return { wrongLine: unknown + 1 };
  return { text: Array.from(bytes, letterOf).join('') };
}

function decodeUtf16(bytes: Buffer, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { wrongLine: 1 };
  }
}

/** A line break is one byte in both encodings, and never a part of another letter. */
function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  while (start <= bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    start = end < 0 ? bytes.length + 1 : end + 1;
  }
  return lines;
}

/**
 * The letters from 0x80 to 0x9f; a space stands for none. `TextDecoder` of Node takes Windows-1252
 * for Latin-1, where these are control characters.
 *
 * @see https://github.com/nodejs/node/issues/56542
 */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const MISSING = new Set([...WINDOWS].flatMap((letter, at) => (letter === ' ' ? [0x80 + at] : [])));

function letterOf(byte: number): string {
  return WINDOWS[byte - 0x80] ?? String.fromCharCode(byte);
}
