/** How every Chromium is started: without what needs the network or another user's rights. */
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Nobody is there to close it, and the page waits for it.
  '--disable-print-preview',
];
