/** What saving a file in another encoding does to its accents. */
const SPOILT = /[\ufffd\u0080-\u009f]|Ã[\u00a0-\u00bf]|â€/;

/** The text of a file without the mark that Windows editors put first. */
export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

/**
 * Finds where a text was saved or read in another encoding than UTF-8: « � », « Ã© », « â€™ ».
 *
 * @returns The position of the first such sign; undefined where there is none.
 */
export function findSpoilt(text: string): number | undefined {
  const at = text.search(SPOILT);
  return at < 0 ? undefined : at;
}
