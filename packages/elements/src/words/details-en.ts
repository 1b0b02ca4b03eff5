import type { DetailsWords } from './details-fr.js';

/** What is said below the first screen of a result, in English. */
export const detailsEn: DetailsWords = {
  keep: 'Copy, print, share',
  prepareYourself:
    'Have at hand: what worries you, who helps already, what has been tried, what you wish for. If you call for someone close, ask for their agreement first. Note nothing here.',
  prepareColleague:
    'Say where you call from and what your service does already. Tell the person and ask for their agreement. Note nothing here.',
};
