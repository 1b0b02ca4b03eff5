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
    padding: 0;
  }

  .question legend {
    inline-size: 100%;
  }

  .question .title {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  .help {
    margin-block-start: 0.4em;
  }

  :is(.help, .hint) {
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
    display: block;
    position: relative;
    align-content: center;
    min-block-size: max(3.25em, 44px);
    padding: 0.55em 1em;
    padding-inline-start: 2.95em;
    font-weight: 600;
    line-height: 1.35;
    background: var(--background);
    border: 1px solid var(--border);
    border-radius: var(--radius);
    cursor: pointer;
  }

  .choice:is(:hover, :has(:checked)) {
    background: var(--accent-tint);
    border-color: var(--accent);
  }

  .choice:has(:checked) {
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }

  .choice:has(:focus-visible) input {
    outline: none;
  }

  .choice input {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 1em;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: auto 0;
    font: inherit;
    accent-color: var(--accent);
    cursor: inherit;
  }

  .hint {
    display: block;
    font-weight: 400;
  }

  .knowing {
    font-size: var(--small);
  }

  .error {
    margin-block-end: 1em;
  }

  @container (max-width: 18em) {
    .choice {
      padding-inline: 2.3em 0.5em;
    }

    .choice input {
      inset-inline-start: 0.5em;
    }

    .question .title {
      font-size: 1.25em;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
