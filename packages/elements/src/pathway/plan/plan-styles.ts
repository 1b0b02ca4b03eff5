import { css } from 'lit';

/** The plan: what is picked, and the checklist. */
export const planStyles = css`
  .plan,
  .plan-steps {
    display: grid;
    gap: 1.25em;
  }

  .plan-theme {
    display: grid;
    gap: 0.35em;
  }

  .plan select {
    inline-size: 100%;
    max-inline-size: 28em;
    min-block-size: 44px;
    padding: 0.6em;
    font: inherit;
    color: var(--text);
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) / 2);
  }

  .plan-actors {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    column-gap: 1em;
  }

  .plan-who .fold {
    border-block-end: 0;
  }

  .plan-step {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .plan-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    column-gap: 0.75em;
    border-block-end: 1px solid var(--line);
  }

  .plan-line .quiet {
    font-size: 0.875em;
    color: var(--muted);
  }

  .plan-line s {
    padding-block: 0.6em;
    color: var(--muted);
  }

  .plan-box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.6em;
    cursor: pointer;
  }

  .plan-box input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--accent);
    cursor: inherit;
  }

  .plan-step .open {
    padding: 0.5em 0.75em;
    color: var(--text);
    background: var(--surface);
    border-inline-start: 3px solid var(--accent);
  }

  .plan-state {
    font-weight: 600;
  }

  .plan .ways {
    gap: 0.5em;
  }

  @container (max-width: 24em) {
    .plan-step {
      padding: 0.75em;
    }

    .plan-line {
      grid-template-columns: minmax(0, 1fr);
    }

    .plan-line .quiet {
      justify-self: end;
    }
  }
`;
