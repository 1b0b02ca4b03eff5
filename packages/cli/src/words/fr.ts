import type { PackErrorCode, Status, Tier } from '@coord-orientation/engine';
import type { AnalysisCode } from '@coord-orientation/engine/analysis';

import {
  channelCommandsFr,
  type ChannelCommand,
  channelFr,
  channelOptionsFr,
} from './channel-fr.js';
import { directoryFr } from './directory-fr.js';
import { FIELDS } from './fields.js';

type Ids = readonly string[];

/** The commands, by what is typed. */
export type CommandName =
  | 'try'
  | 'questions'
  | 'check'
  | 'test'
  | 'cases'
  | 'diff'
  | 'explain'
  | 'new'
  | 'rename'
  | 'stale'
  | 'print'
  | 'approve'
  | 'correct'
  | 'export table'
  | 'export plan'
  | 'build'
  | 'schema'
  | 'locate'
  | 'directory check'
  | 'directory import'
  | 'directory export'
  | 'directory ask'
  | 'directory confirm'
  | 'directory status'
  | 'directory missing'
  | ChannelCommand;

/** Commands that stand together under one word. */
export type GroupName = 'export' | 'directory' | 'channel' | 'sites';

const quoted = (ids: Ids) => ids.map((id) => `« ${id} »`).join(', ');
const number = (count: string | number) => BigInt(count).toLocaleString('fr-FR');
const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`;
const places = (list: readonly { name: string; code: string }[]) =>
  list.map(({ name, code }) => `${name} (${code})`).join(', ');

const groups: Record<GroupName, string> = {
  export: 'Écrit une page pour une réunion : les tableaux, le plan.',
  directory: 'Vérifie et complète l’annuaire.',
  channel: 'Surveille un canal, ou en fait une copie.',
  sites: 'Regarde les pages qui montrent le questionnaire.',
};

const commands: Record<CommandName, { readonly about: string; readonly examples: Ids }> = {
  try: {
    about: 'Donne l’orientation pour une situation ; sans fait, pose les questions.',
    examples: [
      'coord try',
      'coord try --fact objet=personne --fact danger=non --fact besoin=coordination',
      'coord try --fact objet=collectif --fact sujet=maladie,precarite --fact theme=diabete --fact perimetre=bassin',
      'coord try --fact objet=unknown --json',
      'coord try mes-regles',
      '',
      'Les questions et leurs réponses : coord questions',
    ],
  },
  questions: {
    about: 'Liste les questions et leurs réponses, dans l’ordre où elles sont posées.',
    examples: ['coord questions', 'coord questions mes-regles --json'],
  },
  check: {
    about: 'Vérifie un jeu de règles : forme, trous, contradictions, sources, cas manquants.',
    examples: ['coord check', 'coord check mes-regles --strict', 'coord check --json'],
  },
  test: {
    about: 'Rejoue les cas, et propose ceux qui manquent.',
    examples: ['coord test', 'coord test mes-regles --write'],
  },
  cases: {
    about: 'Fait des cas à juger avec les résultats contestés (« Orienter autrement »).',
    examples: ['coord cases --from courriels.txt', 'coord cases mes-regles --from courriels.txt'],
  },
  diff: {
    about: 'Compare deux jeux de règles : quelles situations changent, et par quelles règles.',
    examples: [
      'coord diff ../avant/rules packages/rules',
      'coord diff main:packages/rules packages/rules --markdown',
      'coord diff publie.json mes-regles',
    ],
  },
  explain: {
    about: 'Dit une règle en phrases : quand, qui porte, pourquoi, et les cas qui l’atteignent.',
    examples: ['coord explain coordination', 'coord explain coordination mes-regles'],
  },
  new: {
    about: 'Commence une règle, une question, un interlocuteur, une source ou un cas.',
    examples: [
      'coord new rule sortie-tardive mes-regles --file rules/personne.yaml',
      'coord new source ars-2026 mes-regles',
      'coord new case retour-difficile mes-regles',
    ],
  },
  rename: {
    about: 'Renomme un identifiant partout où le jeu de règles le nomme.',
    examples: [
      'coord rename rule echange en-parler mes-regles',
      'coord rename option besoin=echange en-parler mes-regles',
      'coord rename destination dac dispositif-appui mes-regles',
      '',
      'Une question, une réponse, un interlocuteur gardent leur ancien nom (renamedFrom) : les liens déjà partagés s’ouvrent encore.',
    ],
  },
  stale: {
    about: 'Liste les sources à relire, et les règles qui en dépendent.',
    examples: ['coord stale', 'coord stale --days 90'],
  },
  print: {
    about: 'Les règles en phrases, lot par lot, à imprimer pour ceux qui doivent être d’accord.',
    examples: [
      'coord print --out regles.html',
      'coord print --bundle danger --out danger.html',
      'coord print mes-regles --changed main --out ce-qui-change.html',
    ],
  },
  approve: {
    about: 'Note l’accord d’une instance avec un lot, tel que la feuille imprimée le disait.',
    examples: [
      'coord approve danger --body instance --role Présidence --hash 3f2a91bc04de',
      'coord approve danger mes-regles --body instance --role Présidence --on 2026-11-24 --hash 3f2a91bc04de',
      '',
      'L’empreinte (--hash) est sur la première page de « coord print --bundle danger ».',
      'Une traduction : celle de « coord print --bundle danger --lang en », avec --translation en.',
    ],
  },
  correct: {
    about: 'Corrige un numéro, des horaires, une adresse ou une faute d’écriture, et le note.',
    examples: [
      'coord correct destinations.dac.phone "05 00 00 00 00" mes-regles',
      'coord correct rules.echange.why "L’équipe veut en parler." mes-regles',
      '',
      'Valable aussitôt, par la fonction que nomme « corrections » dans pack.yaml. Le reste est un changement, à valider.',
    ],
  },
  'export table': {
    about: 'Un tableau de décision par thème.',
    examples: ['coord export table --out tableau.html'],
  },
  'export plan': {
    about: 'Le plan de coopération : une liste à cocher pour les acteurs et le thème choisis.',
    examples: [
      'coord export plan',
      'coord export plan --theme diabete --out plan.html',
      'coord export plan --actors cpts,dac,etablissement-sante --theme hopital --out plan.md',
    ],
  },
  build: {
    about: 'Écrit un jeu de règles vérifié dans un dossier, prêt pour un site ou une application.',
    examples: [
      'coord build --out regles',
      'coord build mes-regles --out regles --with regles-tarn.yaml',
    ],
  },
  schema: {
    about: 'Écrit les schémas JSON des fichiers, pour compléter et vérifier dans un éditeur.',
    examples: ['coord schema --out .schemas'],
  },
  locate: {
    about: 'Cherche une commune et dit qui y répond.',
    examples: ['coord locate mauguio', 'coord locate "grazac 81" --json'],
  },
  'directory check': {
    about: 'Vérifie l’annuaire et dit ce qu’il couvre, département par département.',
    examples: ['coord directory check', 'coord directory check packages/directory --json'],
  },
  'directory import': {
    about: 'Importe un tableau CSV ou XLSX : une ligne par commune d’une structure.',
    examples: [
      'coord directory import tableau.csv --source liste-2026 --column structure="Nom"',
      '',
      'Il faut « structure » et « code » (ou « commune »). Si une ligne est fausse, rien n’est écrit.',
      `Champs : ${FIELDS}.`,
    ],
  },
  'directory export': {
    about:
      'Écrit l’annuaire en CSV ou en JSON, avec la licence, la date et le statut de chaque ligne.',
    examples: [
      'coord directory export --out annuaire.csv',
      'coord directory export --out annuaire.json',
    ],
  },
  'directory ask': {
    about:
      'Prépare une campagne : un courriel par structure et un tableau, pour faire confirmer l’annuaire.',
    examples: [
      'coord directory ask --by "FACS Occitanie" --out campagne-2026',
      'coord directory ask --by "FACS Occitanie" --departement 81 --out tarn',
    ],
  },
  'directory confirm': {
    about: 'Lit les réponses collées dans le tableau d’une campagne et les écrit dans l’annuaire.',
    examples: ['coord directory confirm campagne-2026/campagne.csv mon-annuaire'],
  },
  'directory status': {
    about: 'Dit ce qui est envoyé, répondu, en retard dans une campagne.',
    examples: ['coord directory status campagne-2026/campagne.csv'],
  },
  'directory missing': {
    about: 'Dit ce qu’une région doit encore remplir, département par département.',
    examples: ['coord directory missing', 'coord directory missing --departement 81'],
  },
  ...channelCommandsFr,
};

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Usage :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};

const analysis: Record<AnalysisCode | 'redundant', (ids: Ids) => string> = {
  gap: () => 'Aucune règle ne répond à cette situation. Ajoutez une règle, ou élargissez-en une.',
  conflict: (ids) =>
    `Les règles ${quoted(ids)} se contredisent : elles donnent des interlocuteurs différents. Écrivez « overrides: [${ids.slice(1).join(', ')}] » dans « ${ids[0]} », ou le même « joint » dans chacune.`,
  shadowed: (ids) =>
    `La règle ${quoted(ids)} ne décide jamais : une autre passe toujours avant. Supprimez-la, ou resserrez celle qui passe avant.`,
  redundant: ([id, other]) =>
    `La règle « ${id} » ne change rien : « ${other} » dit déjà la même chose partout où elle s'applique. Supprimez l'une des deux.`,
  'unreachable-rule': (ids) =>
    `La règle ${quoted(ids)} ne peut jamais s'appliquer : ses conditions ne se rencontrent pas ensemble. Corrigez « when ».`,
  'unreachable-question': (ids) =>
    `La question ${quoted(ids)} ne change jamais rien, ou n'est jamais posée. Supprimez-la, ou faites-la servir à une règle.`,
  'unreachable-destination': (ids) =>
    `L'interlocuteur ${quoted(ids)} n'est donné par aucune règle. Ajoutez-le à une règle, ou retirez sa fiche.`,
  'unused-option': (ids) =>
    `La réponse ${quoted(ids)} ne change rien : aucune règle ne la nomme. Retirez-la, ou écrivez « rest: true » si elle vaut pour « tout le reste ».`,
  'unsafe-unknown': (ids) =>
    `« Je ne sais pas » à la question de danger ${quoted(ids)} ne changerait rien ici : une réponse de danger doit toujours changer l'interlocuteur.`,
  'two-leads-for-a-person': (ids) =>
    `Une situation qui concerne une personne aurait deux interlocuteurs qui portent (règles ${quoted(ids)}). Gardez-en un seul, l'autre en partenaire.`,
  'dead-end': (ids) =>
    `Une démarche ne peut pas porter seule (règles ${quoted(ids)}). Ajoutez l'interlocuteur à appeler.`,
};

const tiers: Record<Tier, string> = {
  safety: 'sécurité',
  specific: 'demande précise',
  general: 'cas général',
  fallback: 'repli',
};

const headings: Record<Status, string> = {
  emergency: 'Appelez maintenant',
  certain: 'Votre premier pas',
  provisional: 'Première orientation, à préciser',
  undetermined: 'Nous ne pouvons pas trancher',
};

const many: Readonly<Record<string, string>> = {
  'not-approved': 'lots en attente d’un accord',
  publisher: 'choses à demander ou à nommer avant de publier',
  'approval-lost': 'accords qui ne valent plus',
  'weak-source': 'règles sans source solide, affichées « à valider »',
  'missing-translation': 'textes sans traduction',
  'stale-source': 'sources bientôt à relire',
};

/** Why a result is contested, by the ids that the element gives. */
const reasons: Readonly<Record<string, string>> = {
  other: 'Un autre interlocuteur répond mieux',
  missing: 'Cet interlocuteur n’existe pas ici',
  refused: 'Cet interlocuteur ne répond pas, ou n’a pas accepté',
  local: 'Une organisation locale existe',
  wording: 'Une question ou une réponse est mal dite',
};

/** The file that an error begins with. */
const fileNamedIn = (reason: string) => {
  const [name = ''] = reason.split(' ');
  return name.includes('.') ? ` (${name})` : '';
};

/** Why a built pack cannot be opened. */
const packTroubles: Readonly<Record<PackErrorCode, string>> = {
  format: "un fichier n'est pas de la forme que cette version lit",
  checksum: 'un fichier a changé depuis sa construction',
  edge: 'ses décisions sont abîmées',
  mismatch: 'ses fichiers viennent de deux constructions',
  incomplete: 'un fichier manque',
};

/** Why a file cannot be read or written, by the code of the system. */
const fileTroubles: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein, faites de la place',
  EDQUOT: 'votre espace sur le disque est plein, faites de la place',
  EACCES: "vous n'en avez pas le droit",
  EPERM: "vous n'en avez pas le droit",
  EROFS: 'ce disque est en lecture seule',
  EISDIR: 'un dossier porte déjà ce nom',
  ENOTDIR: 'sur ce chemin, un fichier est à la place d’un dossier',
  ENOENT: "ce chemin n'existe pas",
  ENAMETOOLONG: 'ce nom est trop long',
  EPIPE: 'ce qui le lisait s’est arrêté avant la fin',
  ELOOP: 'ce lien mène à lui-même',
  EIO: 'le disque ne répond pas',
};

/** All that the command line says, in French. */
export const fr = {
  about: 'Essayer, vérifier et comparer les règles d’orientation partagées.',
  commands,
  groups,
  channel: channelFr,
  directory: directoryFr,
  packIsLast:
    'Le jeu de règles est toujours le dernier mot. Sans lui, ce sont les règles partagées.',
  titles,
  analysis,
  neverTogether: (
    ids: Ids,
    parts: Ids,
    { question, constraint }: { readonly question?: string; readonly constraint?: string },
  ) => {
    const start = `La règle ${quoted(ids)} ne peut jamais s'appliquer`;
    const [first = '', ...others] = parts;
    const apart =
      others.length === 0
        ? `(${first}) n'est jamais vrai`
        : `${parts.map((part) => `(${part})`).join(' et ')} ne sont jamais vrais ensemble`;
    const why = question
      ? `, car la question « ${question} » n'est pas posée dans ce cas (« appliesWhen »)`
      : constraint
        ? `, car la combinaison « ${constraint} » le dit impossible`
        : '';
    const way =
      others.length === 0
        ? 'Corrigez cette condition dans « when ».'
        : "Retirez-en une de « when », ou mettez-les l'une ou l'autre dans « any ».";
    return `${start} : ${apart}${why}. ${way}`;
  },
  conflictWays: (ids: Ids, ways: readonly { readonly over: string; readonly under: Ids }[]) => {
    const start = `Les règles ${quoted(ids)} se contredisent : elles donnent des interlocuteurs différents.`;
    const lines = ways.map(
      ({ over, under }) =>
        `« overrides: [${under.join(', ')}] » dans « ${over} » : « ${over} » décide partout où ${under.length > 1 ? 'elles' : 'les deux'} s'appliquent`,
    );
    const choice =
      lines.length > 0
        ? `Écrivez ${lines.join(' ; ou ')}.`
        : "Aucune ne peut toujours passer avant sans qu'une autre ne décide plus jamais : resserrez « when » de l'une d'elles.";
    return `${start} ${choice} Si les deux portent ensemble, écrivez le même « joint » dans chacune.`;
  },
  tiers,
  examples: 'Exemples :',
  colon: ' : ',
  nobody: 'personne',
  none: 'aucun',
  back: '← Question précédente',
  several: 'plusieurs réponses possibles',
  anySituation: 'toute situation',
  quote: (text: string) => `« ${text} »`,
  number,
  example: (situation: string) => ` Exemple : ${situation}.`,
  kinds: (count: number) => ` (${count} sortes de situations)`,
  many: (code: string, count: number) => `${count} ${many[code] ?? 'avertissements'} :`,
  andMore: (count: number) => `… et ${count} de plus (toutes avec --json).`,
  pageWritten: (file: string) => `Page écrite : ${file}. Ouvrez-la dans un navigateur.`,
  textWritten: (file: string) => `Écrit : ${file}.`,
  missingCase: (rule: string, territory: string | undefined, example: string | undefined) =>
    `Aucun cas n'atteint la règle « ${rule} ».${territory ? ` Ajoutez un cas avec une commune de « ${territory} ».` : ' Ajoutez un cas, par exemple avec « coord test ».'}${example ? ` Exemple : ${example}.` : ''}`,
  uncheckedRule: (rule: string, one: string) =>
    `Aucun cas ne vérifie la règle « ${rule} ». Le cas « ${one} » l'atteint : s'il est là pour elle, nommez-la dans son « expect ».`,
  fine: (rules: number, situations: string, ms: number) =>
    `Rien à signaler : ${rules} règles vérifiées sur ${situations} situations, en ${ms} ms.`,
  found: (errors: number, warnings: number, rules: number, situations: string, ms: number) =>
    `${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')} : ${rules} règles vérifiées sur ${situations} situations, en ${ms} ms.`,
  options: {
    help: 'affiche cette aide',
    version: 'affiche la version de l’outil et des règles partagées',
    json: 'pour un programme',
    lang: 'la langue des messages',
    today: 'la date du jour, AAAA-MM-JJ',
    strict: 'échoue aussi pour un avertissement',
    pack: 'un dossier de règles, ou un dossier de « coord build » ; les règles partagées par défaut',
    folder: 'le dossier des règles ; les règles partagées par défaut',
    write: 'ajoute sans demander les cas proposés à cases/presque.yaml',
    before:
      'le jeu d’avant : un dossier de règles, un dossier de « coord build », ou révision:chemin dans Git',
    after: 'le jeu d’après, de la même façon',
    markdown: 'à coller dans une demande de changement',
    rule: "l'identifiant de la règle",
    kind: 'ce que vous commencez : rule, question, destination, source ou case',
    id: 'son identifiant : minuscules, chiffres et tirets',
    file: 'le fichier où l’ajouter, par exemple rules/personne.yaml',
    days: 'jours avant la date de relecture ; 30 par défaut',
    outBuild: 'le dossier à écrire',
    modules: 'écrit aussi des modules JavaScript, pour un bundler',
    bundle: 'un lot, déclaré dans pack.yaml ; tous par défaut',
    changed: 'seulement ce qui a changé depuis : une révision de Git, ou un dossier',
    bundleWord: 'le lot, déclaré dans pack.yaml',
    body: 'l’instance, déclarée dans pack.yaml',
    role: 'la fonction de la personne qui a signé',
    on: 'le jour de l’accord, AAAA-MM-JJ ; aujourd’hui par défaut',
    hash: 'l’empreinte écrite sur la feuille qui a été lue',
    translation: 'la traduction dans cette langue, et elle seule',
    correctPath: 'où : liste, identifiant, champ',
    correctValue: 'le texte juste',
    from: 'un fichier avec les textes reçus, tels quels',
    renameKind:
      'ce qui change de nom : question, option, destination, rule, source, playbook ou case',
    renamedId: 'son identifiant ; question=réponse pour une réponse',
    newId: 'le nouvel identifiant',
    outPage: 'la page à écrire ; affichée sinon',
    actors: 'les partenaires, séparés par des virgules ; ceux du thème par défaut',
    theme: 'le thème',
    outPlan: 'la page à écrire, ou un texte si le nom finit par .md ; affiché sinon',
    outSchema: 'le dossier à écrire ; .schemas par défaut',
    with: "les règles d'un territoire à y ajouter ; à répéter",
    fact: 'un fait connu ; à répéter',
    place: 'un nom, un code postal, un code INSEE, ou l’ancien nom d’une structure',
    limit: 'combien de communes au plus ; 10 par défaut',
    directory: 'le dossier de l’annuaire ; l’annuaire partagé par défaut',
    table: 'le tableau, avec une ligne de titres',
    column: 'la colonne d’un champ, ou « champ= » pour n’en lire aucune ; à répéter',
    sheet: 'la feuille du classeur ; la première par défaut',
    destination: 'ce que sont ces structures ; ce que dit directory.yaml par défaut',
    source: 'la source, déclarée dans sources.yaml',
    seen: 'le jour du relevé, AAAA-MM-JJ',
    campaign: 'le tableau d’une campagne, CSV ou XLSX',
    outDirectory: 'le fichier à écrire, en JSON si son nom finit par .json ; affiché sinon',
    outCampaign: 'le dossier à écrire, sans campagne',
    by: 'qui signe les courriels',
    departement: 'un seul département, par son code',
    onlyDestination: 'un seul interlocuteur, par exemple dac',
    all: 'aussi les lignes dont la confirmation tient encore',
    due: 'le jour où la réponse est attendue, AAAA-MM-JJ ; dans deux semaines par défaut',
    outStructures: 'le fichier à écrire ; structures/<nom du tableau>.yaml par défaut',
    commune: 'le code INSEE de la commune (Albi : 81004)',
    ...channelOptionsFr,
  },
  progress: {
    check: 'Vérification de toutes les situations…',
    test: 'Lecture des cas…',
    diff: 'Comparaison de toutes les situations…',
  },
  trouble: {
    lang: 'La langue est « fr » ou « en ».',
    date: (date: string) =>
      `« ${date} » n'est pas une date. Écrivez AAAA-MM-JJ, par exemple 2026-11-22.`,
    days: (days: string) => `« ${days} » n'est pas un nombre de jours. Écrivez par exemple 30.`,
    errors: (count: number) => `${plural(count, 'erreur')} dans le jeu de règles.`,
    tooLarge: (rules: Ids, questions: Ids) =>
      `Ce jeu de règles est trop grand pour être vérifié en entier. Les règles qui coûtent le plus : ${quoted(rules)} ; les questions : ${quoted(questions)}. Faites tester moins de questions par règle, ou séparez le jeu.`,
    builtPack: (code: PackErrorCode, reason: string) =>
      `Ce jeu construit ne peut pas être ouvert : ${packTroubles[code]}${fileNamedIn(reason)}. Construisez-le à nouveau avec « coord build ».`,
    packFile: (path: string) =>
      `« ${path} » n'est ni un dossier de règles ni un dossier écrit par « coord build ».`,
    notInsee:
      "La commune se donne par son code INSEE, à cinq caractères (Albi : 81004). Ce n'est pas le code postal.",
    noCommune: (byPostcode: readonly { name: string; code: string }[]) =>
      byPostcode.length > 0
        ? `Ce n'est pas un code INSEE mais un code postal : ${places(byPostcode)}. Donnez le code INSEE.`
        : "Aucune commune n'a ni n'a eu ce code INSEE. Vérifiez-le ; « coord locate » le trouve par le nom.",
    notAList: (path: string) =>
      `Rien n'a été écrit : « ${path} » n'est pas une liste que l'on peut lire. Corrigez-le d'abord ; « coord check » dit où.`,
    readOnly: (path: string) =>
      `Rien n'a été écrit : « ${path} » est en lecture seule. Rendez-le modifiable, ou choisissez un autre fichier.`,
    file: (path: string, code: string) =>
      `« ${path} » ne peut pas être lu ou écrit : ${fileTroubles[code] ?? 'vérifiez le chemin et vos droits'}.`,
    output: (code: string) =>
      `Ce qui devait s'afficher n'a pas pu être écrit : ${fileTroubles[code] ?? code}.`,
    stopped: 'Arrêté.',
    meant: (near: string) => `Vouliez-vous dire « ${near} » ?`,
    expected: (ids: Ids) => `Attendu : ${ids.join(', ')}.`,
    fact: (fact: string) =>
      `« ${fact} » n'est pas un fait. Écrivez question=réponse, par exemple --fact objet=personne.`,
    factIsOption: (fact: string) => `Un fait s'écrit avec « --fact » : --fact ${fact}.`,
    noQuestion: (id: string, advice: string) => `La question « ${id} » n'existe pas. ${advice}`,
    noOption: (option: string, question: string, advice: string) =>
      `« ${option} » n'est pas une réponse de la question « ${question} ». ${advice}`,
    wrongAnswer: (question: string, advice: string) =>
      `La question « ${question} » attend une seule réponse, ou plusieurs là où elle le permet ; « none » et « unknown » vont seuls. ${advice}`,
    noRule: (id: string, near: string | undefined) =>
      `La règle « ${id} » n'existe pas. ${near ? `Vouliez-vous dire « ${near} » ?` : 'Voyez la liste avec « coord print ».'}`,
    noCommand: (word: string, advice: string) => `La commande « ${word} » n'existe pas. ${advice}`,
    commands: (names: Ids) => `Commandes : ${names.join(', ')}.`,
    noSuchOption: (word: string, advice: string) => `L'option « ${word} » n'existe pas. ${advice}`,
    noDashes: (word: string, usage: string) =>
      `« ${word.replace(/^-+/, '')} » s'écrit sans tirets : ${usage}.`,
    missing: (word: string) => `Il manque une valeur pour « ${word} ».`,
    tooMany: 'Il y a un mot de trop.',
    seeHelp: 'Voyez les exemples avec --help.',
    noFolder: (path: string) => `Le dossier « ${path} » n'existe pas. Vérifiez le chemin.`,
    noGit: "Git n'est pas installé sur cette machine. Installez-le, ou comparez deux dossiers.",
    noRepository: (name: string) =>
      `« ${name} » : vous n'êtes pas dans un dépôt Git. Allez dans le dossier du dépôt, ou comparez deux dossiers.`,
    noRevision: (revision: string) =>
      `Git ne connaît pas la révision « ${revision} ». Écrivez révision:chemin, par exemple main:packages/rules.`,
    shallow: (revision: string) =>
      `Ce dépôt est une copie partielle, sans « ${revision} ». Complétez-le avec « git fetch --unshallow » (dans une intégration continue : « fetch-depth: 0 »).`,
    noPath: (revision: string, path: string) =>
      `« ${revision} » existe, mais « ${path} » n'y est pas. Le chemin part du sommet du dépôt ; « ${revision}:./ » part du dossier où vous êtes.`,
    submodule: (submodule: string, path: string) =>
      `« ${submodule} » est un sous-module : ses fichiers sont dans un autre dépôt. Allez dans « ${submodule} », puis comparez-y ses propres révisions (vous avez demandé « ${path} »).`,
    badId: (id: string) =>
      `« ${id} » n'est pas un identifiant. Écrivez des minuscules, des chiffres et des tirets, par exemple sortie-hopital.`,
    idExists: (id: string, place: string) =>
      `« ${id} » existe déjà : ${place}. Choisissez un autre identifiant. Rien n'a été écrit.`,
    wrongFile: (file: string, usual: string) =>
      `« ${file} » n'est pas le bon fichier. Écrivez par exemple ${usual}.`,
    noKind: (kind: string, kinds: Ids, near: string | undefined) =>
      `« ${kind} » ne se commence pas. ${near ? `Vouliez-vous dire « ${near} » ?` : `Choisissez : ${kinds.join(', ')}.`}`,
  },
  test: {
    summary: (passed: number, all: number) =>
      `${passed} cas sur ${all} donnent ce qui est attendu.`,
    covered: (rules: number) => `Chacune des ${rules} règles est atteinte par un cas.`,
    lost: (rules: Ids) => `Aucun cas n'atteint : ${rules.join(', ')}.`,
    proposals: (count: number) =>
      `${plural(count, 'cas proposé')} (« coord test --write » les ajoute) :`,
    expected: 'attendu',
    got: 'obtenu',
    parts: {
      status: 'statut',
      lead: 'qui porte',
      partners: 'à associer',
      playbooks: 'parcours type',
      rules: 'règles',
      answers: 'réponses mises de côté',
    },
    rules: (rules: Ids) => `Règles : ${rules.join(', ') || 'aucune'}.`,
    look: 'Voir les cas proposés un par un ?',
    question: (kind: 'reach' | 'miss', rule: string) =>
      kind === 'reach' ? `Ce cas atteint la règle « ${rule} » :` : `Tout près de « ${rule} » :`,
    right: 'Est-ce la bonne orientation ? L’ajouter aux cas ?',
    text: (kind: 'reach' | 'miss', rule: string, situation: string) =>
      `${kind === 'reach' ? 'Pour' : 'Tout près de'} « ${rule} » — ${situation}`,
    written: (count: number, file: string) =>
      `${plural(count, 'cas ajouté')} à ${file}. Relisez-les et donnez-leur les mots du terrain.`,
  },
  cases: {
    noFile: 'Dites où sont les textes reçus, par exemple : --from courriels.txt',
    none: (file: string) =>
      `« ${file} » ne contient aucun résultat contesté. Collez-y le texte entier de « Orienter autrement », de [coord] à [/coord].`,
    tell: 'la situation, comme on vous l’a racontée, sans nom',
    why: (reason: string, lead: Ids, version: string) =>
      `Contesté : « ${reasons[reason] ?? 'sans motif'} ». La réponse était : ${lead.join(' + ') || 'personne'} (règles ${version || 'sans version'}). À juger : écrivez dans « expect » ce qui devrait être.`,
    otherRules: (answers: string, version: string) =>
      `Ces réponses ne se posent pas ici : ${answers} (règles version ${version || 'inconnue'}). Rien n'a été écrit pour elles.`,
    written: (read: number, added: number, file: string) =>
      `${read} résultat${read > 1 ? 's contestés lus' : ' contesté lu'}, ${added} cas à juger${added > 0 ? ` dans ${file}` : ' de plus'}.`,
  },
  diff: {
    title: 'Ce que ce changement change',
    nothing: 'Aucune situation ne change.',
    impossible: 'situation impossible',
    notAnswered: 'ne se pose plus',
    situations: (count: string) => `${number(count)} situation${count === '1' ? '' : 's'}`,
    incomplete: (situations: string) => `${situations} avec un « je ne sais pas »`,
    rules: (rules: Ids) => `Règles : ${rules.join(', ') || 'les questions ont changé'}`,
    partner: (name: string, change: 'added' | 'removed', where: string) =>
      `${name} ${change === 'added' ? 'devient' : "n'est plus"} partenaire dans ${where}.`,
    asPartner: (name: string) => `${name} (partenaire)`,
    breaking: (ids: Ids) =>
      `Identifiants disparus (rupture pour qui les utilise) : ${ids.join(', ')}`,
    retyped: (ids: Ids) =>
      `Questions à une réponse au lieu de plusieurs, ou l'inverse (rupture : les réponses gardées ne conviennent plus) : ${ids.join(', ')}`,
    place: (name: string) => `Dans ${name} :`,
    moved: (places: string, from: string, to: string) =>
      `${places} : de « ${from} » à « ${to} ». Dans ces lieux :`,
    sharedRules: 'les règles partagées',
    communes: (count: number, some: string) => `${plural(count, 'commune')} (${some})`,
    departement: (code: string) => `le reste du département ${code}`,
    region: (code: string) => `le reste de la région ${code}`,
    texts: 'Ce qui se lit autrement :',
    nothingWritten: '(rien)',
    cases: (count: number) => (count === 1 ? 'Un cas change :' : `${count} cas changent :`),
    rulesChanged: 'Règles modifiées :',
    columns: ['Avant', 'Après', 'Situations', 'Exemple', 'Règles'],
  },
  condition: {
    and: ' et ',
    or: ' ou ',
    orElse: ' ; ou ',
    always: 'toujours',
    unknown: (question: string) => `${question} : « je ne sais pas »`,
    not: (condition: string) => `sauf ${condition}`,
    atLeast: (count: number, of: Ids) => `au moins ${count} parmi : ${of.join(' ; ')}`,
    audience: 'qui demande',
    variant: (condition: string, text: string) => `si ${condition} : ${text}`,
    otherwise: (text: string) => `sinon : ${text}`,
  },
  ruleParts: {
    territory: 'Organisation locale',
    replaces: 'Remplace',
    when: 'Quand',
    leads: 'Qui porte',
    partners: 'À associer',
    without: 'Ne s’associe plus',
    firstStep: 'Premier pas',
    ifNotEnough: 'Sinon',
    advice: 'Conseils',
    prepare: 'À préparer',
    offer: 'Proposition',
    playbooks: 'Parcours type',
    why: 'Pourquoi',
    sources: 'Sources',
    bundle: 'Lot',
    cases: 'Cas qui l’atteignent',
  },
  explain: {
    bundle: (title: string, id: string) => `${title} (${id})`,
    agreed: (body: string, role: string, on: string) => `D’accord : ${body} (${role}), le ${on}.`,
    situations: (count: string) => `Elle décide ou ajoute quelque chose dans ${count} situations.`,
  },
  print: {
    title: 'Règles à valider',
    intro: (title: string, version: string) => `${title}, version ${version}.`,
    id: 'Identifiant',
    rule: 'Règle',
    agree: "d'accord",
    change: 'à changer',
    name: 'Correction :',
    cases: 'Les situations, en mots',
    sign: 'Fonction, date, signature :',
    agreed: 'd’accord avec chaque règle, telle qu’elle est écrite ici.',
    corrections: 'Corrections depuis le dernier accord',
    correction: (on: string, role: string) => `(${on}, ${role})`,
    waitingFor: (name: string) => `En attente de ${name}`,
    forRules: (rules: Ids) => `(${plural(rules.length, 'règle')})`,
    nobodyAsked: 'Le jeu de règles ne dit pas encore qui doit être d’accord avec ce lot.',
    count: (rules: number, cases: number) =>
      `${plural(rules, 'règle')}, ${cases} situation${cases > 1 ? 's' : ''} qui les ${cases > 1 ? 'vérifient' : 'vérifie'}.`,
    hash: (hash: string) => `Empreinte de ce lot : ${hash}.`,
    translation: (lang: string, hash: string) =>
      `Empreinte de cette traduction (${lang}) : ${hash}.`,
    since: (revision: string) => `Seulement ce qui a changé depuis « ${revision} ».`,
    unchanged: (revision: string) => `Rien n’a changé depuis « ${revision} ».`,
    removed: 'Règle retirée',
    before: 'Avant :',
    now: 'Maintenant :',
    noBundle: (id: string, near: string | undefined, known: Ids) =>
      `Le lot « ${id} » n'existe pas. ${near ? `Vouliez-vous dire « ${near} » ?` : `Lots : ${known.join(', ')}.`}`,
  },
  approve: {
    written: (body: string, bundle: string, rules: number, file: string) =>
      `« ${body} » est d’accord avec « ${bundle} » : ${plural(rules, 'règle')}, noté dans ${file}. « coord check » dit qui est encore attendu.`,
    already: (body: string, bundle: string) =>
      `« ${body} » était déjà d’accord avec chaque règle de « ${bundle} ». Rien n’a été écrit.`,
    nobodyAsked: (bundle: string) =>
      `Le lot « ${bundle} » ne demande l'accord de personne. Dans pack.yaml, déclarez l'instance dans « bodies » et nommez-la dans « agree ».`,
    body: (body: string | undefined, near: string | undefined, known: Ids) =>
      `${body === undefined ? 'Dites quelle instance est d’accord, avec --body.' : `« ${body} » n'est pas attendu pour ce lot.`} ${near ? `Vouliez-vous dire « ${near} » ?` : `Attendu : ${known.join(', ')}.`}`,
    role: (role: string | undefined, near: string | undefined, known: Ids) =>
      `${role === undefined ? 'Dites la fonction de qui a signé, avec --role.' : `« ${role} » n'est pas une fonction qui donne l'accord de cette instance.`} ${near ? `Vouliez-vous dire « ${near} » ?` : `Fonctions : ${known.join(', ')}.`}`,
    noTranslation: (lang: string, known: Ids) =>
      `Il n'y a pas de traduction « ${lang} ». Traductions : ${known.join(', ') || 'aucune'}.`,
    future: (on: string) =>
      `« ${on} » est dans le futur. Indiquez le jour où l'accord a été donné.`,
    noHash: (bundle: string) =>
      `Recopiez l'empreinte de la feuille qui a été lue, avec --hash : elle est sur la première page de « coord print --bundle ${bundle} ».`,
    otherSheet: (hash: string, bundle: string) =>
      `Rien n'a été écrit : « ${hash} » n'est pas l'empreinte de ce lot aujourd'hui. Une lettre est fausse, ou une règle a changé depuis la feuille. Imprimez à nouveau « coord print --bundle ${bundle} », et montrez ce qui change.`,
  },
  correct: {
    written: (path: string, from: string, to: string, file: string) =>
      `Corrigé : ${path}, « ${from} » → « ${to} ». Valable aussitôt, et noté dans ${file} pour la prochaine réunion.`,
    noText: (path: string) =>
      `Aucun texte à « ${path} ». Écrivez la liste, l'identifiant, le champ : destinations.dac.phone. Une règle écrite pour plusieurs réponses se corrige dans son fichier, puis se note dans corrections.yaml.`,
  },
  table: {
    title: 'Tableaux de décision',
    rule: 'Règle',
    other: 'Autre condition',
    leads: 'Qui porte',
    partners: 'À associer',
  },
  build: {
    noOut: 'Dites où écrire, par exemple : --out regles',
    refused: 'Rien n’a été écrit : corrigez d’abord ces erreurs.',
    refusedKept: (rules: Ids) =>
      `Rien n’a été écrit. En attendant un nouvel accord, ces règles gardent les mots validés : ${rules.join(', ')}. Ils ne vont pas avec les autres règles d’aujourd’hui : faites d’abord valider ce qui change (« coord print --changed »).`,
    kept: (rules: Ids) =>
      `En attendant un nouvel accord, ces règles gardent les derniers mots validés : ${rules.join(', ')}.`,
    written: (file: string, rules: number, version: string) =>
      `${file} : ${rules} règles, version ${version}. Une page les ouvre par pack-src="…/manifest.json".`,
  },
  stale: {
    none: 'Aucune source à relire.',
    rules: (rules: Ids) => `Règles : ${rules.join(', ') || 'aucune'}`,
  },
  version: (tool: string, rules: string) => `coord ${tool}\nrègles partagées ${rules}`,
  rename: {
    written: (id: string, to: string, files: Ids) =>
      `« ${id} » s’appelle maintenant « ${to} » : ${files.join(', ')}. Vérifiez avec « coord check » et « coord diff » ; les accords donnés à ce qui change sont à redemander.`,
    directory: (id: string) =>
      `L'annuaire nomme peut-être « ${id} » : « coord directory check » le dit.`,
    noKind: (kind: string, kinds: Ids, near: string | undefined) =>
      `« ${kind} » ne se renomme pas. ${near ? `Vouliez-vous dire « ${near} » ?` : `Choisissez : ${kinds.join(', ')}.`}`,
    noId: (id: string, near: string | undefined) =>
      `« ${id} » n'existe pas. ${near ? `Vouliez-vous dire « ${near} » ?` : 'Une réponse s’écrit question=réponse ; une règle écrite pour plusieurs réponses se renomme dans son fichier.'}`,
    taken: (id: string) =>
      `« ${id} » existe déjà. Choisissez un autre identifiant. Rien n'a été écrit.`,
    twice: (id: string, before: string) =>
      `« ${id} » s'appelait déjà « ${before} » (renamedFrom), et un seul ancien nom est gardé. Si « ${id} » n'a jamais été publié, revenez d'abord à « ${before} » ; sinon gardez « ${id} ».`,
  },
  scaffold: {
    written: (place: string) =>
      `Ajouté : ${place}. Remplacez chaque « À ÉCRIRE » et « a-choisir », puis lancez « coord check ».`,
  },
  plan: {
    none: "Ce jeu de règles n'a pas de parcours type avec « plan ».",
    theme: 'Sur quel thème ?',
    actors: 'Avec qui ?',
    unknown: (id: string, near: string | undefined, known: Ids) =>
      `Le plan ne propose pas « ${id} ». ${near ? `Vouliez-vous dire « ${near} » ?` : `Choisissez parmi : ${known.join(', ')}.`}`,
    count: 'On compte',
    open: 'Reste ouvert',
    review: (after: string, text: string) => `Au bout de ${after}. ${text}`,
  },
  schema: {
    written: (count: number, folder: string) => `${count} schémas écrits dans ${folder}.`,
  },
  result: {
    headings,
    toFindOut: (questions: Ids) => `À préciser : ${questions.join(', ')}.`,
    ifNotEnough: 'Sinon',
    partners: 'À associer',
    advice: 'Conseils',
    playbooks: 'Parcours type',
    why: 'Pourquoi cette réponse',
    setAside: 'Réponses mises de côté',
    reason: (why: string, isWeak: boolean, sources: Ids) =>
      `${why}${isWeak ? ' (à valider)' : ''} Source : ${sources.join(' ; ')}.`,
    local: (places: string) => `Organisation locale : ${places}.`,
    elsewhere: (places: string) => `Une organisation locale change cette réponse : ${places}.`,
  },
};
