import { css } from 'lit';

/** The steps of a pathway and their lanes: at the side of a narrow screen, in columns on a wide one. */
export const pathwayStyles = css`
  .playbook {
    gap: 1em;
  }

  .playbook > .heading {
    font-size: 1.125em;
  }

  .agreement {
    display: grid;
    gap: 0.6em;
    padding: 0.75em 1em;
    background: var(--surface);
    border-radius: calc(var(--radius) / 2);
  }

  .steps {
    counter-reset: step;
  }

  .step {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    counter-increment: step;
  }

  .step > * {
    padding-block-end: 0.4em;
  }

  .rail {
    grid-row: 1 / span 2;
    display: grid;
    grid-auto-flow: column;
    padding: 0;
  }

  .rail .lane {
    inline-size: 0.85em;
    text-align: center;
    background: linear-gradient(var(--line), var(--line)) center / 2px 100% no-repeat;
  }

  .rail .on::before {
    margin-block-start: 0.4em;
  }

  .rail .on {
    background: linear-gradient(var(--accent), var(--accent)) center 1em / 4px 100% no-repeat;
  }

  /* Drawn, not written: not every font has these signs, and nobody should hear them. */
  .on::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    background: var(--accent);
    forced-color-adjust: none;
  }

  .on:nth-child(1)::before {
    clip-path: circle(50%);
  }

  .on:nth-child(2)::before {
    clip-path: inset(6%);
  }

  .on:nth-child(3)::before {
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
  }

  .on:nth-child(4)::before {
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }

  .on:nth-child(5)::before {
    clip-path: polygon(0 0, 100% 0, 0 100%, 100% 100%);
  }

  .on:nth-child(6)::before {
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }

  .on:nth-child(7)::before {
    clip-path: inset(30% 0);
  }

  .on:nth-child(8)::before {
    clip-path: inset(0 30%);
  }

  .on:nth-child(n + 9)::before {
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }

  .actors {
    display: flex;
    flex-wrap: wrap;
    align-content: start;
    gap: 0.35em;
  }

  .actors .lane:not(.on) {
    display: none;
  }

  .actor {
    min-inline-size: 0;
    padding: 0.1em 0.65em;
    overflow-wrap: anywhere;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--accent);
    background: var(--accent-tint);
    border-radius: 1em;
  }

  .actor::before {
    margin-inline-end: 0.35em;
  }

  .step-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.3em;
    padding-block-end: 1.5em;
  }

  .step-text > p:first-child::before {
    content: counter(step) '. ';
    font-weight: 700;
    color: var(--accent);
  }

  .calendar {
    justify-self: start;
  }

  /* So narrow that lanes would leave no room for words: each step names who acts, with their mark. */
  @container (max-width: 14em) {
    .rail {
      display: none;
    }

    .step {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (min-width: 48em) {
    .wide .rail {
      display: none;
    }

    .wide .step {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: 1.5em;
      border-block-start: 1px solid var(--line);
    }

    .wide.many .step {
      grid-template-columns: minmax(0, 1fr);
    }

    .wide .step-text {
      grid-row: 1;
      padding-block: 1em;
    }

    .wide.many .step-text {
      grid-row: 2;
      padding-block-start: 0;
    }

    .wide .actors {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      align-content: stretch;
      gap: 0;
      padding: 0;
      overflow: clip;
      isolation: isolate;
    }

    .wide.many .actors {
      padding-block-end: 0.75em;
    }

    .wide .actors .lane {
      display: block;
      position: relative;
    }

    /* From step to step, behind whoever acts. */
    .wide .actors .lane::after {
      content: '';
      position: absolute;
      z-index: -1;
      inset-block: -2em -99em;
      inset-inline-start: calc(50% - 1px);
      border-inline-start: 2px solid var(--line);
    }

    .wide .actors .actor {
      align-self: start;
      margin: 1em 0.15em;
      padding: 0.4em 0.25em;
      font-size: 0.8125em;
      line-height: 1.25;
      text-align: center;
      hyphens: auto;
      border: 1px solid var(--accent);
      border-radius: calc(var(--radius) / 2);
    }

    .wide .actors .actor::before {
      display: block;
      margin: 0 auto 0.3em;
    }
  }

  @media (forced-colors: active) {
    .on::before {
      background: CanvasText;
    }

    .actor {
      border: 1px solid;
    }
  }
`;
