import type { ChannelWords } from './channel-fr.js';
import type { DetailsWords } from './details-fr.js';
import type { PlaceWords } from './places-fr.js';
import type { PlanWords } from './plan-fr.js';
import type { ToolWords } from './tools-fr.js';

/** How many questions. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** What the interface itself says, in French; the words of the pack come with the pack. */
export const fr = {
  lang: 'fr',
  dir: 'ltr',

  emergencyNumbers: "Numéros d'urgence",

  knowing: 'Je sais déjà qui je cherche : voir les coordonnées',
  severalAnswers: 'Plusieurs réponses possibles.',
  goOn: 'Continuer',
  back: 'Retour',
  restart: 'Recommencer',
  missing: 'Il manque votre réponse',
  missingOne: (unknown: string) => `Choisissez une réponse, ou « ${unknown} ».`,
  progress,

  loading: 'Chargement en cours',
  notLoaded: 'Cette partie ne se charge pas.',
  reloadPage: 'Rechargez la page : vos réponses seront à redonner.',
  retry: 'Réessayer',
  linkNotOpened:
    'Le lien partagé ne se charge pas. Vérifiez votre connexion, puis ouvrez-le de nouveau.',

  callNow: 'Appelez maintenant',
  callToday: "Appelez aujourd'hui",
  toBeRefined: 'Première orientation, à préciser',
  undecided: 'Nous ne pouvons pas trancher',
  call: (phone: string) => `Appeler le ${phone}`,
  write: (phone: string) => `Écrire un SMS au ${phone}`,
  together: 'À contacter ensemble',
  contact: (names: readonly string[]) => `Contactez : ${names.join(', ')}`,

  expired: (date: string) =>
    `Ces informations ne sont plus à jour depuis le ${date} : confirmez-les au téléphone.`,
  olderRules: (date: string) =>
    `Les règles les plus récentes ne se chargent pas : celles-ci datent du ${date}.`,
  version: (version: string, date: string, isValidated: boolean) =>
    `Règles : version ${version}, du ${date}, ${isValidated ? 'validées' : 'en attente de validation'}.`,

  failure: "L'aide à l'orientation n'a pas pu s'afficher.",
};

/** What each language has to say. */
export type Words = typeof fr & {
  /** What is said of places; a part of its own in French, because every visitor loads this file. */
  readonly places?: PlaceWords;
  /** What is said below the first screen of a result; loaded with it. */
  readonly details?: DetailsWords;
  /** What is said to keep, pass on or contest a result; loaded on demand. */
  readonly tools?: ToolWords;
  /** What is said of a plan that partners make; loaded on demand. */
  readonly plan?: PlanWords;
  /** What is said of a channel that a page follows; loaded with it. */
  readonly channel?: ChannelWords;
};

/** What another language has to say: all of it. */
export type Translation = Required<Words>;

function progress({ min, max }: Range, isFirst: boolean, usual: Range | undefined): string {
  if (max === 1) return 'Dernière question';
  if (max > 5) return usual ? `En général ${usual.min} à ${usual.max} questions` : '';
  if (min === max) return `Encore ${max} questions`;
  return isFirst ? `${min} à ${max} questions au plus` : `Encore ${min} à ${max} questions au plus`;
}
