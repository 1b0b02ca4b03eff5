/** One answer to choose. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly description?: string | undefined;
}

/** Questions to the person at the terminal. */
export interface Ask {
  choose(message: string, choices: readonly Choice[]): Promise<string>;
  /** Any number of choices, also none. */
  tick(message: string, choices: readonly Choice[]): Promise<readonly string[]>;
  confirm(message: string): Promise<boolean>;
  /** Nothing of what is typed is shown. */
  secret(message: string): Promise<string>;
}

/** Asks in the terminal; what it needs is loaded only then. */
export function terminalAsk(): Ask {
  const prompts = () => import('@inquirer/prompts');
  return {
    choose: async (message, choices) =>
      (await prompts()).select({ message, choices: choices.map(plain), loop: false }),
    tick: async (message, choices) =>
      (await prompts()).checkbox({ message, choices: choices.map(plain), loop: false }),
    confirm: async (message) => (await prompts()).confirm({ message, default: false }),
    secret: async (message) => (await prompts()).password({ message }),
  };
}

function plain({ value, name, description }: Choice) {
  return { value, name, ...(description !== undefined && { description }) };
}
