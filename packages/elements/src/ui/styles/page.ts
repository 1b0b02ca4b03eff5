import { css } from 'lit';

/** What is asked or answered, with room beside or below it for what the person said. */
export const page = css`
  .page {
    display: grid;
    gap: 1.5em 3em;
    padding: 1em;
  }

  .main {
    min-inline-size: 0;
    max-inline-size: 44em;
  }

  /* What is there sooner comes without a word. */
  .late {
    animation: late 0.4s step-end;
  }

  @keyframes late {
    from {
      opacity: 0;
    }
  }

  .trail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5em;
    margin-block: -0.25em 0.25em;
    color: var(--muted);
  }

  .trail p {
    font-size: var(--small);
  }

  .trail p:first-child {
    margin-block: 0.5em;
  }

  .back {
    display: inline-flex;
    align-items: center;
  }

  .back::before {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.5em;
    border-block-end: 2px solid;
    border-inline-start: 2px solid;
    rotate: 45deg;
  }

  [dir='rtl'] .back::before {
    rotate: -45deg;
  }

  @container (max-width: 18em) {
    .page {
      padding-inline: 0.6em;
      hyphens: auto;
    }
  }

  @container (min-width: 36em) {
    .page {
      padding: 1.25em 2em 2em;
    }
  }

  @container (min-width: 58em) {
    .page {
      grid-template-columns: minmax(0, 1fr) 18em;
      align-items: start;
    }
  }
`;
