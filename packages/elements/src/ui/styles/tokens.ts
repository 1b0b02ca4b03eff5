import { css } from 'lit';

/**
 * The ten public properties with their fallbacks, and what is derived from them.
 * Light or dark is what the page's `color-scheme` says; without `light-dark()` it stays light, and
 * without `color-mix()` lines and tints are plainer. A value with `var()` in it needs `@supports`: what cannot be read is
 * found when it is drawn, too late for another value.
 */
export const tokens = css`
  .frame {
    /* A question has text of this size, and of 1em and 1.5em in bold: each further font takes time to load. */
    --small: 0.9375em;
    --accent: var(--coord-accent, #0f5b66);
    --on-accent: var(--coord-on-accent, #ffffff);
    --text: var(--coord-text, #17282b);
    --muted: var(--coord-muted, #4b5f62);
    --background: var(--coord-background, #ffffff);
    --surface: var(--coord-surface, #f1f6f5);
    --border: var(--coord-border, #75898b);
    --danger: var(--coord-danger, #a3291b);
    --focus: var(--coord-focus, #b45309);
    --radius: var(--coord-radius, 0.75em);
    --line: var(--border);
    --danger-tint: var(--surface);
    --accent-tint: var(--surface);
    --accent-strong: var(--accent);
  }

  @supports (color: color-mix(in srgb, red, red)) {
    .frame {
      --line: color-mix(in srgb, var(--border) 38%, var(--background));
      --danger-tint: color-mix(in srgb, var(--danger) 8%, var(--background));
      --accent-tint: color-mix(in srgb, var(--accent) 9%, var(--background));
      --accent-strong: color-mix(in srgb, var(--accent) 88%, var(--text));
    }
  }

  @supports (color: light-dark(black, white)) {
    .frame {
      --accent: var(--coord-accent, light-dark(#0f5b66, #84d3d9));
      --on-accent: var(--coord-on-accent, light-dark(#ffffff, #05262a));
      --text: var(--coord-text, light-dark(#17282b, #e7f0ef));
      --muted: var(--coord-muted, light-dark(#4b5f62, #a9bcbc));
      --background: var(--coord-background, light-dark(#ffffff, #11191b));
      --surface: var(--coord-surface, light-dark(#f1f6f5, #1a2629));
      --border: var(--coord-border, light-dark(#75898b, #6f8789));
      --danger: var(--coord-danger, light-dark(#a3291b, #ffab9c));
      --focus: var(--coord-focus, light-dark(#b45309, #ffc470));
    }
  }
`;
