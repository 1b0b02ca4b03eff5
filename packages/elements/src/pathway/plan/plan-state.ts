import { type FittedStep, fitPlaybook, type Playbook } from '@coord-orientation/sdk';

type PlanTheme = NonNullable<Playbook['plan']>['themes'][number];

/** A thing to do, and what a person decided about it. */
export interface PlanLine {
  readonly key: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly isRemoved: boolean;
}

/** A step of the plan with its lines, those removed included. */
export interface PlanStep extends Omit<FittedStep, 'todo'> {
  readonly lines: readonly PlanLine[];
}

/** What a person picked, ticked and removed; in memory alone, and by place, so that a change of language keeps it. */
export class PlanState {
  readonly #usual: readonly string[];
  readonly id: string;
  readonly #picked = new Map<string, boolean>();
  readonly #done = new Set<string>();
  readonly #removed = new Set<string>();
  #theme = '';

  /**
   * @param id - Of the playbook.
   * @param usual - The partners picked until a theme calls for others.
   */
  constructor(id: string, usual: readonly string[]) {
    this.id = id;
    this.#usual = usual;
  }

  /** The id of the theme; empty: none yet. */
  get theme(): string {
    return this.#theme;
  }

  /** Picks a theme; partners picked by hand stay as they are. */
  chooseTheme(id: string): void {
    this.#theme = id;
  }

  /** Picks or drops a partner by hand. */
  pickActor(id: string, isPicked: boolean): void {
    this.#picked.set(id, isPicked);
  }

  /** Marks a line as done, or as still to do. */
  tick(key: string, isDone: boolean): void {
    toggle(this.#done, key, isDone);
  }

  /** Takes a line out of the plan, or puts it back. */
  remove(key: string, isRemoved: boolean): void {
    toggle(this.#removed, key, isRemoved);
  }

  /** The theme of this plan, in the language on screen; undefined: none yet. */
  themeOf(playbook: Playbook): PlanTheme | undefined {
    return playbook.plan?.themes.find(({ id }) => id === this.#theme);
  }

  /** The partners that the theme calls for. */
  suggested(playbook: Playbook): readonly string[] {
    const asked = this.themeOf(playbook)?.actors ?? this.#usual;
    return (playbook.plan?.actors ?? []).filter((id) => asked.includes(id));
  }

  /** The partners of this plan. */
  actors(playbook: Playbook): readonly string[] {
    const suggested = this.suggested(playbook);
    return (playbook.plan?.actors ?? []).filter(
      (id) => this.#picked.get(id) ?? suggested.includes(id),
    );
  }

  /** The steps for the partners and the theme. */
  steps(playbook: Playbook): readonly PlanStep[] {
    const choice = { actors: this.actors(playbook), theme: this.#theme || undefined };
    return fitPlaybook(playbook, choice).steps.map(({ todo, ...step }) => {
      const all = playbook.steps.find(({ id }) => id === step.id)?.todo ?? [];
      const lines = todo.map((text) => {
        const key = `${step.id} ${all.findIndex((one) => one.text === text)}`;
        return { key, text, isDone: this.#done.has(key), isRemoved: this.#removed.has(key) };
      });
      return { ...step, lines };
    });
  }
}

function toggle(set: Set<string>, key: string, isIn: boolean): void {
  if (isIn) set.add(key);
  else set.delete(key);
}
