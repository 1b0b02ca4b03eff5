import { css } from 'lit';

/** The steps of a pathway, on a line that joins them. */
export const playbook = css`
  .playbook {
    display: grid;
    gap: 1em;
  }

  .playbook > .heading {
    font-size: 1.125em;
  }

  .agreement {
    padding: 0.75em 1em;
    background: var(--surface);
    border-radius: calc(var(--radius) / 2);
  }

  .steps {
    counter-reset: step;
  }

  .step {
    position: relative;
    display: grid;
    gap: 0.3em;
    padding-inline-start: 3em;
    padding-block-end: 1.5em;
    counter-increment: step;
  }

  .step:last-child {
    padding-block-end: 0;
  }

  .step::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    display: grid;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    font-weight: 700;
    color: var(--accent);
    background: var(--background);
    border: 2px solid var(--accent);
    border-radius: 50%;
  }

  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(1em - 1px);
    inset-block: 2em 0;
    border-inline-start: 2px solid var(--line);
  }

  .actors {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding-block-start: 0.2em;
  }

  .actor {
    padding: 0.1em 0.65em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--accent);
    background: var(--accent-tint);
    border-radius: 1em;
  }

  :is(.count, .open) {
    font-size: 0.9375em;
    color: var(--muted);
  }

  @media (forced-colors: active) {
    .actor {
      border: 1px solid;
    }
  }
`;
