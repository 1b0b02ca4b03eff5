/**
 * Reads the address of a repository as people copy it from their browser.
 * @param {string | undefined} text
 * @returns {string | undefined} As npm wants it: `git+https://example.org/group/project.git`; undefined for what is no address.
 */
export function repositoryUrl(text) {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  const path = url?.pathname.replace(/\/$|\.git$/g, '') ?? '';
  if (url?.protocol !== 'https:' || !/^\/.+\/[^/]+$/.test(path)) return undefined;
  return `git+https://${url.host}${path}.git`;
}

/**
 * Says in a manifest where the sources are, after the licence.
 * @param {Record<string, unknown>} manifest Of a package.
 * @param {string} url
 * @param {string} [directory] Of the package in the repository; none for its top.
 * @returns {Record<string, unknown>}
 */
export function withRepository(manifest, url, directory) {
  const repository = { type: 'git', url, ...(directory && { directory }) };
  const entries = Object.entries(manifest).filter(([key]) => key !== 'repository');
  const at = entries.findIndex(([key]) => key === 'license') + 1;
  return Object.fromEntries([
    ...entries.slice(0, at),
    ['repository', repository],
    ...entries.slice(at),
  ]);
}
