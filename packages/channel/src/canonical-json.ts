/**
 * Writes a value as what is signed of it: the canonical JSON of TUF, in UTF-8. Keys stand in order, only
 * the quote and the backslash are escaped, and there are no fractions.
 *
 * Source: https://theupdateframework.github.io/specification/v1.0.33/#metaformat
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return `"${value.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${canonicalJson(key)}:${canonicalJson(inner)}`);
  return `{${fields.join()}}`;
}

/** The bytes that a signature of some metadata is over. */
export function signedBytes(signed: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(signed));
}
