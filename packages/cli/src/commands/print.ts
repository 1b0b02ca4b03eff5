import { buildPack } from '@coord-orientation/pack';

import { wordsOf } from '../packs/built-pack.js';
import { folderOf, readSource } from '../packs/open-pack.js';
import { openSideOf } from '../packs/open-revision.js';
import { printBundle, printChanges, type PrintedBundle } from '../packs/printed-bundle.js';
import { chooseBundle, readBundles } from '../packs/read-bundles.js';
import { bundlePage } from '../report/bundle-page.js';
import { html } from '../report/html.js';
import { htmlPage } from '../report/html-page.js';
import type { ExitCode, Io } from '../terminal/io.js';
import { writePage } from '../terminal/write-file.js';
import type { ExportOptions } from './export-options.js';

/** What is printed. */
export interface PrintOptions extends ExportOptions {
  /** One bundle; all of them by default. */
  readonly bundle?: string;
  /** Only what changed since this revision of Git, or this folder. */
  readonly changed?: string;
}

/** `coord print`: the rules in sentences, by bundle, for those who agree to them or correct them. */
export async function print(io: Io, options: PrintOptions): Promise<ExitCode> {
  const { words, output } = io;
  const folder = folderOf(io, options.pack);
  const source = await readSource(io, folder);
  const pack = { source, built: buildPack(source) };
  const { bundle } = options;
  const bundles = bundle === undefined ? readBundles(source) : [chooseBundle(io, source, bundle)];
  const printed = await withChanges();
  const shown = options.changed ? printed.filter(isNew) : printed;
  const texts = wordsOf(pack.built, io.lang);
  const { version } = pack.built.logic;
  if (options.json) output.out(JSON.stringify({ version, bundles: shown }, null, 2));
  else if (shown.length === 0) output.out(words.print.unchanged(options.changed ?? ''));
  else {
    const pages = shown.map((one) => bundlePage(io, texts, one, { version, ...options }));
    await writePage(io, options.out, htmlPage(io, words.print.title, html`${pages}`));
  }
  return 0;

  async function withChanges(): Promise<readonly PrintedBundle[]> {
    if (options.changed === undefined) return bundles.map((one) => printBundle(io, pack, one));
    const older = await openSideOf(io, options.changed, folder);
    return bundles.map((one) => printChanges(io, { older, newer: pack }, one));
  }
}

/** Whether a meeting has something to read in it. */
function isNew({ rules, corrections }: PrintedBundle): boolean {
  return rules.length > 0 || corrections.length > 0;
}
