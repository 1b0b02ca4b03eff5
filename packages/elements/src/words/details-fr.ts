import { startSentence } from '../ui/start-sentence.js';

const SCALES: Readonly<Record<string, string>> = {
  national: 'France entière',
  region: 'région',
  departement: 'département',
  bassin: 'bassin de vie',
  commune: 'commune',
  etablissement: 'établissement',
  personne: 'autour de la personne',
};

/** What is said below the first screen of a result, in French; loaded with it. */
export const detailsFr = {
  preview: 'Voir une première réponse',
  keepAnswer: 'Garder cette réponse',
  backToResult: 'Revenir sans répondre',
  erase: 'Effacer mes réponses',
  resumeOrErase: 'Reprendre ou effacer ?',
  left: 'Des réponses ont été données ici il y a plus de trente minutes.',
  resume: 'Reprendre',
  summary: 'Ce que vous avez indiqué',
  edit: 'Modifier',
  said: (label: string, answer: string) => `${label}\u00a0: ${answer}`,

  goOnAsking: 'Continuer les questions',
  couldChange: (labels: readonly string[]) => `Peut encore changer : ${labels.join(' · ')}`,
  answerNow: (label: string) => `Répondre : ${label}`,

  siteContact: 'Contact donné par ce site',
  visit: 'Voir le site',

  withWhom: 'Avec qui',
  carries: 'porte',
  carriesToo: 'porte sa part',
  nothingToAsk: 'Rien à demander',
  line: (who: string, what: string) => `${who}\u00a0: ${what}`,
  harder: 'Ce qui complique',
  addHarder: 'Ajouter ce qui complique',
  add: 'Ajouter',
  otherChips: "D'autres difficultés",
  closeChips: 'Fermer',
  ticked: (label: string) =>
    `${label}\u00a0: pris en compte. Qui appeler ne change pas ; ce qui est autour, si.`,
  unticked: (label: string) => `${label}\u00a0: retiré.`,
  recall: (question: string) => `${question}\u00a0?`,
  partners: 'À associer, et pour quoi',
  otherPartners: (count: number) => (count === 1 ? 'Et un autre' : `Et ${count} autres`),
  advice: 'À savoir',
  eachPart: 'La part de chacun',
  whoDoesWhat: 'Qui fait quoi ici',
  scale: (scale: string) => SCALES[scale] ?? scale,
  partHere: 'Ici :',
  noPartHere: "rien à lui demander d'abord.",
  askedBy: 'Qui peut lui demander un avis :',
  prepare: "Préparer l'appel",
  doesNot: (short: string) => `Le ${short} ne fait pas :`,

  reasons: 'Pourquoi, et sources',
  enough: 'Ce qui a suffi',
  weak: 'à valider',
  whatIf: 'Ce qui changerait la réponse',
  ifWith: (answer: string) => `si vous aviez indiqué « ${answer} »`,
  ifWithout: (answer: string) => `si vous n'aviez pas indiqué « ${answer} »`,
  ifOnly: (conditions: readonly string[], names: readonly string[]) =>
    `${startSentence(conditions.join(' et '))}\u00a0: seulement ${names.join(' + ')}.`,
  ifAlso: (conditions: readonly string[], names: readonly string[]) =>
    `${startSentence(conditions.join(' et '))}\u00a0: aussi ${names.join(' + ')}.`,
  ifOtherwise: (conditions: readonly string[], names: readonly string[]) =>
    `${startSentence(conditions.join(' et '))}\u00a0: ${names.join(' + ')}${names.length > 1 ? ', ensemble' : " d'abord"}.`,
  checked: (date: string) => `vu le ${date}`,
  sources: 'Sources',

  playbook: 'Parcours type',
  count: 'On compte :',
  stillOpen: 'Reste ouvert :',
  agreement: "L'accord de la personne",
  review: (after: string) => `Au bout de ${after}`,

  setAside: (label: string, answer: string) => `Réponse mise de côté : ${label}, ${answer}`,
  localRule: (territory: string) => `Organisation locale : ${territory}`,
  localElsewhere: (territory: string) =>
    `Une organisation locale change cette réponse : ${territory}.`,
  reviewDue: (date: string) => `Règles vérifiées le ${date}, à confirmer.`,

  findContact: 'Trouver les coordonnées',
  tellPlace: 'Indiquer la commune',
  keep: 'Copier, imprimer',
  published: (name: string) => `Publié par ${name}.`,
  mistake: 'Une erreur ? Écrire',
  mistakeSubject: (version: string) => `Une erreur, règles ${version}`,
  reminder: (date: string) => `Rappel dans l'agenda : ${date}`,
  reminderTitle: (title: string) => `Faire le point : ${title}`,
  plan: 'Votre plan : choisir, cocher, imprimer',
};

/** What each language says below the first screen of a result. */
export type DetailsWords = typeof detailsFr;
