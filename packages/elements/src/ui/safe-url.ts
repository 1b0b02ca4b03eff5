/** Lets through only `https:` addresses: a pack may be fetched, and its links are data. */
export function safeUrl(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\//i.test(url) ? url : undefined;
}
