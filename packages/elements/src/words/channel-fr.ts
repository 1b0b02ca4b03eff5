/** What is said of a channel that a page follows, in French; loaded with it. */
export const channelFr = {
  unconfirmed: (date: string) =>
    `Non confirmé depuis le ${date} : confirmez ces informations au téléphone.`,
  refused: (date: string) =>
    `Les règles les plus récentes n'ont pas pu être vérifiées : règles et numéros du ${date}.`,
  refusedDirectory:
    "L'annuaire le plus récent n'a pas pu être vérifié : voici celui de ce site, à confirmer au téléphone.",
  updated: 'Règles mises à jour : relisez la réponse, elle a pu changer.',
  withdrawn: (version: string) =>
    `La version ${version} des règles a été retirée : ne vous fiez pas à cette réponse sans la confirmer au téléphone.`,
  old: (date: string) => `Cette réponse date du ${date} : recommencez pour la vérifier.`,
};

/** What each language says of a channel. */
export type ChannelWords = typeof channelFr;
