import type { Playbook, PlaybookStep } from '../model/texts.js';

/** What a person picks for a plan. */
export interface PlanChoice {
  /** Ids of destinations, among `playbook.plan.actors`. */
  readonly actors: readonly string[];
  /** Id of one of `playbook.plan.themes`; undefined: no theme yet. */
  readonly theme?: string | undefined;
}

/** A step with what remains to do for those who were picked. */
export interface FittedStep extends Omit<PlaybookStep, 'todo'> {
  readonly todo: readonly string[];
}

/** A playbook as a checklist for the actors and the theme that were picked. */
export interface FittedPlaybook extends Omit<Playbook, 'plan' | 'steps'> {
  readonly actors: readonly string[];
  readonly theme?: string | undefined;
  readonly steps: readonly FittedStep[];
}

/**
 * Turns a playbook into a checklist for some actors and one theme: what concerns others is left out.
 *
 * @param playbook - One of `texts.playbooks`; without `plan`, each thing to do is kept.
 * @returns The same steps in the same order. The actors of a step are those picked; where none of
 * them was picked, everyone who was. What stays to be decided (`open`) stays open.
 * @throws {RangeError} An actor or a theme that the plan does not offer.
 * @example
 * fitPlaybook(playbook, { actors: ['cpts', 'dac'], theme: 'diabete' });
 */
export function fitPlaybook(playbook: Playbook, choice: PlanChoice): FittedPlaybook {
  const { plan, steps, ...words } = playbook;
  const { actors, theme } = choice;
  for (const actor of actors) refuseUnknown('actor', actor, plan?.actors ?? []);
  const themes = (plan?.themes ?? []).map(({ id }) => id);
  if (theme !== undefined) refuseUnknown('theme', theme, themes);
  return {
    ...words,
    actors,
    theme,
    steps: steps.map(({ todo = [], ...step }) => {
      const here = step.actors.filter((actor) => actors.includes(actor));
      return {
        ...step,
        actors: here.length > 0 ? here : actors.length > 0 ? actors : step.actors,
        todo: todo.filter((one) => concerns(one, choice)).map(({ text }) => text),
      };
    }),
  };
}

function concerns(
  { with: needed = [], about }: { with?: readonly string[]; about?: readonly string[] },
  { actors, theme }: PlanChoice,
): boolean {
  const isAbout = about === undefined || (theme !== undefined && about.includes(theme));
  return isAbout && needed.every((actor) => actors.includes(actor));
}

function refuseUnknown(kind: string, id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  throw new RangeError(`The plan has no ${kind} "${id}". It offers: ${known.join(', ')}.`);
}
