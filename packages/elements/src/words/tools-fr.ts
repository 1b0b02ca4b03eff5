/** What is said to keep, pass on or contest a result, in French; loaded with the details. */
export const toolsFr = {
  copyResult: 'Copier le résumé',
  print: 'Imprimer la fiche',
  share: 'Partager par un lien',
  linkHolds: 'Ce lien contient, et rien de plus :',
  linkDate: (date: string, version: string) =>
    `la date (${date}) et la version des règles (${version})`,
  linkResult: (names: string) => `la réponse : ${names}`,
  linkDepartement: (departement: string) => `le département : ${departement}`,
  addDepartement: (departement: string) => `Indiquer aussi le département : ${departement}`,
  addTicks: (ticks: string) => `Indiquer aussi ce qui complique : ${ticks}`,
  linkPage: (address: string) => `l'adresse de cette page : ${address}`,
  addAddress: (more: string) =>
    `Garder toute l'adresse de la page, avec « ${more} ». À cocher si le lien ne s'ouvre pas sans cela, et si rien n'y parle de vous.`,
  noLink:
    "Cette page n'a pas d'adresse que d'autres peuvent ouvrir : un lien ne mènerait nulle part. Copiez le résumé, ou imprimez la fiche.",
  linkNot: 'Ni nom, ni commune. Qui a le lien peut lire ces réponses.',
  link: 'Le lien',
  copyLink: 'Copier le lien',
  copied: 'Copié.',
  linkReady: "Le lien est prêt ; ce qu'il contient est dit juste après.",
  sheetReady: "La fiche est prête : votre navigateur ouvre l'impression.",
  noSheet: 'La fiche ne se charge pas. Réessayez, ou copiez le résumé.',
  noPrint: "Votre navigateur n'imprime pas depuis ce cadre : copiez le résumé.",
  textReady: 'Votre texte est prêt : il reste à le copier.',
  at: (place: string) => `Lieu : ${place}`,
  findContact:
    'Pour les trouver : indiquez la commune sous la réponse, sur le site qui a établi cette fiche.',
  notCopied: 'Votre navigateur ne permet pas de copier : sélectionnez le texte.',
  message: 'Un message prêt à copier',
  noName: 'Sans aucun nom',
  copyMessage: 'Copier le message',
  hello: 'Bonjour,',
  ask: 'Je cherche un appui pour cette situation :',
  askFor: 'Ce qui nous est conseillé :',
  byVoice: 'Rien ici ne permet de reconnaître une personne. Nous en parlerons de vive voix.',
  disagree: 'Orienter autrement',
  disagreeHelp:
    "Une autre porte vous semble meilleure ? Dites pourquoi, sans rien écrire sur une personne. Rien n'est envoyé d'ici.",
  disagreeWhy: 'Pourquoi ?',
  disagreeReasons: {
    other: 'Un autre interlocuteur répond mieux à cette situation',
    missing: "Cet interlocuteur n'existe pas chez nous",
    refused: "Cet interlocuteur ne répond pas, ou n'a pas accepté",
    local: 'Une organisation locale existe',
    wording: 'Une question ou une réponse est mal dite',
  } as Readonly<Record<string, string>>,
  disagreeText: 'Texte à transmettre à ceux qui tiennent les règles',
  disagreeCopy: 'Copier le texte',
  disagreeMail: "L'écrire par courriel",
  disagreeNoMail:
    'Personne ne lit encore de courriel pour ces règles : remettez ce texte à qui vous les a fait connaître.',
  disagreeSubject: 'Orienter autrement',
  sheetTitle: 'Fiche d’orientation',
  contacts: 'Qui contacter',
  sheetDate: (date: string, version: string) => `Établie le ${date}, règles version ${version}.`,
  linkBroken:
    "Ce lien est incomplet ou abîmé. Répondez aux questions pour retrouver l'orientation.",
  linkSame: (date: string) => `Orientation partagée, établie le ${date}. Rien n'a changé depuis.`,
  linkElsewhere: (date: string, before: string) =>
    `Orientation partagée, établie le ${date} pour un lieu où la réponse est : ${before}. Indiquez la commune pour la retrouver.`,
  linkNewRules: (date: string) =>
    `Orientation partagée, établie le ${date}. Les règles ont changé depuis, la réponse reste la même.`,
  linkChanged: (date: string, before: string, now: string) =>
    `Orientation partagée, établie le ${date}. Depuis, la réponse a changé : c'était ${before}, c'est maintenant ${now}.`,
  linkDanger: 'La question sur le danger vous est posée de nouveau.',
  linkPlace: (departement: string) => `Département donné par le lien : ${departement}.`,
  linkLost: (count: number) =>
    count === 1 ? "Une réponse n'existe plus." : `${count} réponses n'existent plus.`,
  nobody: 'sans réponse',
};

/** What each language says to keep, pass on or contest a result. */
export type ToolWords = typeof toolsFr;
