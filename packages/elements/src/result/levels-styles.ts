import { css } from 'lit';

/** Who has a part at each level, and what makes it harder: beside the answer where there is room. */
export const levels = css`
  .beside-answer {
    display: grid;
    gap: 1.25em;
    align-content: start;
    min-inline-size: 0;
  }

  .levels {
    inline-size: 100%;
    margin-block-start: 0.25em;
    border-collapse: collapse;
  }

  .levels :is(th, td) {
    padding: 0.3em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-start: 1px solid var(--line);
  }

  .levels th {
    inline-size: 7.25em;
    padding-inline-end: 0.75em;
    font-size: var(--small);
    font-weight: 400;
    color: var(--muted);
  }

  .levels .none {
    color: var(--muted);
  }

  @container (max-width: 18em) {
    .levels :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }

    .levels th {
      padding-block-end: 0;
    }

    .levels td {
      padding-block-start: 0;
      border: 0;
    }
  }

  @container (min-width: 58em) {
    .page:has(.beside-answer) {
      grid-template-columns: minmax(0, 1fr);
    }

    .main:has(.beside-answer) {
      max-inline-size: none;
    }

    .result:has(.beside-answer) {
      grid-template-columns: minmax(0, 1.4fr) minmax(18em, 1fr);
      column-gap: 3em;
      align-items: start;
    }

    .result:has(.beside-answer) > * {
      grid-column: 1;
    }

    .result > .beside-answer {
      grid-column: 2;
      grid-row: 1 / span 12;
    }
  }
`;
