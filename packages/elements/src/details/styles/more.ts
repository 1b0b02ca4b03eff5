import { css } from 'lit';

/** Who carries, and what a person may do next. */
export const more = css`
  .refine {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  :is(.role, .no-contact, .otherwise, .set-aside, .note, .scale, .condition) {
    font-size: 0.9375em;
    color: var(--muted);
  }

  .worse {
    font-weight: 600;
  }

  .self {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--line);
  }
`;
