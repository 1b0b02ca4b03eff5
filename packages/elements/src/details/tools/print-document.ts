import { render, type TemplateResult } from 'lit';

/** One A4 page, without anything of the page around. */
const SHEET = `
  @page { size: A4; margin: 14mm; }
  body { margin: 0; font: 10pt/1.35 system-ui, sans-serif; color: #000; background: #fff; }
  h1 { margin: 0 0 2mm; font-size: 15pt; }
  h2 { margin: 4mm 0 1mm; font-size: 11pt; }
  p, ul, ol { margin: 0 0 1.5mm; }
  ul, ol { padding-inline-start: 5mm; }
  .first { padding: 3mm; font-size: 13pt; font-weight: 700; border: 0.5mm solid; }
  .small { font-size: 8.5pt; }
  .box::before { content: '☐ '; }
  .done::before { content: '☑ '; }
  .box { list-style: none; margin-inline-start: -5mm; }
`;

/** Prints a document of its own, and leaves nothing behind. */
export function printDocument(title: string, lang: string, content: TemplateResult): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  frame.className = 'coord-sheet';
  document.body.append(frame);
  const view = frame.contentWindow;
  const sheet = frame.contentDocument;
  if (!view || !sheet) return frame.remove();
  sheet.title = title;
  sheet.documentElement.lang = lang;
  // A constructed sheet passes a page's policy against inline styles.
  const style = new (view as Window & typeof globalThis).CSSStyleSheet();
  style.replaceSync(SHEET);
  sheet.adoptedStyleSheets = [style];
  render(content, sheet.body);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}
