import type { Io } from '../terminal/io.js';
import { html, type Html } from './html.js';

/** A whole page in one file, readable on a screen and on paper, without script. */
export function htmlPage({ lang }: Io, title: string, body: Html): string {
  return `<!doctype html>\n${html`<html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${STYLE}
    </head>
    <body>
      <main>
        <h1>${title}</h1>
        ${body}
      </main>
    </body>
  </html>`}\n`;
}

const STYLE = html`<style>
  body {
    margin: 0 auto;
    max-width: 80rem;
    padding: 1rem;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    color: #1b1b1b;
    background: #fff;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    margin-block: 1rem 2rem;
  }
  caption {
    text-align: start;
    font-weight: bold;
    padding-block: 0.5rem;
  }
  th,
  td {
    border: 1px solid #767676;
    padding: 0.5rem;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: #f0f0f0;
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: bold;
  }
  dd {
    margin: 0 0 0.5rem 1rem;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .cases li,
  .agree li {
    margin-block-end: 0.75rem;
  }
  .bundle + .bundle {
    break-before: page;
  }
  .box {
    display: inline-block;
    inline-size: 0.9rem;
    block-size: 0.9rem;
    border: 1px solid #1b1b1b;
    margin-inline-end: 0.4rem;
  }
  .answer {
    min-inline-size: 11rem;
  }
  .lines {
    block-size: 4.5rem;
    border-block-end: 1px dotted #767676;
  }
  :focus-visible {
    outline: 3px solid #0b5fff;
  }
  @media print {
    body {
      max-width: none;
      padding: 0;
      font-size: 9pt;
    }
    tr,
    dl,
    section {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    /* A bundle may be longer than a sheet. */
    .bundle {
      break-inside: auto;
    }
    .scroll {
      overflow: visible;
    }
  }
</style>`;
