import type { Structure } from './structure.js';

/** Whether a line was seen on the structure's own site: its source is a page of its website. */
export function isFromOwnSite({ website, source }: Pick<Structure, 'website' | 'source'>): boolean {
  const own = hostOf(website);
  return own !== undefined && own === hostOf(source.url);
}

/** Whether it can be reached by another way than a visit or a page: a phone, a mail, a form, a relay. */
export function isReachable(structure: Structure): boolean {
  const { phone, email, form, secureEmail, relay } = structure;
  return [phone, email, form, secureEmail, relay].some((way) => way !== undefined);
}

function hostOf(url: string | undefined): string | undefined {
  return /^https:\/\/(?:www\.)?([^/?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}
