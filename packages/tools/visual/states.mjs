const person = { objet: 'personne', danger: 'non' };
const coordination = { ...person, besoin: 'coordination' };
const several = ['maladie', 'precarite'];

/**
 * What is compared, each at both widths: the answers given so far, and what is clicked then, one after
 * the other. The sheet of paper is as wide as the window.
 * @typedef {object} State
 * @property {object} [situation]
 * @property {string} [commune] Shows the directory alone, at this place.
 * @property {string} [lang]
 * @property {boolean} [isDark]
 * @property {boolean} [isLarge] Text at 200 %.
 * @property {boolean} [isLeft] Nobody has touched the page for half an hour.
 * @property {readonly number[]} [widths] Those below by default.
 * @property {boolean} [isPaper]
 * @property {readonly string[]} [clicks]
 * @property {number} [height] How much of a long page is compared, in pixels; 1300 by default.
 */

/** The screens of a danger, each in every look on a small phone. */
const dangers = {
  'danger-violence': { situation: { objet: 'personne', danger: 'violence' } },
  'danger-aujourdhui': { situation: { objet: 'personne', danger: 'sous-48h' } },
  'danger-suite': {
    situation: { objet: 'personne', danger: 'suicide' },
    clicks: ['.ways-on button', '[value=coordination]'],
  },
  'danger-demande': { situation: { objet: 'pratique', danger: 'suicide' } },
  'danger-reprendre': { situation: coordination, isLeft: true },
};
const looks = { '': {}, '-sombre': { isDark: true }, '-grand': { isLarge: true } };
const dangersInEachLook = Object.entries(dangers).flatMap(([name, state]) =>
  Object.entries(looks).map(([suffix, look]) => [
    `${name}${suffix}`,
    { ...state, ...look, widths: [360] },
  ]),
);

/** @type {Readonly<Record<string, State>>} */
export const states = {
  question: { situation: {} },
  'reponse-manquante': { situation: { objet: 'collectif' }, clicks: ['.continue'] },
  'resultat-anglais': { situation: coordination, lang: 'en', clicks: ['summary'] },
  'resultat-a-preciser': { situation: { ...coordination, danger: 'unknown' } },
  urgence: { situation: { objet: 'personne', danger: 'suicide' } },
  ensemble: {
    situation: { objet: 'collectif', sujet: several, theme: 'diabete', perimetre: 'bassin' },
    height: 2600,
  },
  fiche: {
    situation: coordination,
    clicks: ['.keep summary', '.tools button:nth-of-type(2)'],
    isPaper: true,
  },
  annuaire: { commune: '34154', clicks: ['.directory > button'] },
  echec: { situation: { inconnue: 'x' } },
  'question-sombre': { situation: person, isDark: true },
  'resultat-sombre': { situation: { ...person, besoin: 'avis', theme: 'plaies' }, isDark: true },
  'urgence-sombre': { situation: { objet: 'urgence' }, isDark: true },
  'urgence-grand': { situation: { objet: 'urgence' }, isLarge: true, widths: [360] },
  ...Object.fromEntries(dangersInEachLook),
};

/** Widths of the window: a small phone, and a desk. */
export const widths = [360, 1200];
