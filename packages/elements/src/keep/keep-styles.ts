import { css } from 'lit';

/** Copying, printing, sharing, contesting. */
export const tools = css`
  .tools {
    display: grid;
    gap: 0.75em;
  }

  .tools .heading {
    margin-block-start: 0.75em;
  }

  .tools .ways {
    gap: 0.5em;
    align-items: center;
  }

  .text {
    display: grid;
    gap: 0.35em;
  }

  textarea,
  .link-text {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.6em;
    font: inherit;
    color: var(--text);
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: calc(var(--radius) / 2);
  }

  .shared,
  .reasons {
    display: grid;
    gap: 0.6em;
  }

  :is(.add-departement, .add-address) {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-block-size: 44px;
  }

  /* An address is one long word. */
  :is(.shared li, .add-address span) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  :is(.add-departement, .add-address) input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--accent);
  }

  .reasons .choice {
    padding-block: 0.35em;
  }
`;
