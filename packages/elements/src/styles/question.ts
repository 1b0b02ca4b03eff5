import { css } from 'lit';

/** One question and its answers. */
export const question = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    inline-size: 100%;
    padding: 0;
  }

  .question .title {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .help {
    margin-block-start: 0.4em;
    font-size: var(--small);
    color: var(--muted);
  }

  .choices {
    margin-block: 1em;
  }

  .choices .choice + .choice {
    margin-block-start: 0.5em;
  }

  /* Not a grid, which would be laid out twice before the first question is there. */
  .choice {
    display: flex;
    align-items: center;
    gap: 0.85em;
    min-block-size: max(3.25em, 44px);
    padding: 0.55em 1em;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
    transition:
      background-color 0.15s,
      border-color 0.15s;
  }

  .choice:hover {
    background: var(--accent-tint);
    border-color: var(--accent);
  }

  .choice:has(:checked) {
    background: var(--accent-tint);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .choice:has(:focus-visible) input {
    outline: none;
  }

  .choice span {
    flex: 1;
    min-inline-size: 0;
  }

  .choice input {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--accent);
    cursor: inherit;
  }

  .choice-text {
    font-weight: 600;
    line-height: 1.35;
  }

  .hint {
    display: block;
    font-size: var(--small);
    line-height: 1.4;
    color: var(--muted);
  }

  .knowing {
    font-size: var(--small);
  }

  .error {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    background: var(--danger-tint);
    border-inline-start: 5px solid var(--danger);
    border-radius: calc(var(--radius) / 2);
  }

  @container (max-width: 18em) {
    .choice {
      gap: 0.5em;
      padding-inline: 0.5em;
    }

    .question .title {
      font-size: 1.25em;
    }

    .question {
      hyphens: auto;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .choice {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
