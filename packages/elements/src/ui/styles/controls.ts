import { css } from 'lit';

/** Buttons, links, and the ring around what has the focus. */
export const controls = css`
  a {
    color: var(--accent);
  }

  :is(a, .link, .quiet) {
    text-underline-offset: 0.2em;
  }

  button {
    font: inherit;
    letter-spacing: inherit;
    color: var(--accent);
    background: transparent;
    border: 1px solid transparent;
    border-radius: calc(var(--radius) * 0.75);
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.9em;
    text-align: start;
    cursor: pointer;
  }

  .continue,
  .call {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: max(3.25em, 48px);
    padding: 0.6em 1.5em;
    font-weight: 700;
    text-decoration: none;
    text-align: center;
    color: var(--on-accent);
    background: var(--accent);
    border: 1px solid transparent;
    border-radius: calc(var(--radius) * 0.75);
  }

  .secondary,
  .chip {
    font-weight: 600;
    border-color: var(--border);
    background: var(--background);
  }

  .link,
  .quiet {
    text-decoration: underline;
  }

  .link {
    padding-inline: 0.25em;
  }

  .quiet {
    margin-inline-start: -0.5em;
    padding-inline: 0.5em;
  }

  .secondary {
    justify-self: start;
  }

  :is(.continue, .call):hover {
    background: var(--accent-strong);
  }

  :is(.secondary, .chip, .quiet, .link):hover {
    background: var(--accent-tint);
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  /* These take the focus so that they are read, and cannot be operated. */
  [tabindex='-1']:focus {
    outline: none;
  }
`;
