import { nearest } from '@coord-orientation/engine/internal';

/** What French maintainers write for a word of the format, without accents, spaces and hyphens. */
const FRENCH: Readonly<Record<string, readonly string[]>> = {
  quand: ['when'],
  si: ['when', 'if'],
  condition: ['when'],
  conditions: ['when'],
  lorsque: ['when'],
  pourquoi: ['why'],
  raison: ['why'],
  premierpas: ['firstStep'],
  etape: ['firstStep'],
  sicelanesuffitpas: ['ifNotEnough'],
  sinon: ['ifNotEnough', 'otherwise'],
  porteur: ['leads', 'lead'],
  porteurs: ['leads', 'lead'],
  porte: ['leads', 'lead'],
  interlocuteur: ['leads', 'destination', 'lead'],
  interlocuteurs: ['leads', 'lead'],
  partenaire: ['partners'],
  partenaires: ['partners'],
  conseil: ['advice'],
  conseils: ['advice'],
  preparer: ['prepare'],
  niveau: ['tier', 'level'],
  urgence: ['urgency', 'emergency'],
  remplace: ['replaces', 'overrides'],
  passeavant: ['overrides'],
  accord: ['joint'],
  parcours: ['playbooks'],
  territoire: ['territory'],
  identifiant: ['id'],
  nom: ['name'],
  titre: ['title'],
  texte: ['text'],
  libelle: ['text', 'name'],
  options: ['options'],
  reponses: ['answers', 'options'],
  choix: ['options'],
  attendu: ['expect'],
  resultat: ['expect'],
  statut: ['status'],
  regles: ['rules'],
  telephone: ['phone'],
  tel: ['phone'],
  numero: ['phone'],
  adresse: ['url'],
  site: ['url'],
  lien: ['url'],
  horaires: ['hours'],
  echelle: ['scale'],
  role: ['part', 'roles'],
  apporte: ['brings'],
  disponibilite: ['availability'],
  editeur: ['publisher'],
  verifie: ['checked'],
  lu: ['checked'],
  arelire: ['reviewBy'],
  relire: ['reviewBy'],
  endroit: ['at'],
  page: ['at'],
  tous: ['all'],
  toutes: ['all'],
  et: ['all'],
  ou: ['any'],
  aumoinsun: ['any'],
  sauf: ['not'],
  non: ['not'],
  pas: ['not'],
  aumoins: ['atLeast'],
  inconnu: ['unknown'],
  jenesaispas: ['unknown'],
  nombre: ['count'],
  securite: ['safety'],
  danger: ['safety'],
  specifique: ['specific'],
  precis: ['specific'],
  precise: ['specific'],
  repli: ['fallback'],
  certaine: ['certain'],
  provisoire: ['provisional'],
  indetermine: ['undetermined'],
  toujours: ['always'],
  maintenant: ['now'],
  aujourdhui: ['today'],
  demarche: ['process'],
  unique: ['single'],
  plusieurs: ['multiple'],
  loi: ['law'],
  presse: ['press'],
  temoignage: ['testimony'],
};

/**
 * Finds the word that was meant: in another case, with accents or underscores, in French, or misspelt.
 *
 * @example meantWord('first_step', ['firstStep', 'why']) // 'firstStep'
 * meantWord('quand', ['when', 'why']) // 'when'
 */
export function meantWord(word: string, known: readonly string[]): string | undefined {
  const plain = fold(word);
  const french = Object.hasOwn(FRENCH, plain) ? (FRENCH[plain] ?? []) : [];
  return (
    known.find((one) => fold(one) === plain) ??
    french.find((one) => known.includes(one)) ??
    nearest(word, known)
  );
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
