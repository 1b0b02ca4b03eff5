import type { Range, Words } from './fr.js';
import { detailsEn } from './details-en.js';
import { placesEn } from './places-en.js';
import { toolsEn } from './tools-en.js';

const SCALES: Readonly<Record<string, string>> = {
  national: 'all of France',
  region: 'region',
  departement: 'département',
  bassin: 'local area',
  commune: 'commune',
  etablissement: 'hospital or home',
  personne: 'around the person',
};

const EMERGENCY: Readonly<Record<string, string>> = {
  'urgence-15': 'life at risk',
  'urgence-114': 'by text',
  'suicide-3114': 'suicide',
};

/** What the interface itself says, in English. */
export const en: Words = {
  lang: 'en',
  dir: 'ltr',
  places: placesEn,
  details: detailsEn,
  tools: toolsEn,

  emergencyNumbers: 'Emergency numbers',
  emergency: (destination) => EMERGENCY[destination],

  knowing: 'I already know whom I am looking for: see the contacts',
  severalAnswers: 'You may choose several answers.',
  goOn: 'Continue',
  back: 'Back',
  restart: 'Start again',
  keepAnswer: 'Keep this answer',
  backToResult: 'Go back without answering',
  missing: 'Your answer is missing',
  missingOne: (unknown) => `Choose an answer, or “${unknown}”.`,
  progress,
  preview: 'See a first answer',
  goOnAsking: 'Go on with the questions',
  couldChange: (labels) => `Can still change: ${labels.join(' · ')}`,

  summary: 'What you told us',
  edit: 'Change',

  callNow: 'Call now',
  firstStep: 'Your first step',
  toBeRefined: 'First answer, to be refined',
  undecided: 'We cannot tell',
  refine: (label) => `Find out: ${label}`,
  call: (phone) => `Call ${phone}`,
  write: (phone) => `Text ${phone}`,
  siteContact: 'Contact given by this site',
  resume: 'Go on afterwards',
  dependingOn: 'Depending on the case',
  together: 'To contact together',
  visit: 'See the site',
  notEnough: 'If not enough:',
  said: (label, answer) => `${label}: ${answer}`,

  partners: 'To bring in',
  otherPartners: (count) => (count === 1 ? 'And one more' : `And ${count} more`),
  possiblePartners: 'Depending on what you add',
  advice: 'Good to know',
  notFound: 'How to reach them',
  eachPart: 'The part of each',
  whoDoesWhat: 'Who does what here',
  scale: (scale) => SCALES[scale] ?? scale,
  partHere: 'Here:',
  noPartHere: 'not the first to contact.',
  prepare: 'Prepare the call',
  doesNot: (short) => `${short} does not do:`,

  reasons: 'Why this answer',
  enough: 'What was enough',
  weak: 'to be validated',
  whatIf: 'What would change the answer',
  ifAnswered: (answers, names) => `Had you said “${answers.join('”, “')}”: ${names.join(' + ')}.`,
  checked: (date) => `seen on ${date}`,
  sources: 'Sources',

  playbook: 'A pathway',
  count: 'What is counted:',
  stillOpen: 'Still open:',
  agreement: 'The person’s agreement',
  review: (after) => `After ${after}`,

  setAside: (label, answer) => `Answer set aside: ${label}, ${answer}`,
  expired: (date) => `This information is out of date since ${date}: confirm it by phone.`,
  localRule: (territory) => `Local organisation: ${territory}`,
  localElsewhere: (territory) => `A local organisation changes this answer in: ${territory}.`,
  reviewDue: (date) => `Rules checked on ${date}, to be confirmed.`,
  version: (version, date, isValidated) =>
    `Rules: version ${version}, ${date}, ${isValidated ? 'validated' : 'waiting for validation'}.`,

  failure: 'The orientation could not be shown.',
  failureNumbers: [
    { phone: '15', text: 'a life may be at risk' },
    { phone: '114', text: 'by text, if you cannot speak or hear' },
    { phone: '3114', text: 'thoughts of suicide, day and night' },
    { phone: '17', text: 'violence, immediate danger' },
  ],
  failureLink: 'Find care or support on Santé.fr (in French)',
};

function progress({ min, max }: Range, isFirst: boolean, usual: Range | undefined): string {
  if (max === 1) return 'Last question';
  if (max > 5) return usual ? `Usually ${usual.min} to ${usual.max} questions` : '';
  if (min === max) return `${max} more questions`;
  return isFirst ? `${min} to ${max} questions at most` : `${min} to ${max} more questions at most`;
}
