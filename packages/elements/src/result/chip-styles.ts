import { css } from 'lit';

/** What makes it harder: chips that a finger hits, ticked ones filled. */
export const chipStyles = css`
  .chips,
  .chip-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    min-inline-size: 0;
  }

  .chip-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .chip-list:empty {
    display: none;
  }

  .chips .chip {
    min-block-size: 44px;
    padding: 0.3em 0.8em;
    font-size: 0.9375em;
    border-radius: 1.5em;
  }

  .chip[aria-pressed='true'] {
    color: var(--text);
    background: var(--accent-tint);
    border-color: var(--accent);
  }

  .add-chip {
    border-style: dashed;
  }

  .recall {
    color: var(--danger);
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
