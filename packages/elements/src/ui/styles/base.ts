import { css } from 'lit';

/** The box, as wide as there is room; the page's font, its size, and nothing else that a page hands down. */
export const base = css`
  :host {
    display: block;
    /* In a row beside a long text, or where a page is as narrow as its longest word, at least this much. */
    min-inline-size: min(9em, 144px, 40vw);
    writing-mode: horizontal-tb;
    text-indent: 0;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /*
   * Here and not on the host, where the page's own rules would win. A parent that shrinks to fit asks how
   * wide the content likes to be, which a size container does not say: the columns say it, from nothing to
   * the widest layout, or to the window where a parent does not shrink again. Inline, because a line below
   * the page's text is drawn through all blocks.
   */
  .boundary {
    all: initial;
    display: inline-grid;
    grid-template-columns: minmax(0, min(69em, 100vw - 1.5em)) minmax(0, 1fr);
    inline-size: 100%;
    vertical-align: top;
    font-family: inherit;
    /* The page's size; another one where a page has letters of no size, against gaps between boxes. */
    font-size: max(1em, 16px - 3em);
    color-scheme: inherit;
    /* What a page hides stays hidden, and what it has sized for a phone stays so. */
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: inherit;
    -webkit-user-select: text;
  }

  .frame {
    container-type: inline-size;
    display: block;
    grid-column: 1 / -1;
    line-height: 1.5;
    overflow-wrap: break-word;
    color: var(--text);
    background: var(--background);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    font-size: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  .title {
    display: block;
  }

  .heading {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
