import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Followed } from './follow-guide.js';

/** A picture of the guide. */
interface Picture {
  /** The command that it is of, as the guide has it. */
  readonly of: string;
  /** The page that the command wrote; its answer in a terminal otherwise. */
  readonly page?: string;
}

/** The pictures, by the name of their file in `docs/images/guide`. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  'interlocuteur.png': { of: 'coord new destination maison-repit packages/rules' },
  'regle-locale.png': { of: 'coord explain tarn-contact packages/rules' },
  'structure.png': {
    of: 'coord directory import tableau.csv packages/directory --source decryptage',
  },
  'renommer.png': { of: 'coord rename rule echange en-parler packages/rules' },
  'feuille.png': {
    of: 'coord print packages/rules --bundle danger --out danger.html',
    page: 'danger.html',
  },
};

const WIDTH = 760;
const LINES = 22;

/** Shows what a reader sees after a command, and gives it as a picture. */
export async function takePicture(
  page: Page,
  { page: written }: Picture,
  followed: Followed,
): Promise<Uint8Array> {
  await page.setViewport({ width: WIDTH, height: 560 });
  if (written !== undefined) {
    await page.goto(pathToFileURL(resolve(written)).href);
    return page.screenshot({ type: 'png' });
  }
  await page.setContent(terminal(followed));
  const body = (await page.$('body')) ?? undefined;
  if (!body) throw new Error('The page has no body.');
  return body.screenshot({ type: 'png' });
}

function terminal({ command, out }: Followed): string {
  const lines = out.split('\n');
  const shown = [...lines.slice(0, LINES), ...(lines.length > LINES ? ['…'] : [])].join('\n');
  const style = readFileSync(resolve(import.meta.dirname, 'terminal.css'), 'utf8');
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><style>${style}</style>
<pre><b>$ ${escape(command)}</b>\n${escape(shown)}</pre></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
