import { checkKnown, type Report } from './check-known.js';
import type { Written } from './pack-source.js';
import type { PlaybookSource } from './schema.js';

/** Checks that a playbook names destinations, and only actors and themes that its plan offers. */
export function checkPlaybook(
  report: Report,
  written: Written<PlaybookSource>,
  destinations: readonly string[],
): void {
  const { plan, steps } = written.value;
  const themes = (plan?.themes ?? []).map(({ id }) => id);
  const check = (
    path: readonly (string | number)[],
    ids: readonly string[] | undefined,
    kind: 'destination' | 'actor' | 'theme',
    known: readonly string[],
  ) => ids?.forEach((id) => checkKnown(report, written, path, id, kind, known));
  check(['plan', 'actors'], plan?.actors, 'destination', destinations);
  plan?.themes.forEach(({ actors }, index) =>
    check(['plan', 'themes', index, 'actors'], actors, 'actor', plan.actors),
  );
  steps.forEach(({ actors, todo }, index) => {
    check(['steps', index, 'actors'], actors, 'destination', destinations);
    todo?.forEach((one, position) => {
      const path = ['steps', index, 'todo', position];
      check([...path, 'with'], one.with, 'actor', plan?.actors ?? []);
      check([...path, 'about'], one.about, 'theme', themes);
    });
  });
}
