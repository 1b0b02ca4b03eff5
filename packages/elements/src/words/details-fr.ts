/** What is said below the first screen of a result, in French; loaded with it. */
export const detailsFr = {
  keep: 'Copier, imprimer, partager',
  prepareYourself:
    "Ayez sous la main : ce qui inquiète, qui vous aide déjà, ce qui a été essayé, ce que vous souhaitez. Si vous appelez pour un proche, demandez-lui d'abord son accord. Ne notez rien ici.",
  prepareColleague:
    "Dites d'où vous appelez et ce que votre dispositif fait déjà. Prévenez la personne et demandez son accord. Ne notez rien ici.",
};

/** What each language says below the first screen of a result. */
export type DetailsWords = typeof detailsFr;
