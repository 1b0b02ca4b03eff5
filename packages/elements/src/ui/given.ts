/**
 * Reads what a page writes into an attribute, or sets as a property.
 *
 * @returns The text without the spaces around it; undefined where it is empty, as a template leaves it when
 * a field of the site is.
 */
export function given(value: unknown): string | undefined {
  return String(value ?? '').trim() || undefined;
}
