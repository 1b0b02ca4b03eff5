import { css } from 'lit';

/** The name of a site has no space to break at, and would widen each grid that it stands in. */
export const siteLinks = css`
  a:is([href^='http'], [href^='mailto']) {
    overflow-wrap: anywhere;
  }

  /* Nor do long words where there is little room. */
  @container (max-width: 18em) {
    .page {
      overflow-wrap: anywhere;
    }
  }
`;
