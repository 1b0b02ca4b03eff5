import type { TaskState } from '@coord-orientation/channel/publish';

import type { Io } from '../terminal/io.js';

/** How many signatures each part waits for. */
export function waitingIn(states: readonly TaskState[]) {
  return Object.fromEntries(states.map(({ name, waiting }) => [name, waiting]));
}

/** Says of a part who signed it and how many more it takes. */
export function describeState(
  { words }: Pick<Io, 'words'>,
  { name, signers, waiting }: TaskState,
  names: Readonly<Record<string, string>>,
): string {
  const who = signers.map((id) => names[id] ?? id.slice(0, 8));
  return words.channel.state(words.channel.role(name), who, waiting);
}
