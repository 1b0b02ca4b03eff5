const person = { objet: 'personne', danger: 'non' };
const coordination = { ...person, besoin: 'coordination' };
const leaving = { objet: 'collectif', sujet: ['acces-soins'], perimetre: 'bassin' };
const several = ['maladie', 'precarite'];

/**
 * What is compared, each at both widths: the answers given so far, and what is clicked then, one after
 * the other. The sheet of paper is as wide as the window.
 * @typedef {object} State
 * @property {object} [situation]
 * @property {string} [place] A commune that the page proposes.
 * @property {boolean} [isLarge] Text at 200 %.
 * @property {string} [commune] Shows the directory alone, at this place.
 * @property {string} [lang]
 * @property {boolean} [isDark]
 * @property {boolean} [isPaper]
 * @property {readonly string[]} [clicks]
 * @property {number} [height] How much of a long page is compared, in pixels; 1300 by default.
 */

/** @type {Readonly<Record<string, State>>} */
export const states = {
  question: { situation: {} },
  'reponse-manquante': { situation: { objet: 'collectif' }, clicks: ['.continue'] },
  'resultat-anglais': { situation: coordination, lang: 'en', clicks: ['summary'] },
  'refus-de-soin': {
    situation: { ...coordination, complique: ['sans-medecin', 'refus'] },
    place: '81004',
  },
  'plaie-sans-logement': {
    situation: { ...coordination, complique: ['plaie', 'diabete', 'logement'] },
    place: '31555',
  },
  'medecins-qui-partent': { situation: leaving, place: '81140' },
  'refus-de-soin-sombre': { situation: coordination, place: '81004', isDark: true },
  'refus-de-soin-200': { situation: coordination, place: '81004', isLarge: true },
  'ajouter-ce-qui-complique': { situation: coordination, clicks: ['.add-chip'] },
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
};

/** Widths of the window: a small phone, and a desk. */
export const widths = [360, 1200];
