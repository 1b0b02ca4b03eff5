import { css } from 'lit';

/** What the person said: below what is asked or answered, beside it where there is room. */
export const summary = css`
  .summary {
    min-inline-size: 0;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--line);
  }

  :is(.summary dl > div, .partner-list li) {
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

  .summary dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.75em;
  }

  @container (min-width: 58em) {
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
