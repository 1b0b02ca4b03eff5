import type { Lang } from '@coord-orientation/pack';

/** What reading, checking and importing structures says, in French. */
export const fr = {
  lang: 'fr' as Lang,
  about: (id: string, message: string) => `${id} : ${message}`,
  expected: {
    id: (example: string) =>
      `un identifiant en minuscules, chiffres et tirets, par exemple « ${example} »`,
    kind: (kinds: string) => `l’un des « kinds » de « directory.yaml » (${kinds})`,
    link: 'une adresse complète en https://',
    commune: 'un code INSEE de commune, suivi si l’on veut de son nom : « 81004 Albi »',
    departement: 'un code de département, par exemple « 81 »',
    region: 'un code de région, par exemple « 76 »',
    epci: 'un numéro SIREN d’intercommunalité, neuf chiffres',
    territory: 'une région, un département, une partie de département ou des communes : un seul',
    phone: 'un numéro à dix chiffres, « +33 » et neuf chiffres, ou un numéro court',
    email: 'une adresse de courriel',
    date: 'une date AAAA-MM-JJ',
    name: 'le nom manque',
    text: 'un texte de 1 à 600 caractères',
    status: '« confirmé » ou « à confirmer »',
    brief: 'un texte de 1 à 200 caractères',
    hours: 'des horaires en mots, par exemple « lundi-vendredi 9 h-17 h »',
    finess: 'un numéro FINESS à neuf chiffres',
    ror: 'un identifiant du ROR, sans espace',
    voiceOnly:
      '« true » (« oui » dans un tableau) quand la structure dit n’avoir que le téléphone, sans courriel, formulaire, MSSanté ni relais à côté',
    confirmation:
      '« confirmed » avec « confirmedBy », « confirmedOn » et « confirmedUntil » (qui confirme, quand, jusqu’à quand), ou « unconfirmed » sans eux',
    confirmedBy:
      'une fonction et une structure, par exemple « accueil, association Exemple », sans adresse de courriel : ce sera public',
    laterDate: 'une date qui suit « confirmedOn »',
    language: 'un code de langue, par exemple « en »',
    texts: 'un texte par langue, dont « fr »',
    otherGroup: 'un groupe, et un seul, sans « destinations » : il prend toutes les autres',
    oneGroup: 'chaque interlocuteur dans un seul groupe',
    short: 'des interlocuteurs qui ont un « short » dans « destinations »',
  },
  missingFile: (file: string) => `Le fichier « ${file} » manque dans ce dossier.`,
  notRead: (file: string) =>
    `« ${file} » n'est pas lu : renommez-le en « .yaml », avec un nom à lui, ou retirez-le.`,
  takenId: (id: string, place: string) => `L'identifiant « ${id} » est déjà pris (${place}).`,
  unknownSource: (source: string) =>
    `La source « ${source} » n'existe pas. Ajoutez-la à « sources.yaml », ou corrigez son identifiant.`,
  unknownDepartement: (code: string) => `Aucun département n'a le code « ${code} ».`,
  unknownRegion: (code: string) => `Aucune région n'a le code « ${code} ».`,
  unknownDestination: (id: string) => `aucun interlocuteur des règles n'a l'identifiant « ${id} ».`,
  lacksLanguage: (path: string, lang: string) =>
    `« ${path} » manque dans la langue « ${lang} » : il s'affiche en français.`,
  unknownEpci: (number: string) =>
    `Aucune intercommunalité n'a le numéro « ${number} ». Vérifiez-le.`,
  unknownCommune: (code: string, meant: readonly Named[]) =>
    `Aucune commune n'a le code « ${code} ». Elle est laissée de côté ; ${
      meant.length > 0
        ? `est-ce ${meant.map((one) => `${one.name} (${one.code})`).join(' ou ')} ?`
        : "vérifiez le code INSEE (ce n'est pas le code postal)."
    }`,
  mergedCommune: (written: string, name: string, code: string) =>
    `La commune « ${written} » a fusionné ; c'est maintenant ${name} (${code}). Écrivez ce code.`,
  duplicateCommune: (name: string, code: string, count: number) =>
    `${name} (${code}) est citée ${count} fois. Gardez une seule ligne ; plusieurs parties s'écrivent dans une « precision ».`,
  otherName: (code: string, name: string, written: string) =>
    `Le code ${code} est celui de ${name}, pas de « ${written} ». Corrigez l'un ou l'autre.`,
  overlap: (one: string, other: string, communes: string, single: string | undefined) =>
    `« ${one} » et « ${other} » couvrent toutes deux ${communes}. ${
      single
        ? `Il n'y a qu'un ${single} par territoire : retirez ces communes de l'un des deux.`
        : "Écrivez la partie de chacune avec « precision », ou retirez-les de l'une des deux."
    }`,
  stale: (name: string, seen: string, months: number) =>
    `« ${name} » a été relevé le ${seen}, il y a plus de ${months} mois. Relisez la source et mettez la date à jour.`,
  expired: (name: string, until: string) =>
    `« ${name} » n'est confirmé que jusqu'au ${until}. Demandez à la structure de confirmer à nouveau (« coord directory ask »).`,
  confirmedLater: (name: string, on: string) =>
    `« ${name} » serait confirmé le ${on}, qui n'est pas encore passé. Corrigez la date.`,
  missingEverywhere: (name: string, code: string, without: number, all: number, short: string) =>
    `${name} (${code}) : ${without} communes sur ${all} n'ont pas de ${short}. Ajoutez-le, ou retirez la région de « directory.yaml ».`,
  noStructure: 'Le nom de la structure manque.',
  noCommune: 'La commune manque : donnez son code INSEE ou son nom.',
  twoValues: (name: string, column: string, one: string, other: string) =>
    `« ${name} » a deux valeurs différentes pour « ${column} » : « ${one} » et « ${other} ». Gardez-en une.`,
  sameCommune: (commune: string, code: string, line: number, name: string) =>
    `${commune} (${code}) est déjà à la ligne ${line} pour « ${name} ».`,
  twoPrecisions: (commune: string, code: string, line: number, name: string) =>
    `${commune} (${code}) a deux précisions pour « ${name} » (ligne ${line}). Réunissez-les sur une ligne.`,
  noSource: (source: string | undefined) =>
    `${source ? `La source « ${source} » n'existe pas` : 'La source manque'} : déclarez-la dans « sources.yaml » et donnez son identifiant avec --source.`,
  wrongCell: (name: string, column: string, expected: string) =>
    `« ${name} » : la colonne « ${column} » ne convient pas (${expected}).`,
  takenName: (name: string, id: string, place: string) =>
    `« ${name} » est déjà dans ${place} (« ${id} »). Retirez-la de ce fichier, ou du tableau.`,
  sameId: (name: string, other: string, id: string) =>
    `« ${name} » et « ${other} » auraient le même identifiant « ${id} ». Écrivez leur nom de la même façon, ou distinguez-les.`,
  unknownName: (name: string, near: readonly Named[]) =>
    `Aucune commune ne s'appelle « ${name} ». ${
      near.length > 0
        ? `Vouliez-vous dire ${near.map((one) => `« ${one.name} » (${one.code})`).join(' ou ')} ?`
        : "Vérifiez l'orthographe, ou donnez le code INSEE."
    }`,
  notInDepartement: (name: string, departement: string, places: string) =>
    `« ${name} » n'est pas dans le département « ${departement} » : ${places}. Corrigez l'un ou l'autre.`,
  notADepartement: (cell: string) =>
    `« ${cell} » n'est pas un département. Écrivez son code ou son nom, par exemple « 81 » ou « Tarn ».`,
  otherDepartement: (code: string, name: string, departement: string, cell: string) =>
    `Le code ${code} est celui de ${name} (${departement}), qui n'est pas dans « ${cell} ». Corrigez l'un ou l'autre.`,
  homonyms: (name: string, places: string) =>
    `Plusieurs communes s'appellent « ${name} » : ${places}. Donnez le code INSEE ou le département.`,
  unknownCode: (code: string) =>
    `Aucune commune n'a le code INSEE « ${code} ». Ce n'est pas le code postal ; vérifiez-le.`,
  postcode: (code: string, places: string) =>
    `« ${code} » n'est pas un code INSEE mais un code postal : ${places}. Écrivez le code INSEE, ou le nom de la commune.`,
  allPostcodes:
    'Tous ces codes sont aussi des codes postaux. Vérifiez que la colonne est bien celle des codes INSEE.',
  mergedCode: (written: string, name: string, present: string, part: string | undefined) =>
    `La commune « ${written} » a fusionné : ${name} (${present})${part ? `, dont « ${part} » est une partie` : ''}.`,
  future: (name: string, seen: string) =>
    `« ${name} » serait vue le ${seen}, qui n'est pas encore passé. Corrigez la date.`,
};

interface Named {
  readonly name: string;
  readonly code: string;
}

/** What each language says. */
export type BuildWords = typeof fr;
