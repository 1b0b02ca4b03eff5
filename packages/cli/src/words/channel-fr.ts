import type { ChannelCode } from '@coord-orientation/channel';
import type { LifeState, SettingsFault } from '@coord-orientation/channel/publish';

import type { SeenPage } from '../sites/look-at-page.js';
import type { WrongLine } from '../sites/read-sites.js';
import type { LineChange } from '../channel/changed-lines.js';

type Ids = readonly string[];

/** The commands of a channel, by what is typed. */
export type ChannelCommand =
  | 'keygen'
  | 'publish'
  | 'sign'
  | 'verify'
  | 'rotate'
  | 'withdraw'
  | 'channel status'
  | 'channel mirror'
  | 'sites check';

export const channelCommandsFr: Record<
  ChannelCommand,
  { readonly about: string; readonly examples: Ids }
> = {
  keygen: {
    about: 'Crée une clé : un fichier secret, protégé par une phrase, et un fichier à donner.',
    examples: ['coord keygen maison', 'coord keygen machine --out cles'],
  },
  publish: {
    about: 'Prépare ce qui est à signer, puis publie ce que les instances ont signé.',
    examples: [
      'coord publish mes-regles --out canal --directory mon-annuaire',
      'coord publish --out canal --signed a-signer.json',
      'coord publish --out canal --directory mon-annuaire --departement 81 --key centre.key',
      'coord publish --out canal --refresh',
      '',
      'Qui signe quoi est écrit dans channel.yaml. Le guide : docs/guide/publier.md',
    ],
  },
  sign: {
    about: 'Montre ce qui change pour les sites, puis signe le fichier qui circule.',
    examples: ['coord sign a-signer.json --key maison.key'],
  },
  verify: {
    about: 'Vérifie chaque fichier d’un canal, ou un fichier qui circule, et dit qui a signé.',
    examples: ['coord verify canal', 'coord verify https://exemple.fr/canal/ --root sha256-…'],
  },
  rotate: {
    about: 'Remplace une clé perdue, ou celle d’une personne qui part.',
    examples: ['coord rotate maison nouvelle.pub --out canal --key centre.key'],
  },
  withdraw: {
    about: 'Retire une version : une seule instance suffit ; la suivante dira ce qui est juste.',
    examples: ['coord withdraw 1.2.0 --out canal --key maison.key'],
  },
  'channel status': {
    about: 'Dit jusqu’à quand chaque signature vaut, et ce qui est à refaire.',
    examples: ['coord channel status canal', 'coord channel status https://exemple.fr/canal/'],
  },
  'channel mirror': {
    about: 'Copie un canal vérifié sur votre serveur : vos visiteurs ne demandent rien à personne.',
    examples: ['coord channel mirror https://exemple.fr/canal/ --out canal --root sha256-…'],
  },
  'sites check': {
    about: 'Dit quelle version des règles chaque page d’une liste montre, et si elle marche.',
    examples: [
      'coord sites check sites.txt',
      'coord sites check sites.txt --channel https://exemple.fr/canal/',
      '',
      'Une adresse par ligne ; ce qui suit « # » est pour vous.',
    ],
  },
};

export const channelOptionsFr = {
  keyName: 'le nom de la clé : minuscules, chiffres et tirets',
  outKey: 'le dossier où l’écrire ; le dossier courant par défaut',
  outChannel: 'le dossier du canal, que l’hébergeur sert tel quel',
  channelSettings: 'qui signe quoi ; channel.yaml par défaut',
  publishedDirectory: 'le dossier de l’annuaire à publier ; sans lui, les sites gardent le leur',
  onlyDepartement: 'seulement les lignes et les règles locales de ce département',
  signedRequest: 'le fichier signé qui est revenu',
  outRequest: 'le fichier à faire circuler ; a-signer.json par défaut',
  refresh: 'redit seulement que tout est à jour, avec la clé de la machine',
  demo: 'publie ce qui n’a pas tous ses accords, marqué « démonstration » pour tous',
  keyFile: 'une clé secrète qui signe maintenant ; à répéter',
  request: 'le fichier qui circule',
  seenChannel:
    'le canal que voient les sites (dossier ou adresse), au lieu de ce que dit le fichier',
  channelOrRequest: 'un canal (dossier ou adresse), ou un fichier qui circule',
  sites: 'une liste de pages, une adresse par ligne',
  sitesChannel: 'le canal dont les pages doivent montrer la version',
  channelPlace: 'un canal : un dossier ou une adresse',
  root: 'l’empreinte du canal, comme dans « channel-root »',
  rotatedBody: 'l’instance, déclarée dans channel.yaml, ou machine',
  newKey: 'le fichier .pub de la nouvelle clé',
  withdrawnVersion: 'la version à retirer, par exemple 1.2.0',
};

const ROLES: Readonly<Record<string, string>> = {
  root: 'les clés',
  targets: 'les règles',
  danger: 'le danger et ses numéros',
  withdrawal: 'les versions retirées',
  snapshot: 'la liste des versions',
  timestamp: 'la fraîcheur',
};

const list = (lines: Ids) => lines.map((line) => `- ${line}`).join('\n');
const signatures = (count: number) => `${count} signature${count > 1 ? 's' : ''}`;
const state = (name: string, signers: Ids, waiting: number) =>
  `${name} : ${signers.length > 0 ? `signé par ${signers.join(', ')}` : 'pas encore signé'}${waiting > 0 ? ` ; il manque ${signatures(waiting)}` : ''}`;

/** What is wrong with a channel, by the code of the error. */
const TROUBLES: Readonly<Record<ChannelCode, string>> = {
  network:
    'le réseau ou l’hébergeur ne le donne pas pour l’instant. Vérifiez la connexion et l’adresse, puis recommencez.',
  missing: 'ce fichier manque, ou l’hébergeur ne le sert pas. Publiez à nouveau tout le dossier.',
  format:
    'ce n’est pas un fichier de canal que cette version lit (attendu : le fichier écrit par « coord publish »).',
  hash: 'ce n’est pas le fichier qui a été signé : il est coupé, ou changé. Publiez à nouveau tout le dossier.',
  signature:
    'trop peu de ceux qui peuvent le signer l’ont fait. N’utilisez pas ce canal ; prévenez qui le publie.',
  version:
    'sa version ne va pas avec les autres, ou le canal a changé depuis. Préparez à nouveau avec « coord publish ».',
  older:
    'il est plus ancien que ce qui a déjà été vu. Rien n’a été repris ; prévenez qui publie ce canal.',
  path: 'une instance a signé pour ce qui n’est pas à elle. N’utilisez pas ce canal ; prévenez qui le publie.',
  expired: 'son dernier jour est passé.',
  pack: 'ce sont d’autres règles que celles qui sont suivies. Vérifiez l’adresse du canal.',
  emergency:
    'une urgence, ou un de ses numéros, n’est pas signée par ceux qui répondent du danger. N’utilisez pas ce canal ; prévenez qui le publie.',
  unsupported:
    'les signatures ne se vérifient pas ici. Il faut https, ou une version plus récente de Node.',
};

/** The sentences of the commands of a channel, in French. */
export const channelFr = {
  trouble: (path: string, code: ChannelCode) => `${path} : ${TROUBLES[code]}`,
  unsigned: (names: Ids) =>
    `Il manque des signatures : ${names.join(', ')}. Rien n’a été publié. « coord verify a-signer.json » dit qui a signé.`,
  role: (name: string) => ROLES[name] ?? name.replace('local-', 'le territoire de '),
  noSettings: (file: string) =>
    `« ${file} » n’existe pas. Écrivez-y qui signe quoi (docs/guide/publier.md en donne un exemple), ou dites où il est avec --settings.`,
  fault: (fault: SettingsFault) => {
    if (fault.kind === 'unknown-body') {
      return `« ${fault.body} » n’est pas dans « bodies ». Ajoutez-y cette instance et sa clé.`;
    }
    if (fault.kind === 'twice') {
      return `Le département ${fault.code} a deux instances. Gardez celle qui y répond.`;
    }
    return '« threshold » demande plus de signatures qu’il n’y a d’instances. Baissez-le, ou ajoutez une instance.';
  },
  noPublicKey: (file: string, isMissing: boolean) =>
    `« ${file} » ${isMissing ? 'n’existe pas' : 'n’est pas une clé publique'}. Attendu : le fichier .pub que « coord keygen » a écrit.`,
  keyExists: (file: string) =>
    `« ${file} » existe déjà, et une clé n’est jamais écrasée. Choisissez un autre nom. Rien n’a été écrit.`,
  noKey: (file: string) =>
    `La clé « ${file} » n’existe pas. Attendu : le fichier .key que « coord keygen » a écrit.`,
  passphrase: (file: string) => `Phrase de « ${file} » :`,
  newPassphrase: (file: string) => `Choisissez une phrase pour « ${file} », quatre mots au moins :`,
  again: 'La même phrase, encore une fois :',
  shortPassphrase: (least: number) =>
    `Cette phrase est trop courte : ${least} caractères au moins, par exemple quatre mots au hasard. Rien n’a été écrit.`,
  otherPassphrase: 'Les deux phrases ne sont pas les mêmes. Rien n’a été écrit ; recommencez.',
  wrongPassphrase: (file: string) =>
    `Cette phrase n’ouvre pas « ${file} ». Vérifiez les majuscules et le fichier, puis recommencez. Rien n’a été signé.`,
  nobodyToAsk: (variable: string) =>
    `Personne n’est devant ce terminal pour dire la phrase. Une machine la lit dans la variable ${variable}.`,
  newKey: (file: string, open: string, id: string) =>
    `Clé ${id} créée.\n- ${file} : secret. Gardez-le, avec sa phrase, et une copie en lieu sûr ; ne l’envoyez à personne.\n- ${open} : à donner à qui publie le canal.`,
  noOut: 'Dites où est le canal, par exemple : --out canal',
  noChannel: (place: string) =>
    `Il n’y a pas de canal dans « ${place} ». Vérifiez le chemin ; « coord publish » en fait un.`,
  noFile: (file: string) => `Le fichier « ${file} » n’existe pas. Vérifiez le chemin.`,
  unreadable:
    'Ce fichier n’a pas pu être lu : il est abîmé, ou n’est pas celui que l’on attend. Demandez-le à nouveau à qui vous l’envoie.',
  noRequest: (file: string) =>
    `« ${file} » n’est pas un fichier à signer. Attendu : celui que « coord publish » a écrit.`,
  noSigner: 'Dites avec quelle clé vous signez, par exemple : --key maison.key',
  notAsked: (file: string) =>
    `La clé « ${file} » n’a rien à signer ici : elle n’est pas de celles que ce fichier attend. Rien n’a été écrit.`,
  notSigned: 'Vous n’avez pas signé. Rien n’a été écrit.',
  confirm: 'Est-ce bien ce que vous voulez publier ? Signer ?',
  noMachine: (file: string, request: string) =>
    `Tout est signé, mais la clé de la machine, « ${file} », n’est pas ici. Envoyez « ${request} » à qui la garde : « coord publish --out … --signed ${request} ».`,
  notApproved:
    'Ces règles n’ont pas tous leurs accords : « coord check » dit lesquels manquent, « coord approve » les note. Pour les montrer quand même, marquées « démonstration » : --demo.',
  otherPack: (id: string, before: string) =>
    `Ce canal publie « ${before} », pas « ${id} » : un site n’en prendrait rien. Choisissez un autre dossier.`,
  sameVersion: (version: string) =>
    `Ces règles ont changé, mais s’appellent encore ${version}. Dans pack.yaml, augmentez « version » et mettez la date du jour. Rien n’a été écrit.`,
  olderVersion: (version: string, before: string) =>
    `La version ${version} est plus ancienne que celle du canal, ${before} : aucun site ne la prendrait. Augmentez « version » dans pack.yaml.`,
  withdrawnVersion: (version: string) =>
    `La version ${version} est retirée, et ne revient pas. Publiez ce qui est juste sous la version suivante.`,
  noVersion: (version: string) =>
    `« ${version} » n’est pas une version. Écrivez-la comme dans pack.yaml, par exemple 1.2.0.`,
  lostEmergency: (lost: Ids) =>
    `Une urgence disparaîtrait : ${lost.join(', ')}. Remettez-la, ou faites valider le lot « danger » par toutes ses instances (« coord approve »), qui signeront ensuite. Rien n’a été écrit.`,
  dangerBodies: (file: string, bodies: Ids, count: number) =>
    `${file} : « danger » demande d’autres instances que le lot « danger » de pack.yaml. Attendu : ${bodies.join(', ')}, et « threshold: ${count} » au moins.`,
  nobodyAnswers: (code: string) =>
    `Dans channel.yaml, aucune instance ne répond du département « ${code} ». Ajoutez-le dans « local », ou publiez avec toutes les instances, sans --departement.`,
  severalPlaces: (file: string, codes: Ids) =>
    `« ${file} » doit parler d’un seul département, le sien. Trouvé : ${codes.join(', ') || 'aucun territoire'}. Écrivez un fichier par département.`,
  otherPlace: (code: string, asked: string) =>
    `Ces règles locales sont celles du département ${code}, pas du ${asked}. Corrigez --departement, ou le fichier.`,
  firstWhole: 'Ce canal n’existe pas encore : la première fois, publiez tout, sans --departement.',
  notYours: (code: string, ids: Ids) =>
    `Ces lignes valent pour toute la région, et pas seulement pour le ${code} : ${ids.join(', ')}. Remettez-les comme les sites les montrent, ou publiez sans --departement.`,
  otherBuild:
    'Les règles à signer ne sont pas celles que donne leur source : quelqu’un les a changées, ou a une autre version de « coord ». Ne signez pas ; comparez « coord --version » avec qui vous les envoie.',
  nothingNew: 'Rien n’a changé : rien n’est à signer. Pour redire que tout est à jour : --refresh.',
  request: (on: string, isNew: boolean) =>
    isNew ? `Nouveau canal, préparé le ${on}.` : `Ce qui change pour les sites, préparé le ${on}.`,
  rules: (
    title: string,
    [from, to]: readonly [string | undefined, string],
    [date, until]: Ids,
    isDemo: boolean,
  ) =>
    [
      `${title} : ${from === undefined ? `version ${to}` : `version ${from} → ${to}`}, du ${date}, valable jusqu’au ${until}.`,
      ...(isDemo ? ['DÉMONSTRATION : tous les accords n’y sont pas, et chaque site le dira.'] : []),
    ].join('\n'),
  bundle: (title: string, isApproved: boolean, agreed: Ids) =>
    `- ${title} : ${isApproved ? 'validé' : 'pas validé'}${agreed.length > 0 ? ` (${agreed.join(', ')})` : ''}`,
  lines: (code: string, changes: Ids) => `Annuaire, département ${code} :\n${list(changes)}`,
  line: ({ id, field, from, to }: LineChange) => {
    if (field !== undefined) return `${id}, ${field} : « ${from} » → « ${to} »`;
    return to === undefined ? `${id} : retiré (« ${from} »)` : `${id} : ajouté (« ${to} »)`;
  },
  localRules: (code: string, changes: Ids) =>
    `Règles locales, département ${code} :\n${changes.join('\n')}`,
  numbers: (before: Ids | undefined, after: Ids) => {
    const now = after.join(' ; ') || 'aucun';
    if (before === undefined) return `Numéros d’urgence : ${now}.`;
    return before.join(' ; ') === now
      ? `Numéros d’urgence, inchangés : ${now}. Une règle sur le danger change.`
      : `NUMÉROS D’URGENCE\navant : ${before.join(' ; ')}\naprès : ${now}`;
  },
  withdrawn: (versions: Ids) => `Versions retirées : ${versions.join(', ')}.`,
  keys: (before: Ids, after: Ids, threshold: number) =>
    `Qui signe les règles, à ${threshold} sur ${after.length} : ${after.join(', ')}.${before.length > 0 ? `\nAvant : ${before.join(', ')}.` : ''}`,
  task: (name: string, version: number, until: string, signers: Ids, waiting: number) =>
    `${state(name, signers, waiting)}. Publication n° ${version}, valable jusqu’au ${until}.`,
  state,
  toSign: (file: string, out: string, states: Ids) =>
    `À faire signer : ${file}\n${list(states)}\nChacun : coord sign ${file} --key sa-cle.key\nPuis : coord publish --out ${out} --signed ${file}`,
  signed: (file: string, states: Ids, isWhole: boolean) =>
    `Signé : ${file}\n${list(states)}\n${isWhole ? `Tout est signé : rendez « ${file} » à qui publie.` : `Envoyez « ${file} » à qui doit encore signer.`}`,
  published: (out: string, parts: Ids) =>
    `Publié dans ${out} : ${parts.join(', ') || 'la fraîcheur'}. Copiez tout le dossier chez l’hébergeur, « timestamp.json » en dernier.`,
  verified: (place: string, root: string, version: string | undefined, lines: Ids) =>
    `${place} : tout est signé comme il faut${version === undefined ? '' : `, règles version ${version}`}.\nEmpreinte pour « channel-root » : ${root}\n${list(lines)}`,
  expiredFile: (file: string) => `${file} : son dernier jour est passé. Publiez à nouveau.`,
  life: (name: string, until: string, days: number, state: LifeState, isMachine: boolean) => {
    const renew = isMachine
      ? 'lancez « coord publish --refresh »'
      : 'préparez « coord publish » et faites signer';
    const after = {
      good: '',
      soon: ` Bientôt : ${renew}.`,
      urgent: ` Cette semaine : ${renew}.`,
      expired: ` Passé : ${renew}.`,
    };
    return `${name} : jusqu’au ${until}, ${days} jour${days > 1 ? 's' : ''}.${after[state]}`;
  },
  noRoot: (place: string) =>
    `Donnez l’empreinte du canal avec --root, comme la page l’a dans « channel-root » : « coord verify ${place} » l’affiche, à comparer avec ce que dit qui publie.`,
  oldCopy: (place: string, files: Ids) =>
    `« ${place} » n’est plus à jour (${files.join(', ')}). Votre copie reste comme elle était ; prévenez qui publie ce canal.`,
  mirrored: (out: string, files: number, root: string) =>
    `Copié et vérifié dans ${out} : ${files} fichiers. channel-root="${root}"`,
  sites: {
    wrongLines: (file: string, lines: readonly WrongLine[]) =>
      `Dans « ${file} », ce n’est pas une adresse de page (attendu : https://…) :\n${list(lines.map(({ line, text }) => `ligne ${line} : ${text}`))}\nRien n’a été regardé.`,
    noChromium:
      'Aucun Chromium n’est installé ici : Chromium, Chrome ou Edge. Installez-en un, ou dites où est le sien dans la variable CHROME_PATH.',
    looking: (pages: number) => `Regarde ${pages} page${pages > 1 ? 's' : ''}…`,
    page: ({ page, as, version, state }: SeenPage, expected: string | undefined) => {
      if (state === 'unreachable') return `${page} : la page ne s’ouvre pas. Vérifiez l’adresse.`;
      if (state === 'nothing' || !as) {
        return `${page} : rien du questionnaire, ni extrait, ni cadre, ni lien.`;
      }
      const how = { snippet: 'extrait', frame: 'cadre', link: 'lien' }[as];
      if (state === 'broken') {
        return `${page} : ${how}, mais les questions ne s’affichent pas. Prévenez qui tient ce site.`;
      }
      const rules =
        version === undefined ? 'règles de version inconnue (extrait ancien)' : `règles ${version}`;
      const other = expected === undefined || version === expected ? '' : `, attendu : ${expected}`;
      return `${page} : ${how}, ${rules}${other}.`;
    },
    total: (pages: number, good: number) =>
      good === pages
        ? `${pages} pages sur ${pages} comme il faut.`
        : `${good} pages sur ${pages} comme il faut.`,
  },
  noBody: (body: string, near: string | undefined, known: Ids) =>
    `« ${body} » n’est pas dans channel.yaml. ${near ? `Vouliez-vous dire « ${near} » ?` : `Attendu : ${known.join(', ')}.`}`,
};
