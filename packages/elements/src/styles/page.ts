import { css } from 'lit';

/** What is asked or answered, and beside or below it what the person said. */
export const page = css`
  .page {
    display: grid;
    gap: 1.5em 3em;
    padding: 1em;
  }

  .main,
  .summary {
    min-inline-size: 0;
  }

  .main {
    max-inline-size: 44em;
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5em;
    margin-block: -0.25em 0.25em;
    color: var(--muted);
  }

  .trail p {
    font-size: 0.875em;
  }

  .trail p:first-child {
    margin-block: 0.5em;
  }

  .back {
    display: inline-flex;
    align-items: center;
  }

  .back::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border-block-end: 2px solid;
    border-inline-start: 2px solid;
    rotate: 45deg;
  }

  [dir='rtl'] .back::before {
    rotate: -45deg;
  }

  .summary {
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
  }

  .summary dl > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }

  .summary dl {
    margin-block: 0.25em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .summary dt {
    font-size: 0.875em;
    color: var(--muted);
  }

  .summary dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.75em;
  }

  @container (max-width: 18em) {
    .page {
      padding-inline: 0.6em;
    }
  }

  @container (min-width: 36em) {
    .page {
      padding: 1.25em 2em 2em;
    }
  }

  @container (min-width: 58em) {
    .page {
      grid-template-columns: minmax(0, 1fr) 18em;
      align-items: start;
    }

    .main:has(.trail) + .summary {
      margin-block-start: 2.75em;
    }

    .summary {
      padding: 1.25em;
      background: var(--surface);
      border: 0;
      border-radius: var(--radius);
    }
  }
`;
