const person = { objet: 'personne', danger: 'non' };
const several = ['maladie', 'precarite'];

/**
 * What is compared, each at both widths: the answers given so far, and what is done then.
 * @type {Readonly<Record<string, { situation: object, isDark?: boolean, press?: string, open?: string }>>}
 */
export const states = {
  question: { situation: {} },
  'question-danger': { situation: { objet: 'personne' } },
  'question-plusieurs': { situation: { objet: 'collectif' } },
  'reponse-manquante': { situation: { objet: 'collectif' }, press: '.continue' },
  resultat: { situation: { ...person, besoin: 'coordination' } },
  'resultat-a-preciser': { situation: { ...person, danger: 'unknown', besoin: 'coordination' } },
  indecis: { situation: { objet: 'unknown', danger: 'unknown', besoin: 'unknown' } },
  urgence: { situation: { objet: 'personne', danger: 'suicide' } },
  ensemble: {
    situation: { objet: 'collectif', sujet: several, theme: 'diabete', perimetre: 'bassin' },
    open: 'details',
  },
  'question-sombre': { situation: person, isDark: true },
  'resultat-sombre': { situation: { ...person, besoin: 'avis', theme: 'plaies' }, isDark: true },
  'urgence-sombre': { situation: { objet: 'urgence' }, isDark: true },
};

/** Widths of the window: a small phone, and a desk. */
export const widths = [360, 1200];
