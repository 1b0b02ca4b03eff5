/** One A4 page: dark on white, so that a copy of a copy can still be read, and nothing below 8.5 points. */
export const SHEET_STYLES = `
  @page { size: A4; margin: 10mm 14mm; }
  * { box-sizing: border-box; }
  body { margin: 0; font: 9.5pt/1.2 system-ui, sans-serif; color: #000; background: #fff; }
  h1, h2, p, ul { margin: 0; }
  ul { padding: 0; list-style: none; }
  h1 { font-size: 18pt; line-height: 1.15; }
  h2 { margin-block-end: 0.5mm; font-size: 11pt; color: #0f5b66; }
  main, footer, section { display: grid; gap: 1mm; align-content: start; }
  main { gap: 1.6mm; }
  header { display: grid; grid-template-columns: 1fr auto; gap: 0.5mm 5mm; align-items: baseline; margin-block-end: 2.5mm; padding-block-end: 1.5mm; border-block-end: 0.7mm solid #0f5b66; }
  header .brand { grid-area: 1 / 2; font-size: 9pt; font-weight: 700; color: #0f5b66; }
  header > :nth-child(n + 3) { grid-column: 1 / -1; }
  header .place { font-size: 11pt; font-weight: 700; }
  .first { padding: 2mm 4mm; font-size: 13pt; font-weight: 700; line-height: 1.3; border: 0.3mm solid #0f5b66; border-inline-start-width: 2mm; }
  .danger { padding: 1mm 3mm; font-weight: 700; border: 0.5mm solid #a3291b; }
  .several { columns: 2; column-gap: 7mm; }
  .several > div { margin-block-end: 2mm; break-inside: avoid; }
  .structures { display: flex; flex-wrap: wrap; gap: 1mm 4mm; margin-block-start: 1mm; }
  .structures > li { flex: 1 1 70mm; padding-inline-start: 2.5mm; border-inline-start: 0.5mm solid #75898b; }
  .structures > .sentence { flex-basis: 100%; padding: 0; border: 0; }
  /* A frame without an address is in quirks mode, where a table inherits no font. */
  .levels { font: inherit; border-collapse: collapse; inline-size: 100%; }
  .levels caption { text-align: start; }
  .levels :is(th, td) { padding: 0.4mm 0; text-align: start; vertical-align: baseline; border-block-start: 0.2mm solid #75898b; }
  .levels th { inline-size: 32mm; font-weight: 400; }
  .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 3.5mm 7mm; align-items: start; }
  .columns > :only-child { grid-column: 1 / -1; }
  .columns > :only-child .dots { columns: 2; column-gap: 7mm; }
  .dots > li { padding-inline-start: 3mm; text-indent: -3mm; }
  .dots > li::before { content: '•'; display: inline-block; inline-size: 3mm; text-indent: 0; }
  footer { margin-block-start: 2mm; padding-block-start: 1.5mm; border-block-start: 0.3mm solid #75898b; }
  footer, .small { font-size: 8.5pt; line-height: 1.25; }
  footer h2 { margin: 0; font-size: 8.5pt; }
  footer .dots > li { display: inline; padding: 0; text-indent: 0; }
  footer .dots > li + li::before { inline-size: auto; margin-inline: 1.5mm; }
  footer .dots > li:first-child::before { content: none; }
  .steps { columns: 2; column-gap: 7mm; }
  .steps > li { margin-block-end: 2.5mm; break-inside: avoid; }
  .boxes > li { position: relative; padding-inline-start: 5mm; }
  .boxes > li::before { position: absolute; inset-inline-start: 0; inset-block-start: 0.8mm; inline-size: 3mm; block-size: 3mm; font: 700 11pt/2.6mm sans-serif; text-align: center; content: ''; border: 0.3mm solid; }
  .boxes > .done::before { content: '×'; }
`;
