import { css } from 'lit';

/** What opens on demand, and the lists inside. */
export const folds = css`
  .folds {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--line);
  }

  .fold {
    border-block-end: 1px solid var(--line);
  }

  .fold > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: max(3.5em, 48px);
    padding: 0.4em 0.25em;
    font-weight: 600;
    color: var(--accent);
    cursor: pointer;
    list-style: none;
  }

  .fold > summary::-webkit-details-marker {
    display: none;
  }

  .fold > summary::after {
    content: '';
    flex: 0 0 auto;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline-end: 0.4em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    transform: translateY(-25%) rotate(45deg);
  }

  .fold[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  .fold > summary:hover {
    background: var(--accent-tint);
  }

  .fold-content {
    display: grid;
    gap: 0.75em;
    padding: 0.25em 0.25em 1.25em;
  }

  .fold-content :is(.who, .reason) ul:not(.sources),
  .fold-content > ul:not([class]) {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .who {
    padding: 1em;
    background: var(--surface);
    border-radius: var(--radius);
  }

  .partner-list li:last-child {
    border: 0;
  }

  .partner-list :is(.role, .condition) {
    display: block;
  }

  .condition {
    font-style: italic;
  }

  :is(.partner-list, .not-enough) .phone {
    font-weight: 600;
    white-space: nowrap;
  }

  .partner-list .phone {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @container (max-width: 18em) {
    :is(.partner-list, .not-enough) .phone {
      white-space: normal;
    }
  }

  .sources li + li {
    margin-block-start: 0.35em;
  }
`;
