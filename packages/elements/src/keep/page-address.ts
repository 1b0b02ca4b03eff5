/** The address of a page, for a link that people pass on. */
export interface PageAddress {
  /** Where the page is, without what may tell of a person or of their visit. */
  readonly plain: string;
  /** The same with what stands behind: a query, such as `?p=12` or `?email=…`. */
  readonly whole: string;
}

/** What may stand in a path for one visit alone, such as `;jsessionid=…`. */
const PARAMETERS = /;[^/]*/g;

/**
 * Tells which address leads to a page; a route behind the hash, `#/orientation`, belongs to it.
 *
 * @param href - Its whole address.
 * @returns Undefined where nobody else can open it: a file, a frame that has its page in itself.
 */
export function pageAddress(href: string): PageAddress | undefined {
  const { protocol, origin, pathname, search, hash } = new URL(href);
  if (!/^https?:$/.test(protocol)) return undefined;
  const [route = '', ...query] = /^#!?\//.test(hash) ? hash.split('?') : [];
  return {
    plain: origin + pathname.replaceAll(PARAMETERS, '') + route.replaceAll(PARAMETERS, ''),
    whole: origin + pathname + search + [route, ...query].join('?'),
  };
}
