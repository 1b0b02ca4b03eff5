import type { CheckWords } from './fr.js';

/** What the checks of the directory say, in English. */
export const en: CheckWords = {
  takenId: (id, place) => `The id "${id}" is already taken (${place}).`,
  unknownSource: (source) =>
    `There is no source "${source}". Add it to "sources.yaml", or correct its id.`,
  unknownDepartement: (code) => `No département has the code "${code}".`,
  unknownRegion: (code) => `No region has the code "${code}".`,
  unknownDestination: (id) => `no destination of the rules has the id "${id}".`,
  unknownEpci: (number) => `No group of communes has the number "${number}". Check it.`,
  unknownCommune: (code) =>
    `No commune has the code "${code}". It is left out; check the INSEE code (it is not the postcode).`,
  mergedCommune: (written, name, code) =>
    `The commune "${written}" was merged; it is now ${name} (${code}). Write this code.`,
  otherName: (code, name, written) =>
    `The code ${code} is that of ${name}, not of "${written}". Correct one or the other.`,
  overlap: (one, other, communes, isDac) =>
    `"${one}" and "${other}" both cover ${communes}. ${
      isDac
        ? 'There is one DAC for a territory: remove these communes from one of them.'
        : 'Write the part of each with "precision", or remove them from one of them.'
    }`,
  stale: (name, seen, months) =>
    `"${name}" was seen on ${seen}, more than ${months} months ago. Read the source again and set the date.`,
  missingDac: (name, code, without, all) =>
    `${name} (${code}): ${without} of ${all} communes have no DAC. Add it, or remove the region from "directory.yaml".`,
};
