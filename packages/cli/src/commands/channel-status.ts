import { lifeOf, type LifeState } from '@coord-orientation/channel/publish';

import { openPlace } from '../channel/place.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readNow } from './publish.js';

/** Which channel. */
export interface StatusOptions extends SharedOptions {
  readonly channel: string;
  readonly root?: string;
  readonly today?: string;
}

/** `coord channel status`: how long each signature still holds, and what to do before it ends. */
export async function channelStatus(io: Io, options: StatusOptions): Promise<ExitCode> {
  const { words, colors } = io;
  const now = readNow(io, options.today);
  const { channel } = await openPlace(io, options.channel, { now, root: options.root });
  const { root, targets, snapshot, timestamp } = channel;
  const delegated = channel.delegated.map(
    async ({ name }) => [name, await channel.role(name)] as const,
  );
  const parts = [
    ...Object.entries({ root, targets, snapshot, timestamp }),
    ...(await Promise.all(delegated)),
  ];
  const lives = parts.map(([name, envelope]) => ({
    ...{ name, until: envelope.signed.expires.slice(0, 10) },
    ...lifeOf(envelope, now),
  }));
  const paint: Readonly<Record<LifeState, (text: string) => string>> = {
    ...{ good: colors.green, soon: colors.yellow, urgent: colors.red, expired: colors.red },
  };
  printResult(io, options, { parts: lives }, () =>
    lives
      .map(({ name, until, days, state }) => {
        const isMachine = name === 'snapshot' || name === 'timestamp';
        return paint[state](
          words.channel.life(words.channel.role(name), until, days, state, isMachine),
        );
      })
      .join('\n'),
  );
  return lives.some(({ state }) => state === 'urgent' || state === 'expired') ? 1 : 0;
}
