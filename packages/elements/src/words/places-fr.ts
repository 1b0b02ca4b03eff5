import type { Search } from '../place/place-finder.js';

const list = (names: readonly string[]) => names.join(', ');

/** What is said of places and structures, in French; loaded with the part of the element that says it. */
export const placesFr = {
  whatFor: 'Pour voir qui répond là-bas.',
  optional: "Facultatif : rien n'est enregistré.",
  changes: (territories: readonly string[]) =>
    `Une organisation locale change cette réponse : ${list(territories)}.`,
  commune: 'Commune ou code postal',
  communes: 'Communes proposées',
  skip: 'Passer',
  tell: 'Indiquer la commune',
  change: 'Changer',
  fixed: 'proposé par ce site',
  retry: 'Réessayer',
  former: (name: string) => `comprend ${name}`,
  box: {
    none: '',
    'more-letters': 'Tapez au moins deux lettres.',
    searching: 'Recherche…',
    unavailable:
      "La liste des communes ne se charge pas. L'orientation reste valable sans la commune.",
  },
  found,
  nothing,
  missing: (names: readonly string[]) =>
    `Les communes de ce département ne se chargent pas : ${list(names)}. Réessayez plus tard.`,
  chosen: (place: string) => `La réponse tient compte du lieu : ${place}.`,
  unknownPlace: "Ce site a fixé un lieu qui n'existe pas. Indiquez la commune.",
  localFailed: 'Les règles propres à ce lieu ne se chargent pas : la réponse est celle de partout.',

  structures: 'Qui répond là',
  onlyPart: (part: string) => `Pour une partie de la commune : ${part}`,
  unsure: 'Elle ne couvre peut-être pas ce lieu : demandez-lui.',
  unsurePart: (part: string) => `Pour une partie du département : ${part}`,
  choose: "Plusieurs répondent ici : prenez celle du quartier, ou appelez l'une d'elles.",
  otherPart: "Le quartier n'y est pas ?",
  byCommune: 'Cela dépend de la commune.',
  inDepartement: (count: number) =>
    count === 1 ? 'Voir celle qui est connue ici' : `Voir les ${count} connues dans ce département`,
  known: (names: readonly string[]) => `Connues ici : ${list(names)}.`,
  notRecorded: "Non renseigné ici, ce qui ne veut pas dire qu'il n'y en a pas.",
  askInstead: 'Demandez :',
  outside: (place: string, regions: readonly string[]) =>
    `${place} : hors de la région relevée (${list(regions)}). Nous ne donnons pas le contact d'un voisin à la place.`,
  outsideShort: 'Hors de la région relevée : aucun contact ici.',
  unavailable: 'Les structures de ce département ne se chargent pas.',
  scope: {
    region: (region: string) => `Toute la région ${region}`,
    departement: (departement: string) => `Tout le département : ${departement}`,
    communes: (commune: string) => `${commune} et d'autres communes`,
    some: (departement: string) => `Plusieurs communes : ${departement}`,
    part: 'Une partie du département',
  },
  isIncomplete: 'liste de communes incomplète',
  unnamed: 'Son nom propre est à confirmer.',
  formerly: (names: readonly string[]) => `Anciennement ${list(names)}.`,
  call: (phone: string) => `Appeler le ${phone}`,
  open: (site: string) => `Ouvrir ${site}`,
  openSite: 'Ouvrir son site',
  noContact: 'Téléphone et adresse à confirmer.',
  toConfirm: 'À confirmer',
  confirmedBy: (who: string, date: string) => `Confirmé par ${who} le ${date}`,
  confirmedUntil: (date: string) => `À confirmer à nouveau : c'était confirmé jusqu'au ${date}`,
  seenOnSite: (date: string) => `Vu sur son site le ${date}`,
  source: (date: string) => `Relevé le ${date} :`,
  whoCalls: 'Qui peut appeler :',
  way: {
    form: 'Formulaire de demande',
    secureEmail: 'Messagerie sécurisée de santé :',
    relay: 'Appeler en langue des signes ou par écrit',
  },
  voiceOnly: "Pas d'autre moyen que le téléphone.",
  wrongNumber: 'Ce numéro est faux',
  wrongLine: 'Une erreur sur cette ligne ?',
  reportSubject: (id: string) => `Annuaire : une erreur sur ${id}`,
  reportText: (name: string, id: string, phone: string | undefined, source: string, date: string) =>
    `Ligne : ${id} (${name})\n${phone ? `Numéro affiché : ${phone}\n` : ''}Source : ${source}, relevée le ${date}\nCe qui est faux, et où le vérifier :\n\n\nN'écrivez rien sur une personne.\n`,

  showMap: 'Voir la carte',
  hideMap: 'Fermer la carte',
  map: 'Département',
  mapOf: (region: string) => `Carte : ${region}`,
  mapFailed: 'La carte ne se charge pas ; la liste dit la même chose.',
  mapCredit: 'Fond de carte :',

  directory: 'Annuaire : qui répond, et où',
  directoryHelp: (example: string | undefined) =>
    `Une commune, un code postal, ou le nom d'une structure, même ancien${example ? ` (${example})` : ''}.`,
  directoryField: 'Commune, code postal ou nom',
  isNow: (formerName: string, destination: string, departement: string | undefined) =>
    `${formerName} : aujourd'hui ${destination}${departement ? `, ${departement}` : ''}.`,
  whereIs: 'Indiquez la commune pour savoir lequel.',
  seeIn: (departement: string) => `Voir : ${departement}`,
  download: "Télécharger tout l'annuaire :",
  closeDirectory: 'Revenir aux questions',
  loading: 'Chargement en cours',
  answersAt: (place: string) => `Qui répond : ${place}`,
};

/** What each language says of places and structures. */
export type PlaceWords = typeof placesFr;

function found({ hits, isNumber, text }: Search): string {
  const whole = hits.filter(({ isWhole }) => isWhole);
  const departements = new Set(whole.map(({ commune }) => commune.departement.code)).size;
  if (isNumber && whole.length > 1) {
    const where = departements > 1 ? `, dans ${departements} départements` : '';
    return `${text} : ${whole.length} communes${where}. Choisissez la commune.`;
  }
  if (whole.length > 1) return `${whole.length} communes de ce nom : regardez le département.`;
  return hits.length === 1
    ? 'Une commune proposée.'
    : `${hits.length} communes proposées, les flèches les parcourent.`;
}

function nothing({ text, isNumber, postcode }: Search, regions: readonly string[]): string {
  if (isNumber || postcode) {
    return `Aucune commune n'a le code postal « ${postcode ?? text} ». Code Cedex ? Écrivez le nom de la ville.`;
  }
  return `Aucune commune « ${text} » en ${list(regions)}. Ailleurs, tapez tout le nom, ou le code postal.`;
}
