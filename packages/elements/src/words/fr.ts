import type { DetailsWords } from './details-fr.js';
import type { PlaceWords } from './places-fr.js';
import type { ToolWords } from './tools-fr.js';

/** How many questions. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

const SCALES: Readonly<Record<string, string>> = {
  national: 'France entière',
  region: 'région',
  departement: 'département',
  bassin: 'bassin de vie',
  commune: 'commune',
  etablissement: 'établissement',
  personne: 'autour de la personne',
};

/** One line each, short enough to stand side by side on a phone. */
const EMERGENCY: Readonly<Record<string, string>> = {
  'urgence-15': 'vie en danger',
  'urgence-114': 'par SMS',
  'suicide-3114': 'suicide',
};

/** What the interface itself says, in French; the words of the pack come with the pack. */
export const fr = {
  lang: 'fr',
  dir: 'ltr',

  emergencyNumbers: "Numéros d'urgence",
  emergency: (destination: string) => EMERGENCY[destination],

  knowing: 'Je sais déjà qui je cherche : voir les coordonnées',
  severalAnswers: 'Plusieurs réponses possibles.',
  goOn: 'Continuer',
  back: 'Retour',
  restart: 'Recommencer',
  keepAnswer: 'Garder cette réponse',
  backToResult: 'Revenir sans répondre',
  missing: 'Il manque votre réponse',
  missingOne: (unknown: string) => `Choisissez une réponse, ou « ${unknown} ».`,
  progress,
  preview: 'Voir une première réponse',
  goOnAsking: 'Continuer les questions',
  couldChange: (labels: readonly string[]) => `Peut encore changer : ${labels.join(' · ')}`,

  summary: 'Ce que vous avez indiqué',
  edit: 'Modifier',

  callNow: 'Appelez maintenant',
  firstStep: 'Votre premier pas',
  toBeRefined: 'Première orientation, à préciser',
  undecided: 'Nous ne pouvons pas trancher',
  refine: (label: string) => `Préciser : ${label}`,
  call: (phone: string) => `Appeler le ${phone}`,
  write: (phone: string) => `Écrire un SMS au ${phone}`,
  siteContact: 'Contact donné par ce site',
  resume: 'Reprendre ensuite',
  dependingOn: 'Selon le cas',
  together: 'À contacter ensemble',
  visit: 'Voir le site',
  notEnough: 'Si cela ne suffit pas :',
  said: (label: string, answer: string) => `${label}\u00a0: ${answer}`,

  partners: 'À associer',
  otherPartners: (count: number) => (count === 1 ? 'Et un autre' : `Et ${count} autres`),
  possiblePartners: 'Selon ce que vous préciserez',
  advice: 'À savoir',
  notFound: 'Comment le joindre',
  eachPart: 'La part de chacun',
  whoDoesWhat: 'Qui fait quoi ici',
  scale: (scale: string) => SCALES[scale] ?? scale,
  partHere: 'Ici :',
  noPartHere: "pas à contacter d'abord.",
  prepare: "Préparer l'appel",
  doesNot: (short: string) => `Le ${short} ne fait pas :`,

  reasons: 'Pourquoi cette réponse',
  enough: 'Ce qui a suffi',
  weak: 'à valider',
  whatIf: 'Ce qui changerait la réponse',
  ifAnswered: (answers: readonly string[], names: readonly string[]) =>
    `Si vous aviez indiqué « ${answers.join(' », « ')} » : ${names.join(' + ')}.`,
  checked: (date: string) => `vu le ${date}`,
  sources: 'Sources',

  playbook: 'Parcours type',
  count: 'On compte :',
  stillOpen: 'Reste ouvert :',
  agreement: "L'accord de la personne",
  review: (after: string) => `Au bout de ${after}`,

  setAside: (label: string, answer: string) => `Réponse mise de côté : ${label}, ${answer}`,
  expired: (date: string) =>
    `Ces informations ne sont plus à jour depuis le ${date} : confirmez-les au téléphone.`,
  localRule: (territory: string) => `Organisation locale : ${territory}`,
  localElsewhere: (territory: string) =>
    `Une organisation locale change cette réponse dans ce territoire : ${territory}.`,
  reviewDue: (date: string) => `Règles vérifiées le ${date}, à confirmer.`,
  version: (version: string, date: string, isValidated: boolean) =>
    `Règles : version ${version}, du ${date}, ${isValidated ? 'validées' : 'en attente de validation'}.`,

  failure: "L'aide à l'orientation n'a pas pu s'afficher.",
  failureNumbers: [
    { phone: '15', text: 'une vie est peut-être en jeu' },
    { phone: '114', text: 'par SMS, si vous ne pouvez ni parler ni entendre' },
    { phone: '3114', text: 'idées de suicide, jour et nuit' },
    { phone: '17', text: 'violences, danger immédiat' },
  ],
  failureLink: "Trouver un lieu de soins ou d'accompagnement sur Santé.fr",
};

/** What each language has to say. */
export type Words = typeof fr & {
  /** What is said of places; a part of its own in French, because every visitor loads this file. */
  readonly places?: PlaceWords;
  /** What is said below the first screen of a result; loaded with it. */
  readonly details?: DetailsWords;
  /** What is said to keep, pass on or contest a result; loaded on demand. */
  readonly tools?: ToolWords;
};

function progress({ min, max }: Range, isFirst: boolean, usual: Range | undefined): string {
  if (max === 1) return 'Dernière question';
  if (max > 5) return usual ? `En général ${usual.min} à ${usual.max} questions` : '';
  if (min === max) return `Encore ${max} questions`;
  return isFirst ? `${min} à ${max} questions au plus` : `Encore ${min} à ${max} questions au plus`;
}
