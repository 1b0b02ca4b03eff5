import { css } from 'lit';

/** The commune, the structures and the map. */
export const styles = [
  css`
    .place,
    .directory {
      display: grid;
      gap: 0.5em;
      min-inline-size: 0;
    }

    .place {
      padding: 1.1em;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }

    .directory .title {
      font-size: 1.5em;
      font-weight: 700;
      line-height: 1.25;
    }

    .commune-box label {
      display: block;
      margin-block-end: 0.25em;
      font-weight: 600;
    }

    .commune-field {
      position: relative;
      max-inline-size: 28em;
    }

    .commune-field input {
      inline-size: 100%;
      min-block-size: max(3em, 44px);
      padding: 0.5em 0.75em;
      font: inherit;
      color: inherit;
      background: var(--background);
      border: 1px solid var(--border);
      border-radius: calc(var(--radius) * 0.75);
    }

    .commune-field ul {
      position: absolute;
      inset-inline: 0;
      z-index: 1;
      max-block-size: 18em;
      margin-block-start: 0.25em;
      overflow-y: auto;
      background: var(--background);
      border: 1px solid var(--border);
      border-radius: calc(var(--radius) * 0.75);
      box-shadow: 0 0.5em 1.5em var(--line);
    }

    .commune-field ul[hidden] {
      display: none;
    }

    [role='option'] {
      display: grid;
      align-content: center;
      min-block-size: max(2.75em, 44px);
      padding: 0.3em 0.75em;
      cursor: pointer;
    }

    [role='option'] + [role='option'] {
      border-block-start: 1px solid var(--line);
    }

    [role='option']:is(:hover, [aria-selected='true']) {
      background: var(--accent-tint);
    }

    [role='option'][aria-selected='true'] {
      box-shadow: inset 4px 0 0 var(--accent);
    }

    .commune-message:empty {
      display: none;
    }

    .commune-message {
      margin-block-start: 0.35em;
    }

    small,
    .territory,
    .commune-message,
    .credit,
    .source,
    .located > p {
      font-size: 0.9375em;
      color: var(--muted);
    }

    .changes {
      padding-inline-start: 0.75em;
      font-weight: 600;
      border-inline-start: 3px solid var(--accent);
    }

    .place-name {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 0.75em;
      /* The room that a finger needs around « Changer » is no gap between lines. */
      margin-block: -0.4em;
      font-size: 0.9375em;
    }

    .place-name .link {
      margin: 0;
      padding-inline: 0;
    }

    .place-again,
    .place-map > button,
    .directory > button {
      justify-self: start;
    }

    .located,
    .structures {
      display: grid;
      gap: 0.75em;
    }

    .lead:not(:only-child) .located {
      margin-block-start: 0.5em;
    }

    .partner-list .located {
      margin-block: 0.35em;
    }

    .located:not(:has(*)) {
      display: none;
    }

    /* More exact than the lists around it. */
    :is(.located, .directory) .structures .structure {
      display: grid;
      gap: 0.1em;
      margin: 0;
      padding: 0;
      padding-inline-start: 0.9em;
      border: 0;
      border-inline-start: 3px solid var(--line);
    }

    .lead .located .structures .structure {
      padding: 0.7em 0.9em;
      background: var(--background);
      border: 0;
      border-radius: calc(var(--radius) * 0.75);
    }

    /* Where it was seen stands beside the button, while it is short. */
    .lead .located .structures .in-short {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: 0.5em;
    }

    .lead:only-child .located .structures .in-short {
      padding: 0;
      background: none;
    }

    .in-short > * {
      flex: 1 1 100%;
    }

    .in-short > :is(.way, .source:not([open])) {
      flex: 0 1 auto;
    }

    .in-short .call {
      min-block-size: max(2.75em, 44px);
      margin-block: 0.3em;
      padding: 0.4em 0.8em;
    }

    .source .more {
      display: grid;
      gap: 0.35em;
      padding-block: 0.35em;
    }

    .structure-name small {
      display: block;
    }

    .source summary {
      display: list-item;
      inline-size: fit-content;
      min-block-size: 24px;
      padding-block: 0.2em;
      cursor: pointer;
    }

    .source[data-status] summary {
      text-decoration: underline dotted;
      text-underline-offset: 0.2em;
    }

    .former-names {
      display: grid;
      gap: 0.25em;
    }

    .beside,
    .map,
    .answers {
      display: grid;
      gap: 0.75em;
      min-inline-size: 0;
    }

    .map svg {
      inline-size: 100%;
      max-block-size: 22em;
    }

    .map path {
      fill: var(--surface);
      stroke: var(--border);
      stroke-width: 0.6;
      stroke-linejoin: round;
      cursor: pointer;
    }

    .map path:hover {
      fill: var(--accent-tint);
    }

    .map .is-chosen {
      fill: var(--accent);
    }

    /* Not the fieldset itself: WebKit keeps the width of its legend when the column becomes narrower. */
    .map-list > div {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(9.5em, 100%), 1fr));
      gap: 0 0.75em;
    }

    .map-list {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }

    .map-list legend {
      padding: 0;
      font-weight: 600;
    }

    .map-list label {
      display: flex;
      align-items: center;
      gap: 0.5em;
      min-block-size: max(2.25em, 44px);
      cursor: pointer;
    }

    @media (pointer: fine) {
      .map-list label {
        min-block-size: 2em;
      }
    }

    .map-list input {
      flex: none;
      inline-size: 1.2em;
      block-size: 1.2em;
      margin: 0;
      accent-color: var(--accent);
    }

    @container (min-width: 44em) {
      .beside:has(.map):has(.answers > *) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: start;
      }
    }

    @media (forced-colors: active) {
      [role='option'][aria-selected='true'] {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }

      .map path {
        fill: Canvas;
        stroke: CanvasText;
      }

      .map .is-chosen {
        fill: Highlight;
      }
    }
  `,
];
