/** A text as people type it: without the no-break spaces and word joiners of French typography. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
