/** What groups the digits of a number, without a break or with one. */
const SPACE = '[ \\u00a0\\u202f]';

/** Whether a text holds a number, and not a longer one that begins or ends alike, grouped by spaces or not. */
export function namesNumber(text: string, phone: string): boolean {
  const alone = `(^${SPACE}?|[^\\d \\u00a0\\u202f]|[^\\d]${SPACE})${phone}(?!${SPACE}?\\d)`;
  return new RegExp(alone).test(text);
}
