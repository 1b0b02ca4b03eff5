/** A test of what a page loads once: the driver of WebKit uses one page for all files, which does not ask again. */
export const onNewPage = /Chrom|Firefox/.test(navigator.userAgent) ? it : it.skip;
