import { css } from 'lit';

/** The ways on from an emergency, and the dangers that are dealt with. */
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
