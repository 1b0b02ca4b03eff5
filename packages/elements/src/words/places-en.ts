import type { Search } from '../place/place-finder.js';
import type { PlaceWords } from './places-fr.js';

const list = (names: readonly string[]) => names.join(', ');

/** What is said of places and structures, in English. */
export const placesEn: PlaceWords = {
  whatFor: 'To see who answers there.',
  optional: 'Optional: nothing is recorded.',
  changes: (territories) => `A local organisation changes this answer: ${list(territories)}.`,
  commune: 'Town (commune) or postcode',
  communes: 'Proposed towns',
  skip: 'Skip',
  tell: 'Enter the town',
  change: 'Change',
  fixed: 'suggested by this site',
  retry: 'Try again',
  former: (name) => `includes ${name}`,
  box: {
    none: '',
    'more-letters': 'Type two letters at least.',
    searching: 'Searching…',
    unavailable: 'The list of towns does not load. The answer holds without the town.',
  },
  found,
  nothing,
  missing: (names) => `The towns of this département do not load: ${list(names)}. Try again later.`,
  chosen: (place) => `The answer takes the place into account: ${place}.`,
  unknownPlace: 'This site fixed a place that does not exist. Enter the town.',
  localFailed: 'The rules of this place do not load: the answer is that of everywhere.',

  structures: 'Who answers there',
  onlyPart: (part) => `For a part of the town: ${part}`,
  unsure: 'It may not cover this place: ask them.',
  unsurePart: (part) => `For a part of the département: ${part}`,
  choose: 'Several answer here: take the one of the area, or call any of them.',
  otherPart: 'The area is not among them?',
  byCommune: 'It depends on the town.',
  inDepartement: (count) =>
    count === 1 ? 'See the one that is known here' : `See the ${count} known in this département`,
  known: (names) => `Known here: ${list(names)}.`,
  notRecorded: 'Not recorded here, which does not mean that there is none.',
  askInstead: 'Ask:',
  outside: (place, regions) =>
    `${place}: outside the recorded region (${list(regions)}). We do not give a neighbour’s contact instead.`,
  outsideShort: 'Outside the recorded region: no contact here.',
  unavailable: 'The structures of this département do not load.',
  scope: {
    region: (region) => `All of the region: ${region}`,
    departement: (departement) => `All of the département: ${departement}`,
    communes: (commune) => `${commune} and other towns`,
    some: (departement) => `Several towns: ${departement}`,
    part: 'A part of the département',
  },
  isIncomplete: 'its list of towns is not complete',
  unnamed: 'Its own name is to be confirmed.',
  formerly: (names) => `Formerly ${list(names)}.`,
  call: (phone) => `Call ${phone}`,
  open: (site) => `Open ${site}`,
  openSite: 'Open its site',
  noContact: 'Phone and address to be confirmed.',
  toConfirm: 'To be confirmed',
  confirmedBy: (who, date) => `Confirmed by ${who} on ${date}`,
  confirmedUntil: (date) => `To be confirmed again: it was confirmed until ${date}`,
  seenOnSite: (date) => `Seen on its own site on ${date}`,
  source: (date) => `Seen on ${date}:`,
  whoCalls: 'Who may call:',
  way: {
    form: 'Request form',
    secureEmail: 'Secure mail (MSSanté):',
    relay: 'Call in sign language or in writing',
  },
  voiceOnly: 'No other way than the phone.',
  wrongNumber: 'This number is wrong',
  wrongLine: 'A mistake on this line?',
  reportSubject: (id) => `Directory: a mistake about ${id}`,
  reportText: (name, id, phone, source, date) =>
    `Line: ${id} (${name})\n${phone ? `Number shown: ${phone}\n` : ''}Source: ${source}, seen on ${date}\nWhat is wrong, and where to check it:\n\n\nWrite nothing about a person.\n`,

  showMap: 'See the map',
  hideMap: 'Close the map',
  map: 'Département',
  mapOf: (region) => `Map: ${region}`,
  mapFailed: 'The map does not load; the list says the same.',
  mapCredit: 'Map:',

  directory: 'Directory: who answers, and where',
  directoryHelp: (example) =>
    `A town, a postcode, or the name of a structure, even a former one${example ? ` (${example})` : ''}.`,
  directoryField: 'Town, postcode or name',
  isNow: (formerName, destination, departement) =>
    `${formerName}: now ${destination}${departement ? `, ${departement}` : ''}.`,
  whereIs: 'Enter the town to know which one.',
  seeIn: (departement) => `See: ${departement}`,
  download: 'Download the whole directory:',
  closeDirectory: 'Back to the questions',
  loading: 'Loading',
  answersAt: (place) => `Who answers: ${place}`,
};

function found({ hits, isNumber, text }: Search): string {
  const whole = hits.filter(({ isWhole }) => isWhole);
  const departements = new Set(whole.map(({ commune }) => commune.departement.code)).size;
  if (isNumber && whole.length > 1) {
    const where = departements > 1 ? `, in ${departements} départements` : '';
    return `${text}: ${whole.length} towns${where}. Choose the town.`;
  }
  if (whole.length > 1) return `${whole.length} towns of this name: look at the département.`;
  return hits.length === 1
    ? 'One town proposed.'
    : `${hits.length} towns proposed, the arrow keys move among them.`;
}

function nothing({ text, isNumber, postcode }: Search, regions: readonly string[]): string {
  if (isNumber || postcode) {
    return `No town has the postcode “${postcode ?? text}”. A Cedex code? Write the name of the town.`;
  }
  return `No town “${text}” in ${list(regions)}. Elsewhere, type the whole name, or the postcode.`;
}
