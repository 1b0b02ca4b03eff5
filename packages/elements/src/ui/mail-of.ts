/**
 * The first of some addresses for mistakes that is one: `info@cpts.example` or `mailto:info@cpts.example`.
 *
 * @param addresses - That of the site first: it knows its own places.
 */
export function mailOf(...addresses: readonly (string | undefined)[]): string | undefined {
  return addresses
    .map((one = '') => one.trim().replace(/^mailto:/i, ''))
    .find((address) => /^[^\s@?&#]+@[^\s@?&#]+$/.test(address));
}
