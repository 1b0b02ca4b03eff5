import { render, type TemplateResult } from 'lit';
import { SHEET_STYLES } from './sheet-styles.js';

/** What is printed: a title, its language, and what stands on it. */
export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly content: TemplateResult;
}

/** Prints a document of its own, without anything of the page around, and leaves nothing behind. */
export function printDocument(sheet: Sheet): void {
  // Where a browser does not say that it has printed, the sheet of before is still there.
  document.querySelector('.coord-sheet')?.remove();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = sheet.title;
  frame.className = 'coord-sheet';
  document.body.append(frame);
  const view = frame.contentWindow;
  if (!view) return frame.remove();
  fillDocument(view, sheet);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  view.print();
}

/** Puts a sheet into the empty document of a window. */
export function fillDocument(view: Window, { title, lang, content }: Sheet): void {
  const { document: paper } = view;
  paper.title = title;
  paper.documentElement.lang = lang;
  // A constructed sheet passes a page's policy against inline styles.
  const style = new (view as Window & typeof globalThis).CSSStyleSheet();
  style.replaceSync(SHEET_STYLES);
  paper.adoptedStyleSheets = [style];
  render(content, paper.body);
}
