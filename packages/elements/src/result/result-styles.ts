import { css } from 'lit';

/** The orientation: the first step is the largest thing on screen. */
export const result = css`
  .result {
    display: grid;
    gap: 1.25em;
  }

  .answer {
    display: grid;
    gap: 0.6em;
    padding: 0.9em 1em;
    background: var(--surface);
    border: 2px solid transparent;
    border-radius: var(--radius);
  }

  .result .title {
    font-size: 1em;
    font-weight: 700;
    color: var(--accent);
  }

  .first-step {
    display: block;
    font-size: 1.25em;
    color: var(--text);
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }

  [data-urgency='now'] .answer {
    background: var(--danger-tint);
    border-color: var(--danger);
  }

  [data-status='emergency'] .title {
    font-size: 1.25em;
  }

  [data-urgency='now'] .title {
    color: var(--danger);
  }

  [data-status='emergency'] .first-step {
    font-size: 1.5em;
  }

  [data-status='emergency'] .call {
    min-block-size: 2.75em;
    font-size: 1.5em;
  }

  [data-urgency='now'] .call {
    color: var(--background);
    background: var(--danger);
  }

  .reminder {
    font-weight: 600;
  }

  .lead {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--accent);
  }

  .lead:only-child {
    padding: 0;
    border: 0;
  }

  .foot {
    display: grid;
    gap: 0.35em;
  }

  :is(.foot, .notice) {
    font-size: var(--small);
    color: var(--muted);
  }

  @container (min-width: 36em) {
    .answer {
      gap: 0.75em;
      padding: 1.6em;
    }

    .first-step {
      font-size: 1.625em;
    }
  }
`;
