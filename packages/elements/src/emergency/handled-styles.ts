import { css } from 'lit';

/** The ways on from an emergency, the dangers that are dealt with, and what is asked before going on. */
export const handled = css`
  .ways-on {
    display: grid;
    justify-items: start;
  }

  .ways-on .link,
  .handled .link {
    min-block-size: 44px;
    text-align: start;
  }

  .ways-on .link {
    padding-inline: 0;
  }

  :is(.aside, .away) .title {
    font-size: 1.25em;
    font-weight: 700;
  }

  :is(.aside, .away) .ways {
    gap: 0.75em;
  }

  .handled {
    margin-block-end: 1em;
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  .numbers .phone {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    font-size: 1.125em;
    color: var(--danger);
  }
`;
