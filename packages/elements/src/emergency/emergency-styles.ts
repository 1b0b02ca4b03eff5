import { css } from 'lit';

/** The emergency numbers, the emergency itself, and the numbers shown when all else fails. */
export const emergency = css`
  .strip {
    background: var(--danger-tint);
    border-block-end: 1px solid var(--line);
    border-start-start-radius: calc(var(--radius) - 1px);
    border-start-end-radius: calc(var(--radius) - 1px);
  }

  .strip ul {
    display: flex;
    flex-wrap: wrap;
  }

  .strip li {
    flex: 1 1 4.5em;
  }

  .strip li + li {
    border-inline-start: 1px solid var(--line);
  }

  .strip a {
    display: flex;
    flex-wrap: wrap;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0 0.5em;
    min-block-size: max(3em, 44px);
    padding: 0.25em;
    line-height: 1.25;
    text-align: center;
    color: var(--text);
    text-decoration: none;
  }

  @container (min-width: 36em) {
    .strip a {
      flex-direction: row;
      align-items: baseline;
      align-content: center;
    }
  }

  /* Enlarged so much that only the numbers fit. */
  @container (max-width: 14em) {
    .strip li {
      flex-basis: 3em;
    }

    .strip span {
      position: absolute;
      inset-inline: 0;
      clip-path: inset(50%);
    }

    .page .answer :is(.title, .first-step) {
      font-size: 1em;
    }
  }

  .strip a:focus-visible {
    outline-offset: -3px;
  }

  .strip a:hover span {
    text-decoration: underline;
  }

  .strip span {
    font-size: var(--small);
  }

  .strip strong {
    font-weight: 600;
    color: var(--danger);
  }

  /* Not where it would take too much of a zoomed or turned screen. */
  @media (min-height: 30em) {
    .strip {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }

    /* Nor over what has the focus. */
    * {
      scroll-margin-block-start: 5em;
    }
  }

  :is(.error, .reminder) {
    padding: 0.5em 0.75em;
    background: var(--danger-tint);
    border-inline-start: 5px solid var(--danger);
    border-radius: calc(var(--radius) / 2);
  }

  .cases:not([hidden]) {
    display: grid;
    gap: 0.25em;
    line-height: 1.35;
  }

  .cases li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .case-number {
    flex: 0 0 auto;
    min-inline-size: 3em;
  }

  .case-number a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    font-size: 1.125em;
    color: var(--danger);
  }

  .doubt {
    display: grid;
    gap: 0.5em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }

  .failure {
    display: grid;
    gap: 0.75em;
    padding: 1.25em;
  }

  .failure .title {
    font-size: 1.25em;
    font-weight: 700;
  }
`;
