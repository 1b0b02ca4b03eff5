import { loadOnce, type Pack } from '@coord-orientation/sdk';
import type { OpenedChannel } from '@coord-orientation/sdk/channel';
import type { NewestDirectory } from '../place/finder-of.js';

/** What was verified of a channel. */
export interface Verified {
  readonly channel: OpenedChannel;
  /** Its pack, opened in a language, with all its words there: nothing of it is shown before. */
  readonly packIn: (lang: string) => Promise<Pack>;
  /** Opens its directory. */
  readonly directory: NewestDirectory;
  /** Its directory is there. */
  hasDirectory: boolean;
}

/** Takes what a channel has; each part is read once. */
export function verifiedFrom(channel: OpenedChannel): Verified {
  const verified: Verified = {
    channel,
    packIn: loadOnce(async (lang) => {
      const pack = await channel.openPack(lang);
      await pack.loadTexts(lang);
      return pack;
    }),
    directory: async () => {
      const read = channel.directory;
      await read?.('index.json');
      verified.hasDirectory = read !== undefined;
      return read;
    },
    hasDirectory: false,
  };
  return verified;
}
