import type { BuildWords } from './fr.js';

/** What reading, checking and importing structures says, in English. */
export const en: BuildWords = {
  lang: 'en',
  about: (id, message) => `${id}: ${message}`,
  expected: {
    id: (example) => `an id of lower-case letters, digits and dashes, for example "${example}"`,
    kind: (kinds) => `one of the "kinds" of "directory.yaml" (${kinds})`,
    link: 'a whole address that starts with https://',
    commune: 'the INSEE code of a commune, with its name if you like: "81004 Albi"',
    departement: 'the code of a département, for example "81"',
    region: 'the code of a region, for example "76"',
    epci: 'the SIREN number of a group of communes, nine digits',
    territory: 'a region, a département, a part of a département or communes: exactly one',
    phone: 'a number of ten digits, "+33" and nine digits, or a short number',
    email: 'an e-mail address',
    date: 'a date YYYY-MM-DD',
    name: 'the name is missing',
    text: 'a text of 1 to 600 characters',
    status: '"confirmed" or "unconfirmed"',
    brief: 'a text of 1 to 200 characters',
    hours: 'hours in words, for example "Monday to Friday 9:00-17:00"',
    finess: 'a FINESS number of nine digits',
    ror: 'an id of the ROR, without a space',
    voiceOnly:
      '"true" ("oui" in a table) where the structure says that it has the phone alone, with no e-mail, form, MSSanté or relay beside it',
    confirmation:
      '"confirmed" with "confirmedBy", "confirmedOn" and "confirmedUntil" (who confirms, when, until when), or "unconfirmed" without them',
    confirmedBy:
      'a function and a body, for example "reception, Example association", without an e-mail address: it will be public',
    laterDate: 'a date after "confirmedOn"',
    language: 'the code of a language, for example "en"',
    texts: 'a text for each language, with "fr"',
    otherGroup: 'one group, and only one, without "destinations": it takes all others',
    oneGroup: 'each destination in one group only',
    short: 'destinations that have a "short" in "destinations"',
  },
  missingFile: (file) => `The file "${file}" is missing from this folder.`,
  notRead: (file) =>
    `"${file}" is not read: rename it to ".yaml", with a name of its own, or remove it.`,
  takenId: (id, place) => `The id "${id}" is already taken (${place}).`,
  unknownSource: (source) =>
    `There is no source "${source}". Add it to "sources.yaml", or correct its id.`,
  unknownDepartement: (code) => `No département has the code "${code}".`,
  unknownRegion: (code) => `No region has the code "${code}".`,
  unknownDestination: (id) => `no destination of the rules has the id "${id}".`,
  lacksLanguage: (path, lang) => `"${path}" lacks the language "${lang}": it shows in French.`,
  unknownEpci: (number) => `No group of communes has the number "${number}". Check it.`,
  unknownCommune: (code, meant) =>
    `No commune has the code "${code}". It is left out; ${
      meant.length > 0
        ? `is it ${meant.map((one) => `${one.name} (${one.code})`).join(' or ')}?`
        : 'check the INSEE code (it is not the postcode).'
    }`,
  mergedCommune: (written, name, code) =>
    `The commune "${written}" was merged; it is now ${name} (${code}). Write this code.`,
  duplicateCommune: (name, code, count) =>
    `${name} (${code}) is written ${count} times. Keep one line; several parts go into one "precision".`,
  otherName: (code, name, written) =>
    `The code ${code} is that of ${name}, not of "${written}". Correct one or the other.`,
  overlap: (one, other, communes, single) =>
    `"${one}" and "${other}" both cover ${communes}. ${
      single
        ? `There is one ${single} for a territory: remove these communes from one of them.`
        : 'Write the part of each with "precision", or remove them from one of them.'
    }`,
  stale: (name, seen, months) =>
    `"${name}" was seen on ${seen}, more than ${months} months ago. Read the source again and set the date.`,
  expired: (name, until) =>
    `"${name}" is confirmed only until ${until}. Ask the structure to confirm it again ("coord directory ask").`,
  confirmedLater: (name, on) =>
    `"${name}" would be confirmed on ${on}, which is still to come. Correct the date.`,
  missingEverywhere: (name, code, without, all, short) =>
    `${name} (${code}): ${without} of ${all} communes have no ${short}. Add it, or remove the region from "directory.yaml".`,
  noStructure: 'The name of the structure is missing.',
  noCommune: 'The commune is missing: give its INSEE code or its name.',
  twoValues: (name, column, one, other) =>
    `"${name}" has two different values for "${column}": "${one}" and "${other}". Keep one.`,
  sameCommune: (commune, code, line, name) =>
    `${commune} (${code}) is already on line ${line} for "${name}".`,
  twoPrecisions: (commune, code, line, name) =>
    `${commune} (${code}) has two precisions for "${name}" (line ${line}). Bring them together on one line.`,
  noSource: (source) =>
    `${source ? `There is no source "${source}"` : 'The source is missing'}: declare it in "sources.yaml" and give its id with --source.`,
  wrongCell: (name, column, expected) =>
    `"${name}": the column "${column}" does not fit (${expected}).`,
  takenName: (name, id, place) =>
    `"${name}" is already in ${place} ("${id}"). Remove it from that file, or from the table.`,
  sameId: (name, other, id) =>
    `"${name}" and "${other}" would have the same id "${id}". Write their name in one way, or tell them apart.`,
  unknownName: (name, near) =>
    `No commune is called "${name}". ${
      near.length > 0
        ? `Did you mean ${near.map((one) => `"${one.name}" (${one.code})`).join(' or ')}?`
        : 'Check the spelling, or give the INSEE code.'
    }`,
  notInDepartement: (name, departement, places) =>
    `"${name}" is not in the département "${departement}": ${places}. Correct one or the other.`,
  notADepartement: (cell) =>
    `"${cell}" is not a département. Write its code or its name, for example "81" or "Tarn".`,
  otherDepartement: (code, name, departement, cell) =>
    `The code ${code} is that of ${name} (${departement}), which is not in "${cell}". Correct one or the other.`,
  homonyms: (name, places) =>
    `Several communes are called "${name}": ${places}. Give the INSEE code or the département.`,
  unknownCode: (code) =>
    `No commune has the INSEE code "${code}". It is not the postcode; check it.`,
  postcode: (code, places) =>
    `"${code}" is not an INSEE code but a postcode: ${places}. Write the INSEE code, or the name of the commune.`,
  allPostcodes:
    'All these codes are postcodes as well. Check that the column is that of the INSEE codes.',
  mergedCode: (written, name, present, part) =>
    `The commune "${written}" was merged: ${name} (${present})${part ? `, of which "${part}" is a part` : ''}.`,
  future: (name, seen) =>
    `"${name}" would be seen on ${seen}, which is still to come. Correct the date.`,
};
