import { render, supportsAdoptingStyleSheets, type TemplateResult } from 'lit';
import { SHEET_STYLES } from './sheet-styles.js';

/** A frame that may print has said so after this long, in milliseconds. */
const MOMENT = 1000;

/** What is printed: a title, its language, and what stands on it. */
export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly content: TemplateResult;
}

/**
 * Prints a document of its own, without anything of the page around, and leaves nothing behind.
 *
 * @returns False where the browser does not print from inside the frame that the element is in.
 * @throws {Error} The browser opens no frame.
 */
export async function printDocument(sheet: Sheet): Promise<boolean> {
  // Where a browser does not say that it has printed, the sheet of before is still there.
  removeSheets();
  // Who erases the answers erases what was printed of them.
  addEventListener('coord-restart', removeSheets, true);
  const frame = document.createElement('iframe');
  // A page that shows all its frames must not show this one.
  frame.style.setProperty('display', 'none', 'important');
  frame.title = sheet.title;
  frame.className = 'coord-sheet';
  const view = await openFrame(frame);
  fillDocument(view, sheet);
  view.addEventListener('afterprint', () => setTimeout(() => removeSheet(frame)));
  const isPrinted = new Promise<boolean>((resolve) => {
    view.addEventListener('beforeprint', () => resolve(true));
    // A page that is in no frame of another may always print; not every browser says so in time.
    if (window !== window.top) setTimeout(() => resolve(false), MOMENT);
    else resolve(true);
  });
  view.print();
  return isPrinted;
}

function removeSheets(): void {
  document.querySelectorAll<HTMLIFrameElement>('.coord-sheet').forEach(removeSheet);
}

/** Empties a sheet, because somebody may still hold it, and takes it away. */
function removeSheet(frame: HTMLIFrameElement): void {
  frame.contentDocument?.replaceChildren();
  frame.remove();
}

/** Puts a frame on the page; Firefox 140 drops what is written into it before it has loaded. */
export async function openFrame(frame: HTMLIFrameElement): Promise<Window> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentWindow) throw new Error('The frame of the sheet has no window.');
  return frame.contentWindow;
}

/** Puts a sheet into the empty document of a window. */
export function fillDocument(view: Window, { title, lang, content }: Sheet): void {
  const { document: paper } = view;
  paper.title = title;
  paper.documentElement.lang = lang;
  addStyles(view as Window & typeof globalThis, SHEET_STYLES);
  render(content, paper.body);
}

/** A constructed sheet passes a page's policy against inline styles; Safari has none before 16.4. */
function addStyles({ document: paper, CSSStyleSheet }: Window & typeof globalThis, css: string) {
  if (supportsAdoptingStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    paper.adoptedStyleSheets = [sheet];
  } else {
    const style = paper.createElement('style');
    style.textContent = css;
    paper.head.append(style);
  }
}
