/**
 * Writes an ISO date for readers.
 *
 * @param date - Such as `2026-11-22`.
 * @param lang - Language tag, such as `fr`.
 * @returns Such as « 22 novembre 2026 ».
 */
export function formatDate(date: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(date));
}
