import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const folder = 'packages/cli/src/signer';

/**
 * Puts a script, with its markup and style, into one page that opens from a disk. The page may run this
 * script and nothing else, and may ask no network for anything.
 * @param {string} name Of the page.
 * @returns {import('rollup').Plugin}
 */
export function signerPage(name) {
  return {
    name: 'signer-page',
    generateBundle(_, bundle) {
      const [[file, chunk]] = Object.entries(bundle);
      delete bundle[file];
      this.emitFile({ type: 'asset', fileName: name, source: pageOf(chunk.code) });
    },
  };
}

function pageOf(code) {
  // Whatever stands in a text of it, the script ends where the page says.
  const script = code.trim().replaceAll(/<(?=\/script|!--)/gi, '\\x3c');
  const style = readFileSync(`${folder}/signer.css`, 'utf8').trim();
  const policy = [
    `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'`,
    "img-src data:; base-uri 'none'; form-action 'none'",
  ].join('; ');
  return readFileSync(`${folder}/signer.html`, 'utf8')
    .replace('POLICY', () => policy)
    .replace('<style></style>', () => `<style>${style}</style>`)
    .replace('<script></script>', () => `<script>${script}</script>`);
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
