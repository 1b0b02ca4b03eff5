import { css } from 'lit';

/** The box, the page's font, and nothing else that a page lets its elements inherit. */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /* Here and not on the host, where the page's own rules would win. */
  .frame {
    container-type: inline-size;
    display: block;
    font: inherit;
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
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
