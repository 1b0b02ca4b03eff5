/** The address of a site for mistakes: `info@cpts.example` or `mailto:info@cpts.example`. */
export function mailOf(reportTo: string | undefined): string | undefined {
  const address = reportTo?.trim().replace(/^mailto:/i, '');
  return address && /^[^\s@?&#]+@[^\s@?&#]+$/.test(address) ? address : undefined;
}
