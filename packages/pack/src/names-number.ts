/** Whether a text holds a number, and not a longer one that begins or ends alike, grouped by spaces or not. */
export function namesNumber(text: string, phone: string): boolean {
  return new RegExp(`(^|[^\\d ]|[^\\d] )${phone}(?! ?\\d)`).test(text);
}
