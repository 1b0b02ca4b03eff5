/** What is said of a plan that partners make, in French; loaded with it. */
export const planFr = {
  help: "Cochez au fur et à mesure. Rien n'est enregistré : imprimez ou copiez avant de quitter.",
  theme: 'Thème',
  noTheme: 'Pas encore choisi',
  actors: 'Avec qui',
  otherActors: (count: number) =>
    count === 0 ? "D'autres partenaires" : `D'autres partenaires (${count} choisis)`,
  done: (done: number, total: number) => `${done} sur ${total} faits`,
  remove: 'Retirer',
  putBack: 'Remettre',
  line: (text: string) => `\u00a0: ${text}`,
  print: 'Imprimer le plan',
  copy: 'Copier le plan',
  copied: 'Copié.',
  ready: "Le plan est prêt : votre navigateur ouvre l'impression.",
  notReady: 'Le plan ne se charge pas pour être imprimé. Réessayez, ou copiez-le.',
  notCopied: 'Votre navigateur ne permet pas de copier : imprimez, ou sélectionnez le texte.',
  made: (date: string, version: string) => `Établi le ${date}, règles version ${version}.`,
};

/** What each language says of a plan that partners make. */
export type PlanWords = typeof planFr;
