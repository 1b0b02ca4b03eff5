import type { ChannelWords } from './channel-fr.js';

/** What is said of a channel that a page follows, in English. */
export const channelEn: ChannelWords = {
  unconfirmed: (date) => `Not confirmed since ${date}: check this information by telephone.`,
  refused: (date) =>
    `The newest rules could not be verified: these rules and numbers are from ${date}.`,
  refusedDirectory:
    'The newest directory could not be verified: this is the one of this site; check it by telephone.',
  updated: 'Rules updated: read the answer again, it may have changed.',
  withdrawn: (version) =>
    `Version ${version} of the rules was withdrawn: do not rely on this answer without checking it by telephone.`,
  old: (date) => `This answer dates from ${date}: start again to check it.`,
};
