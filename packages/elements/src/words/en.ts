import type { Range, Translation } from './fr.js';
import { channelEn } from './channel-en.js';
import { detailsEn } from './details-en.js';
import { placesEn } from './places-en.js';
import { planEn } from './plan-en.js';
import { toolsEn } from './tools-en.js';

/** What the interface itself says, in English. */
export const en: Translation = {
  lang: 'en',
  dir: 'ltr',
  places: placesEn,
  details: detailsEn,
  tools: toolsEn,
  plan: planEn,
  channel: channelEn,

  emergencyNumbers: 'Emergency numbers',

  knowing: 'I already know whom I am looking for: see the contacts',
  severalAnswers: 'You may choose several answers.',
  goOn: 'Continue',
  back: 'Back',
  restart: 'Start again',
  missing: 'Your answer is missing',
  missingOne: (unknown) => `Choose an answer, or “${unknown}”.`,
  progress,

  loading: 'Loading',
  notLoaded: 'This part does not load.',
  reloadPage: 'Reload the page: your answers will have to be given again.',
  retry: 'Try again',
  linkNotOpened: 'The shared link does not load. Check your connection, then open it again.',

  callNow: 'Call now',
  callToday: 'Call today',
  toBeRefined: 'First answer, to be refined',
  undecided: 'We cannot tell',
  call: (phone) => `Call ${phone}`,
  write: (phone) => `Text ${phone}`,
  together: 'To contact together',
  contact: (names) => `Contact: ${names.join(', ')}`,

  expired: (date) => `This information is out of date since ${date}: confirm it by phone.`,
  olderRules: (date) => `The latest rules do not load: these are of ${date}.`,
  version: (version, date, isValidated) =>
    `Rules: version ${version}, ${date}, ${isValidated ? 'validated' : 'waiting for validation'}.`,

  failure: 'The answer could not be shown.',
};

function progress({ min, max }: Range, isFirst: boolean, usual: Range | undefined): string {
  if (max === 1) return 'Last question';
  if (max > 5) return usual ? `Usually ${usual.min} to ${usual.max} questions` : '';
  if (min === max) return `${max} more questions`;
  return isFirst ? `${min} to ${max} questions at most` : `${min} to ${max} more questions at most`;
}
