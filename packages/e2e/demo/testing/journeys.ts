/** Somebody who comes to the page for the first time, and whom they should be led to. */
export interface Journey {
  readonly id: string;
  readonly who: string;
  /** What they choose, one answer after the other, by its first words. */
  readonly answers: readonly string[];
  readonly lead: readonly string[];
  /** What must be on the first screen of the result. */
  readonly sees: string;
  /** What must be one tap away on that screen, if anything can be called. */
  readonly calls?: string;
}

/** The six people for whom the page is tried from the first question to the result. */
export const JOURNEYS: readonly Journey[] = [
  {
    id: 'infirmiere-plaie',
    who: 'a nurse with a question about a wound',
    answers: ['Une personne que je suis', 'Non, rien', 'Un avis spécialisé', 'Plaies'],
    lead: ['dr-plaies'],
    sees: 'dispositif régional plaies',
  },
  {
    id: 'medecin-situation-complexe',
    who: 'a general practitioner with an elderly patient and too many difficulties at once',
    answers: ['Une personne que je suis', 'Non, rien', "Quelqu'un qui coordonne"],
    lead: ['dac'],
    sees: "dispositif d'appui à la coordination (DAC)",
  },
  {
    id: 'fondatrice-cpts',
    who: 'the founder of a community of professionals',
    answers: ['Travailler avec une autre structure', 'Créer une communauté'],
    lead: ['guichet-cpts'],
    sees: 'Guichet CPTS',
  },
  {
    id: 'aidant',
    who: 'a carer who needs help at home',
    answers: [
      'Moi ou un proche',
      'Non, rien',
      "De l'aide à domicile",
      'À domicile : première aide',
      "Oui, c'est le seul",
    ],
    lead: ['ccas-clic'],
    sees: "centre communal d'action sociale (CCAS)",
  },
  {
    id: 'professionnel-epuise',
    who: 'a professional in distress',
    answers: ['Moi, professionnel', 'Non, rien', 'Oui, une situation précise me pèse'],
    lead: ['dac'],
    sees: 'dites que cela vous pèse',
    calls: 'tel:0805232336',
  },
  {
    id: 'ne-sait-pas',
    who: 'somebody who does not know at all',
    answers: ['Je ne sais pas bien', 'Je ne sais pas', 'Je ne sais pas bien'],
    lead: [],
    sees: 'Nous ne pouvons pas trancher',
    calls: 'tel:15',
  },
];
