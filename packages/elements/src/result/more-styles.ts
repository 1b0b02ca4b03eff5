import { css } from 'lit';

/** Who carries, and what a person may do next. */
export const more = css`
  /* Not settled yet: told by the words and by the broken line, not by a colour. */
  :is([data-status='provisional'], [data-status='undetermined']) .answer {
    background: var(--background);
    border: 2px dashed var(--border);
  }

  :is([data-status='provisional'], [data-status='undetermined']) .title::before {
    content: '';
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.5em;
    border: 2px dashed;
    border-radius: 50%;
    vertical-align: -0.05em;
  }

  .refine {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  :is(
    .role,
    .no-contact,
    .set-aside,
    .note,
    .scale,
    .condition,
    .sources,
    .weak,
    .count,
    .open,
    .summary dt
  ) {
    font-size: var(--small);
    color: var(--muted);
  }

  .lead .call {
    justify-self: start;
  }

  :is(.link-note, .of-rules > *) {
    margin-block-end: 1em;
  }

  .link-note {
    padding: 0.75em 1em;
    background: var(--accent-tint);
    border-radius: calc(var(--radius) / 2);
  }

  :is(.leads, .lead, .together, .together-list, .partners, .roles, .who, .advice) {
    display: grid;
    gap: 0.5em;
  }

  .named {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }

  .together-list strong {
    display: block;
  }

  /* Nothing to read beside the call. */
  [data-status='emergency'] .foot {
    margin-block-start: 6em;
  }

  .worse {
    font-weight: 600;
  }

  .self {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--line);
  }

  /* The words of the call stay whole. */
  @container (max-width: 18em) {
    .answer {
      padding-inline: 0.6em;
    }

    [data-status='emergency'] :is(.first-step, .call) {
      font-size: 1.2em;
    }

    .answer .call {
      padding-inline: 0.5em;
    }
  }
`;
