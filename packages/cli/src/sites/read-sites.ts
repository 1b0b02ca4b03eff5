/** A line of `sites.txt` that is no address. */
export interface WrongLine {
  readonly line: number;
  readonly text: string;
}

/** Reads a list of pages: one address a line; what follows « # » is for who reads the list. */
export function readSites(text: string): {
  readonly pages: readonly string[];
  readonly wrong: readonly WrongLine[];
} {
  const lines = text.split(/\r?\n/).map((line, at) => ({
    line: at + 1,
    text: line.replace(/(^|\s)#.*/, '').trim(),
  }));
  const written = lines.filter((one) => one.text !== '');
  return {
    pages: [...new Set(written.filter((one) => isAddress(one.text)).map((one) => one.text))],
    wrong: written.filter((one) => !isAddress(one.text)),
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text);
}
