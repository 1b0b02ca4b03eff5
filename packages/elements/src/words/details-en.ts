import { startSentence } from '../ui/start-sentence.js';
import type { DetailsWords } from './details-fr.js';

const SCALES: Readonly<Record<string, string>> = {
  national: 'all of France',
  region: 'region',
  departement: 'département',
  bassin: 'local area',
  commune: 'commune',
  etablissement: 'hospital or home',
  personne: 'around the person',
};

/** What is said below the first screen of a result, in English. */
export const detailsEn: DetailsWords = {
  preview: 'See a first answer',
  keepAnswer: 'Keep this answer',
  backToResult: 'Go back without answering',
  erase: 'Erase my answers',
  resumeOrErase: 'Go on or erase?',
  left: 'Answers were given here more than thirty minutes ago.',
  resume: 'Go on',
  summary: 'What you told us',
  edit: 'Change',
  said: (label, answer) => `${label}: ${answer}`,

  goOnAsking: 'Go on with the questions',
  couldChange: (labels) => `Can still change: ${labels.join(' · ')}`,
  answerNow: (label) => `Answer: ${label}`,

  siteContact: 'Contact given by this site',
  visit: 'See the site',

  withWhom: 'With whom',
  carries: 'leads',
  carriesToo: 'leads its part',
  nothingToAsk: 'Nothing to ask',
  line: (who, what) => `${who}: ${what}`,
  harder: 'What makes it harder',
  addHarder: 'Add what makes it harder',
  add: 'Add',
  otherChips: 'Other difficulties',
  closeChips: 'Close',
  ticked: (label) => `${label}: taken into account. Whom to call stays; what is around changes.`,
  unticked: (label) => `${label}: removed.`,
  recall: (question) => `${question}?`,
  partners: 'To bring in, and what for',
  otherPartners: (count) => (count === 1 ? 'And one more' : `And ${count} more`),
  advice: 'Good to know',
  eachPart: 'The part of each',
  whoDoesWhat: 'Who does what here',
  scale: (scale) => SCALES[scale] ?? scale,
  partHere: 'Here:',
  noPartHere: 'nothing to ask of them first.',
  askedBy: 'Who may ask it for advice:',
  prepare: 'Prepare the call',
  doesNot: (short) => `${short} does not do:`,

  reasons: 'Why, and sources',
  enough: 'What was enough',
  weak: 'to be validated',
  whatIf: 'What would change the answer',
  ifWith: (answer) => `if you had said “${answer}”`,
  ifWithout: (answer) => `if you had not said “${answer}”`,
  ifOnly: (conditions, names) =>
    `${startSentence(conditions.join(' and '))}: only ${names.join(' + ')}.`,
  ifAlso: (conditions, names) =>
    `${startSentence(conditions.join(' and '))}: ${names.join(' + ')} as well.`,
  ifOtherwise: (conditions, names) =>
    `${startSentence(conditions.join(' and '))}: ${names.join(' + ')} ${names.length > 1 ? 'together' : 'first'}.`,
  checked: (date) => `seen on ${date}`,
  sources: 'Sources',

  playbook: 'A pathway',
  count: 'What is counted:',
  stillOpen: 'Still open:',
  agreement: 'The person’s agreement',
  review: (after) => `After ${after}`,

  setAside: (label, answer) => `Answer set aside: ${label}, ${answer}`,
  localRule: (territory) => `Local organisation: ${territory}`,
  localElsewhere: (territory) => `A local organisation changes this answer in: ${territory}.`,
  reviewDue: (date) => `Rules checked on ${date}, to be confirmed.`,

  findContact: 'Find contact details',
  tellPlace: 'Enter the town',
  keep: 'Copy, print',
  published: (name) => `Published by ${name}.`,
  mistake: 'A mistake? Write to us',
  mistakeSubject: (version) => `A mistake, rules ${version}`,
  reminder: (date) => `Calendar reminder: ${date}`,
  reminderTitle: (title) => `Review: ${title}`,
  plan: 'Your plan: choose, tick, print',
};
