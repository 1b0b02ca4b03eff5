import type { Page } from 'puppeteer-core';

/** What is printed. */
export interface Sheet {
  readonly html: string;
  readonly css: string;
}

/** For whom, where and in which words it is printed. */
export interface Wanted {
  readonly answers: Record<string, unknown>;
  readonly lang?: string;
  /** The commune that the site fixes: its INSEE code, and its name. */
  readonly commune?: readonly [code: string, name: string];
  /** The plan that partners make, instead of the result. */
  readonly isPlan?: boolean;
  /** The theme that they pick for it. */
  readonly theme?: string | undefined;
}

/** Lets a page print without a dialogue, which would wait for a person; the sheet then stays. */
export async function printSilently(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value; print = () => {};');
}

/** Prints in the page, by its own buttons, and says what stands on the sheet. */
export function printSheet(page: Page, wanted: Wanted): Promise<Sheet> {
  return page.evaluate(print, wanted);
}

/** Counts the A4 pages that a sheet takes. */
export async function pagesOf(paper: Page, { html, css }: Sheet): Promise<number> {
  await paper.setContent(`<style>${css}</style>${html}`);
  const pdf = Buffer.from(await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Runs in the page. */
async function print({
  answers,
  lang = 'fr',
  commune,
  isPlan = false,
  theme,
}: Wanted): Promise<Sheet> {
  type Shown = HTMLElement & {
    situation: unknown;
    updateComplete: Promise<unknown>;
    answer: (question: string, answer: unknown) => void;
    restart: () => void;
  };
  await customElements.whenDefined('coord-orientation');
  const element = document.querySelector('coord-orientation') as Shown;
  const root = () => element.shadowRoot as ShadowRoot;
  const frame = () => root().querySelector<HTMLElement>('.frame');
  const [fold, part, at] = isPlan
    ? ['.fold:has(.playbook), .plan-fold', '.plan', 0]
    : ['.keep', '.tools', 1];
  document.querySelector('.coord-sheet')?.remove();
  document.documentElement.lang = lang;
  if (commune) element.setAttribute('commune', commune[0]);
  else element.removeAttribute('commune');
  element.restart();
  await element.updateComplete;
  const { danger } = answers;
  if (danger !== undefined) element.answer('danger', danger);
  element.situation = answers;
  await until(() => {
    // A first answer can be had while questions remain.
    root().querySelector<HTMLElement>('form .preview')?.click();
    for (const each of root().querySelectorAll<HTMLDetailsElement>(fold)) each.open = true;
    const place = root().querySelector('.place-name')?.textContent.trim() ?? '';
    return (
      place.startsWith(commune?.[1] ?? '') &&
      root().querySelector(`.frame[lang=${lang}] .not-enough`) &&
      root().querySelector(part)
    );
  });
  const themes = root().querySelector<HTMLSelectElement>('.plan-theme select');
  if (theme && themes) {
    themes.value = theme;
    themes.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  }
  root().querySelectorAll<HTMLElement>(`${part} > .ways button`)[at]?.click();
  const sheet = () =>
    document.querySelector<HTMLIFrameElement>('.coord-sheet')?.contentDocument ?? undefined;
  await until(() => sheet()?.body.firstElementChild);
  const rules = sheet()?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ?? [];
  return {
    html: sheet()?.body.innerHTML ?? '',
    css: rules.map(({ cssText }) => cssText).join('\n'),
  };

  async function until(look: () => unknown): Promise<void> {
    for (let tries = 0; tries < 150 && !look(); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    if (!look()) throw new Error(`This is on screen: ${frame()?.innerText}`);
  }
}
