import type { NoCorrection } from '../approval/no-correction.js';
import type { ChangedPart } from '../approval/changed-parts.js';
import type { TellingKind } from '../telling-words.js';
import type { PackWords } from './pack-words.js';

const listed = (ids: readonly string[], most = 12) =>
  ids.slice(0, most).join(', ') + (ids.length > most ? '…' : '');

/** « A et B », « A ou B » where one of them will do. */
const together = (names: readonly (readonly string[])[]) =>
  names.map((one) => one.map((name) => `« ${name} »`).join(' ou ')).join(' et ');

const changedIn = (parts: readonly ChangedPart[], most = 3) => {
  if (parts.length === 0) return 'Les mots ont changé.';
  const said = parts
    .slice(0, most)
    .map(({ path, from, to }) => `« ${path} » : ${quotedOr(from)} → ${quotedOr(to)}`);
  return `A changé : ${said.join(' ; ')}${parts.length > most ? ` ; et ${parts.length - most} de plus` : ''}.`;
};

const quotedOr = (text: string | undefined) => (text === undefined ? '(rien)' : `« ${text} »`);

/** What the parser of YAML finds, said in French; it speaks English by itself. */
const YAML: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'une barre oblique inversée ne va pas entre guillemets doubles',
  BAD_INDENT: "le retrait n'est pas celui des lignes voisines",
  BAD_SCALAR_START: 'un texte commence par un signe réservé, il lui faut des guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'un texte qui contient « : » doit être entre guillemets',
  BLOCK_IN_FLOW: "un crochet ou une accolade n'est pas refermé",
  DUPLICATE_KEY: 'la même clé est écrite deux fois',
  MISSING_CHAR: 'il manque un signe : deux-points, virgule, guillemet, crochet ou accolade',
  MULTILINE_IMPLICIT_KEY: "un guillemet, un crochet ou une accolade n'est pas refermé",
  MULTIPLE_DOCS: 'le fichier contient plusieurs documents, séparés par « --- »',
  TAB_AS_INDENT: 'le retrait est une tabulation, mettez des espaces',
  UNEXPECTED_TOKEN: "un signe n'est pas à sa place",
};

/** What it finds that has its own cure. */
const YAML_CURES: Readonly<Record<string, string>> = {
  BAD_SCALAR_START:
    'Un texte commence par un signe réservé (% @ `). Entourez-le de guillemets droits : "…".',
  DUPLICATE_KEY: 'La même clé est écrite deux fois dans cet élément. Gardez-en une.',
  MULTIPLE_DOCS: 'Une ligne « --- » coupe le fichier en deux. Retirez-la.',
};

const shortened = (text: string, most = 60) =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** Why words must not be there, and what to write in their place. */
const TELLING: Readonly<Record<TellingKind, (found: string) => string>> = {
  person: (found) =>
    `nomme une personne : « ${found} ». Nommez une fonction ou une structure ; les personnes changent, et tout le monde lit ces mots.`,
  mobile: (found) =>
    `donne un numéro de portable : « ${found} ». Le numéro d'une structure va dans l'annuaire, avec sa source et sa date.`,
  mail: (found) =>
    `donne une adresse de courriel : « ${found} ». Celle d'une structure va dans l'annuaire, avec sa source et sa date.`,
  age: (found) =>
    `fait décider un âge : « ${found} ». Dites plutôt la situation. Si une structure a cette limite, écrivez l'âge dans sa fiche, ou dans « at » de la source.`,
  score: (found) =>
    `fait décider un score : « ${found} ». Un score écarte des personnes sans dire pourquoi ; dites la situation, ou quelles réponses suffisent.`,
};

/** Kinds of values, by the names of their schemas. */
const VALUE_KINDS: Readonly<Record<string, string>> = {
  string: 'un texte est attendu',
  array: 'une liste est attendue, par exemple [a, b]',
  object: 'des clés et leurs valeurs sont attendues, par exemple { clé: valeur }',
  record: 'des clés et leurs valeurs sont attendues, par exemple { clé: valeur }',
  number: 'un nombre est attendu',
  int: 'un nombre entier est attendu',
  boolean: 'true ou false est attendu',
};

/** What reading and checking a pack says, in French. */
export const fr: PackWords = {
  kinds: {
    question: 'une question connue',
    option: 'une réponse connue',
    destination: 'un interlocuteur connu',
    source: 'une source connue',
    playbook: 'un parcours type connu',
    joint: 'un accord connu',
    rule: 'une règle connue',
    territory: 'un territoire connu',
    actor: 'un acteur proposé par « plan »',
    theme: 'un thème proposé par « plan »',
    audience: 'un public déclaré dans « audiences » de pack.yaml',
    group: 'un ensemble déclaré dans « groups » de pack.yaml',
    place: 'un lieu déclaré dans « places » de pack.yaml',
    level: 'un niveau déclaré dans « levels » de pack.yaml',
    danger: 'une autre question, qui porte sur un danger (« safety: true »)',
    body: 'une instance déclarée dans « bodies » de pack.yaml',
    bundle: 'un lot déclaré dans « bundles » de pack.yaml',
    file: 'un fichier de règles connu',
  },
  meant: (near) => `Vouliez-vous dire « ${near} » ?`,
  unknownId: (owner, id, kind, near, known, key) => {
    const gone = `Si cela n'existe plus, retirez-le ${key ? `de « ${key} »` : "d'ici"}`;
    const choice = known.length > 0 ? `, ou choisissez parmi : ${listed(known)}` : '';
    const way = near && `${fr.meant(near)}${kind === 'rule' ? ` ${gone}.` : ''}`;
    return `${owner} : « ${id} » n'est pas ${fr.kinds[kind]}. ${way ?? `${gone} ; sinon, déclarez-le${choice}.`}`;
  },
  invisibleSign: (owner, id) =>
    `${owner} : « ${id} » contient un signe invisible, ou un tiret qui n'est pas celui du clavier. Retapez ce mot, et les espaces qui l'entourent.`,
  missingComma: (owner, found, ids) =>
    `${owner} : « ${found} » est lu comme un seul mot. Mettez une virgule entre deux : [${ids.join(', ')}].`,
  unknownOption: (owner, option, question, near, known) =>
    `${owner} : « ${option} » n'est pas une réponse de la question « ${question} ». ${near ? fr.meant(near) : `Choisissez parmi : ${listed(known)}.`}`,
  constraintUnknown: (owner) =>
    `${owner} : une combinaison impossible porte sur de vraies réponses, pas sur « unknown ». Retirez-le.`,
  constraintSafety: (owner, question) =>
    `${owner} : une combinaison impossible ne peut pas porter sur « ${question} », qui est une question de danger. Retirez-la.`,
  missingSettled: (question, options) =>
    `« settled » manque : la question « ${question} » porte sur un danger. Écrivez la réponse qui l'écarte : ${listed(options)}.`,
  notADanger: (question) =>
    `« settled » n'a de sens que pour une question de danger. Ajoutez « safety: true » à « ${question} », ou retirez la ligne.`,
  onlySafety: (rule, key) =>
    `${rule} : « ${key} » n'a de sens que pour une règle de sécurité (« tier: safety »). Retirez-le.`,
  settledDanger: (rule, question, option) =>
    `${rule} : une règle de sécurité ne peut pas s'appliquer à « ${question}: ${option} », qui écarte le danger. Nommez les autres réponses, sans « not ».`,
  onResultKey: (question, key) =>
    `${question} : « ${key} » n'a pas de sens ici. Une question posée sur le résultat (« onResult ») ne se pose jamais d'elle-même, et une case non cochée ne dit rien. Retirez la ligne.`,
  tooManyBoxes: (question, count, most) =>
    `${question} : ${count} cases, ${most} au plus sur un résultat. Regroupez, ou retirez celles qui ne changent rien.`,
  unusedBox: (question, option) =>
    `${question} : la case « ${option} » ne change rien, aucune règle et aucun texte ne la lit. Écrivez sa règle, ou retirez-la.`,
  unlessAsked: (question) =>
    `${question} : « unless » ne vaut que pour les cases d'une question posée sur le résultat (« onResult »). Ici, utilisez une combinaison impossible.`,
  onResultElsewhere: (owner, question) =>
    `${owner} : « ${question} » se coche sur le résultat ; seule une règle sans « leads », ou un texte, peut en tenir compte. Retirez-la d'ici.`,
  onResultLead: (rule, question) =>
    `${rule} : une case cochée sur le résultat (« ${question} ») change qui associer et ce qu'on dit, jamais qui porte ni une urgence. Retirez-la de « when », ou écrivez une règle sans « leads ».`,
  onResultFirstStep: (rule, question) =>
    `${rule} : le premier pas ne dépend pas d'une case cochée sur le résultat (« ${question} »). Dites-le dans « ifNotEnough », « advice » ou « prepare ».`,
  onResultUnknown: (rule, question) =>
    `${rule} : « ${question} » n'a pas de réponse « je ne sais pas » : une case non cochée ne dit rien. Retirez-la de « unknown ».`,
  tooManyTicked: (rule, question, count, most) =>
    `${rule} : ${count} cases de « ${question} » testées, ${most} au plus. Écrivez une règle pour chacune, ou comptez-les avec « atLeast ».`,
  onlyTicked: (rule, key) =>
    `${rule} : « ${key} » dépend de ce qui est coché sur le résultat. Testez-y une case dans « when », ou retirez-le.`,
  sameVariant: (owner) =>
    `${owner} : cette variante ne se lira jamais, une autre a la même condition avant elle. Retirez l'une des deux.`,
  otherNumber: (owner, said, phone) =>
    `${owner} : le texte dit « ${said} », et le numéro appelé est le « ${phone} ». Vérifiez les deux à leur source, et corrigez celui qui est faux.`,
  laterQuestion: (owner, later) =>
    `${owner} : « appliesWhen » dépend de « ${later} », posée plus loin. Une question ne peut dépendre que de celles qui la précèdent.`,
  unsafeNot: (owner, question) =>
    `${owner} : « not » sur « ${question} » lirait une case non cochée comme un « non ». Testez une option cochée, un nombre ou « none ».`,
  process: (owner, leads) =>
    `${owner} : une démarche (${leads.join(', ')}) ne peut pas porter seule. Ajoutez l'interlocuteur à appeler.`,
  tooManyConditions: (owner, count, most) =>
    `${owner} : ${count} questions testées, ${most} au plus. Séparez cette règle en deux.`,
  replacesWithoutTerritory: (owner) =>
    `${owner} : seule une règle locale remplace une règle partagée. Ajoutez « territory ».`,
  localWithoutReplaces: (owner) =>
    `${owner} : une règle locale qui désigne un interlocuteur dit quelle règle partagée elle remplace. Ajoutez « replaces ».`,
  localSafety: (owner) =>
    `${owner} : une règle locale ne touche jamais à la sécurité. Changez « tier ».`,
  replacesSafety: (owner, replaced) =>
    `${owner} : « ${replaced} » est une règle de sécurité : elle ne se remplace pas.`,
  replacesOther: (owner, replaced, tier) =>
    `${owner} : « ${replaced} » doit être une règle partagée du même niveau (${tier}).`,
  safetyUnknown: (owner) =>
    `${owner} : une règle de sécurité ne repose jamais sur un « je ne sais pas ». Le rappel de sécurité s'affiche déjà dans ce cas ; retirez « unknown ».`,
  fallbackLead: (owner) =>
    `${owner} : une règle de repli n'a pas d'interlocuteur qui porte ; elle donne des partenaires et des conseils.`,
  missingLeadText: (owner, key) =>
    `${owner} : « ${key} » manque. Une règle qui désigne un interlocuteur dit quoi faire, et quoi faire si cela ne suffit pas.`,
  missingSafetyText: (question) =>
    `« texts.safety » manque. La question « ${question} » porte sur un danger : écrivez le rappel qui s'affiche tant que ce danger n'est pas écarté.`,
  missingPlaces: (rule) =>
    `« places » manque dans pack.yaml. La règle « ${rule} » ne vaut que dans un territoire, et rien ne demande le lieu : déclarez-y un lieu et sa question, par exemple « - { id: lieu, question: "Dans quelle commune ?" } ».`,
  sameScale: (scale, level, other) =>
    `${level} : l'échelle « ${scale} » est déjà dans « ${other} ». Gardez-la dans un seul niveau.`,
  longLine: (owner, line, count, most) =>
    `${owner} : « ${line} » a ${count} mots, et une ligne de « Avec qui » en contient ${most}. Raccourcissez « brings ».`,
  missingBrings: (owner, most) =>
    `${owner} : « brings » manque. Dites en peu de mots ce qu'il apporte : avec son nom court, ${most} mots au plus.`,
  overrideCircle: (owner) =>
    `${owner} : les règles se remplacent en rond. Gardez un seul sens dans « overrides ».`,
  overrideTier: (owner, other, tier) =>
    `${owner} : « ${other} » est d'un autre niveau (${tier}). Une règle ne remplace que des règles de son niveau.`,
  duplicateId: (id, where) => `« ${id} » existe déjà : ${where}. Choisissez un autre identifiant.`,
  missingSource: (owner) =>
    `${owner} : aucune source. Indiquez au moins une source, avec l'endroit où on le lit.`,
  notEverywhere: (owner, rules) =>
    `${owner} : cet interlocuteur n'existe pas partout et porte pourtant (${listed(rules, 3)}). Écrivez dans « otherwise » qui appeler là où il manque, ou « everywhere: true » s'il existe partout.`,
  noNight: (owner, rules) =>
    `${owner} : cet interlocuteur porte (${listed(rules, 3)}), et rien ne dit que faire le soir, le week-end. Écrivez-le dans « outOfHours », ou « availability: always » s'il répond jour et nuit.`,
  noHours: (owner, phone) =>
    `${owner} : quand répond le ${phone} ? Écrivez-le dans « hours », en mots, ou « availability: unknown » si aucune source ne le dit.`,
  numberWithoutHours: (owner, key, phone, hours) =>
    `${owner} : « ${key} » nomme le ${phone}, qui ne répond pas toujours. Ajoutez ses horaires : « ${hours} ».`,
  toWrite: (owner, key) => `${owner} : « ${key} » est encore à écrire.`,
  telling: (owner, key, kind, found) => `${owner} : « ${key} » ${TELLING[kind](found)}`,
  yaml: (code) =>
    YAML_CURES[code] ??
    `Le fichier n'est pas un YAML lisible : ${YAML[code] ?? YAML['UNEXPECTED_TOKEN']}. Vérifiez les retraits, les deux-points et les guillemets à cette ligne.`,
  yamlTroubles: {
    tab: 'Cette ligne commence par une tabulation. Mettez des espaces : deux par niveau.',
    noBreakSpace:
      'Une espace insécable est à la place d’une espace ordinaire. Retapez les espaces de cette ligne.',
    dash: 'Il manque une espace après le tiret. Écrivez « - dac », non « -dac ».',
    merge:
      'Une fusion de Git n’est pas terminée. Gardez un des deux passages, et retirez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
    lookalike: 'Un signe ressemble à « - » ou à « : », et n’en est pas un. Retapez-le au clavier.',
    equals: 'Mettez « : » et une espace à la place de « = » : « leads: [dac] ».',
    braces: 'Mettez des accolades autour de ce qui suit : « when: { objet: personne } ».',
    reserved:
      'Un texte commence par un signe réservé ([ { | >). Entourez-le de guillemets droits : "…".',
    wordQuotes:
      'Les guillemets “ ” et « » ne protègent pas un texte. Entourez-le de guillemets droits : "…".',
    slashes: 'Un commentaire commence par « # », pas par « // ».',
    apostrophe:
      'Une apostrophe referme ce texte trop tôt. Mettez-le entre guillemets doubles : "L\'équipe…".',
    innerQuotes:
      'Un guillemet referme ce texte trop tôt. À l’intérieur, écrivez « … », ou retirez les guillemets qui l’entourent.',
    noSpace:
      'Il manque une espace après les deux-points. Écrivez par exemple « leads: [dac] », non « leads:[dac] ».',
    unclosedBracket:
      "Un crochet ou une accolade ouvert à cette ligne n'est pas refermé. Ajoutez « ] » ou « } ».",
    unclosedQuote:
      "Un guillemet ouvert à cette ligne n'est pas refermé. Ajoutez-le à la fin du texte.",
    comma: 'Il manque une virgule entre deux éléments de cette ligne.',
    colon: 'Un texte qui contient « : » doit être entre guillemets doubles.',
    deeper: 'Cette ligne a trop d’espaces au début. Alignez-la sur la ligne qui précède.',
    notAligned:
      "Cette ligne n'est pas alignée sur ses voisines. Mettez le même nombre d’espaces au début, ou un tiret « - » si un nouvel élément commence.",
  },
  yamlEncoding:
    "Ce fichier n'est pas en UTF-8 : un accent ou une apostrophe y est abîmé, ici pour la première fois. Enregistrez-le en UTF-8 (dans le Bloc-notes : « Enregistrer sous », « Encodage »), puis retapez les signes abîmés.",
  yamlSigns: {
    shownQuotes: (text) =>
      `${shortened(text)} : ces guillemets s'afficheraient avec le texte. Retirez-les ; s'ils doivent se lire, entourez le tout de guillemets droits : "…".`,
    lostByTag: (text) =>
      `« ${text} » : un texte ne commence pas par « ! », il serait perdu. Entourez-le de guillemets droits.`,
    cutByHash: (text) =>
      `« ${shortened(text)} » : le texte s'arrête avant « # », la suite est perdue. Entourez-le de guillemets droits ; pour un commentaire, mettez une espace après « # ».`,
  },
  yamlAlias:
    'Un texte ne commence ni par « * » ni par « & » : entourez-le de guillemets droits. Pour reprendre un autre passage, recopiez-le : chaque élément se lit seul.',
  yamlDeep: 'Le fichier a trop de niveaux imbriqués pour être lu. Simplifiez-le.',
  missingFile: (name) =>
    `Le fichier « ${name} » manque dans le jeu de règles. Créez-le, ou vérifiez le dossier indiqué.`,
  notAList: (name) => `« ${name} » doit être une liste : chaque élément commence par un tiret.`,
  emptyFile: (name) => `« ${name} » est vide. Écrivez-y un élément, ou supprimez ce fichier.`,
  notAMap: (name) =>
    `« ${name} » doit contenir des clés : « rules: », « questions: » …, chacune avec ses textes.`,
  unread: (name, rename) =>
    rename
      ? `« ${name} » n'est pas lu : ce qu'il contient n'existe pas. Renommez-le en « ${rename} ».`
      : `« ${name} » n'est pas lu : il ne fait pas partie du jeu de règles.`,
  reserved: (owner, id) =>
    `${owner} : « ${id} » est un mot réservé. Choisissez un autre identifiant ; « je ne sais pas » et « aucun » s'écrivent avec « unknown: » et « none: » dans la question.`,
  renamedTaken: (owner, before, isTaken) =>
    `${owner} : « renamedFrom: ${before} » ne peut pas être suivi : ${isTaken ? `« ${before} » existe encore` : 'un autre le dit aussi'}. Un ancien identifiant ne sert plus, et ne devient qu'une chose. Retirez cette ligne, ou choisissez un identifiant neuf.`,
  unknownPlace: (owner, code, kind, named) => {
    const start = `${owner} : « ${code} » n'est pas le code INSEE d'une commune d'aujourd'hui`;
    if (kind === 'postcode') return `${start} : c'est le code postal de ${listed(named, 5)}.`;
    if (kind === 'merged') return `${start} : cette commune a fusionné. Écrivez ${listed(named)}.`;
    if (kind === 'arrondissement') {
      return `${start} : c'est un arrondissement. Écrivez celui de la ville : ${listed(named)}.`;
    }
    return `${start}, ni un code postal. Cherchez la commune par son nom : « coord locate ».`;
  },
  unknownArea: (owner, key, code) =>
    `${owner} : « ${code} » n'est le code d'${key === 'region' ? 'aucune région (l’Occitanie : 76)' : 'aucun département (le Tarn : 81)'}. Vérifiez-le.`,
  sameCode: (owner, code) =>
    `${owner} : la commune « ${code} » est écrite deux fois. Retirez-en une.`,
  emptyText: 'ce texte est vide, écrivez-le ou retirez la ligne',
  emptyList: 'cette liste est vide, complétez-la ou retirez la ligne',
  quoteIt: (found) =>
    `« ${found} » est lu comme un nombre ou un oui/non. Mettez-le entre guillemets : '${found}'${/^\d+$/.test(found) ? `, ou '0${found}' s'il commence par un zéro` : ''}`,
  asList: (found, list) => `une liste est attendue, « ${found} » est seul. Écrivez ${list}`,
  asMap: (found, map) => `écrivez ${map} à la place de « ${found} »`,
  otherKind: (found, expected) =>
    `${VALUE_KINDS[expected] ?? 'une autre forme est attendue'}, et non ${found}`,
  notAnOperator: (owner, key, near) =>
    `${owner}« ${key} » : ${near ? `écrivez « ${near} »` : 'une question attend une réponse, ou une liste de réponses [a, b]'}. Ce qui réunit des conditions se nomme all, any, not ou atLeast.`,
  sameActor: (owner, id) =>
    `${owner} : « ${id} » est nommé deux fois parmi ceux qui portent ou que l'on associe. Gardez-le une fois.`,
  futureDate: (owner, key, date) =>
    `${owner} : « ${key}: ${date} » est dans le futur. Indiquez le jour où cela a été fait.`,
  dateOrder: (owner, earlier, later) =>
    `${owner} : « ${later} » doit venir après « ${earlier} ». Corrigez l'une des deux dates.`,
  farDate: (owner, key, date, years) =>
    `${owner} : « ${key}: ${date} » est à plus de ${years} ans : rien ne serait jamais relu. Choisissez une date plus proche.`,
  unknownKey: (owner, key, near, missing) => {
    const guess = missing.map((one) => `« ${one} »`).join(' ou ');
    const way = guess
      ? `Si c'est ${guess}, renommez-la ; sinon, retirez cette ligne.`
      : 'Retirez cette ligne.';
    return `${owner}la clé « ${key} » n'existe pas. ${near ? fr.meant(near) : way}`;
  },
  weighted: (owner, key) =>
    `${owner}« ${key} » n'existe pas, et c'est voulu : un score écarte des personnes sans dire pourquoi, et personne ne peut le discuter. Dites plutôt dans « when » quelles réponses suffisent, ou « atLeast: { count: 2, of: [...] } » s'il en faut plusieurs.`,
  missingKey: (owner, key) => `${owner}« ${key} » manque. Ajoutez cette ligne.`,
  notAllowed: (owner, key, found, expected, near) =>
    `${owner}« ${key}: ${found} » n'est pas permis ; attendu : ${expected.join(', ')}.${near ? ` ${fr.meant(near)}` : ''}`,
  tooLong: (most) => `trop long, ${most} caractères au plus`,
  quoteBraces: (owner, key, placeholder) =>
    `${owner}« ${key} » : mettez des guillemets : "${placeholder}". Sans eux, YAML lit une accolade comme un début de liste.`,
  sameId: (owner, placeholder) =>
    `${owner} : « ${placeholder} » manque dans « id ». Les règles de cette liste auraient toutes le même identifiant ; écrivez par exemple « ${owner}-${placeholder} ».`,
  sameOption: (owner, option) =>
    `${owner} : « ${option} » est écrit deux fois dans « forEach ». Retirez-en un.`,
  placeholder: (owner, found, key, placeholder) =>
    `${owner} : « ${found} » ne se met pas dans « ${key} ». « ${placeholder} » va dans « id », « when », « overrides » et « replaces » ; « {expert} » dans « leads », « partners » et les textes.`,
  placeholderAlone: (owner, found) =>
    `${owner} : « ${found} » n'est remplacé par rien. Ajoutez « forEach », avec la liste des réponses, ou écrivez le mot lui-même.`,
  expert: (owner, option, ids) =>
    ids.length === 0
      ? `${owner} : aucun interlocuteur n'a « theme: ${option} », et la règle parle de « {expert} ». Ajoutez « theme » à un interlocuteur, ou retirez « ${option} » de « forEach ».`
      : `${owner} : plusieurs interlocuteurs ont « theme: ${option} » (${listed(ids)}), et la règle parle d'un seul « {expert} ». Gardez « theme » sur l'un d'eux.`,
  noInSentence: (owner, destination) =>
    `${owner} : « ${destination} » n'a pas de « inSentence », et un texte dit « {expert} ». Ajoutez-y son nom comme dans une phrase, par exemple « le dispositif régional diabète ».`,
  forAnswer: (question, option) => `(cas : ${question} = ${option})`,
  wrongValue: (owner, key, detail) => `${owner}« ${key} » ne convient pas : ${detail}.`,
  formats: {
    variants: 'chaque variante a « when », sauf la dernière, qui vaut pour tout le monde',
    id: 'un identifiant en minuscules, chiffres et tirets, par exemple « sortie-hopital »',
    date: 'une date AAAA-MM-JJ qui existe, par exemple 2026-11-22',
    url: 'une adresse qui commence par https://',
    insee: 'un code INSEE de commune, par exemple 81004',
    territory:
      'un territoire a une région, un département, ou une liste de communes : un seul des trois',
    hours:
      'les jours et les heures en mots, par exemple « du lundi au vendredi, 9 h à 17 h », et non « ouvert »',
    mail: "une adresse de courriel que quelqu'un lit, ou '' tant que personne ne lit",
    bundle:
      'un lot se reconnaît à « tier: safety », à « territories » ou à « files » : un seul des trois',
    forEach:
      'une seule question, et la liste de ses réponses, par exemple « forEach: { theme: [plaies, diabete] } »',
    other: "la forme n'est pas celle attendue",
  },
  overlayLocked: (key) =>
    `Les règles d'un territoire ajoutent des règles, des territoires, des sources, des parcours types et des cas ; elles ne touchent pas à « ${key} ». Retirez ce passage, ou proposez-le pour le jeu partagé.`,
  overlayShape:
    'Un fichier de règles locales contient « rules », « territories », « sources », « playbooks » ou « cases », chacun suivi d’une liste.',
  overlayShared: (owner) =>
    `${owner} : dans un fichier de règles locales, chaque règle a son territoire. Ajoutez « territory ».`,
  stale: (source, date, rules, isPast) =>
    `${source} : cette source ${isPast ? 'devait être relue' : 'est à relire'} avant le ${date} (règles : ${rules.join(', ') || 'aucune'}). Relisez-la, puis changez « checked » et « reviewBy ».`,
  expired: (date, isPast) =>
    `Le jeu de règles ${isPast ? "n'est plus valable depuis" : 'expire'} le ${date}. Relisez-le, puis changez « date » et « validUntil ».`,
  sameRule: (owner, other) =>
    `${owner} : cette règle dit mot pour mot la même chose que « ${other} ». Gardez l'une des deux.`,
  weak: (owner) =>
    `${owner} : aucune source n'est une loi, un texte national ou régional, ou la structure elle-même. La règle s'affiche « à valider ».`,
  noBundles:
    'Rien ne peut être validé : « bundles » manque dans pack.yaml. Déclarez-y les lots, et qui doit être d’accord.',
  nobodyAsked: (bundle) =>
    `${bundle} : personne n'est encore désigné pour être d'accord avec ce lot. Quand une instance accepte par écrit, ajoutez-la à « bodies » et à « agree ».`,
  waitingFor: (bundle, names, rules) =>
    `${bundle} : en attente de ${together(names)} (${rules.length === 1 ? 'règle' : `${rules.length} règles`} : ${listed(rules, 5)}). Imprimez « coord print --bundle ${bundle} » ; après la réunion, « coord approve ${bundle} ».`,
  approvalLost: (rule, { body, name, on }, changed, bundle) =>
    `${rule} : l'accord de « ${name} » du ${on} ne vaut plus. ${changedIn(changed)} Remettez les mots d'avant, ou demandez à nouveau cet accord : « coord print --bundle ${bundle} », puis « coord approve ${bundle} --body ${body} ».`,
  translationNotApproved: (bundle, lang, rules) =>
    `${bundle} : la traduction « ${lang} » n'est pas encore validée (${rules.length === 1 ? 'règle' : `${rules.length} règles`} : ${listed(rules, 5)}), et chaque résultat le dit. Faites relire « coord print --bundle ${bundle} --lang ${lang} », puis « coord approve ${bundle} --translation ${lang} ».`,
  agreedAndGone: (rule, bundle) =>
    `${rule} : cette règle a été validée, et elle n'est plus là. Remettez-la ; ou faites valider son retrait avec le lot « ${bundle} », puis retirez-la de ce fichier.`,
  contentAltered: (rule) =>
    `${rule} : ce qui est écrit ici n'est plus ce qui a été validé, l'empreinte est autre. Remettez ce fichier comme « coord approve » l'a écrit.`,
  noContent: (body, rule) =>
    `${body} : les mots de la règle « ${rule} » qui ont été validés manquent dans « contents ». Remettez ce fichier comme « coord approve » l'a écrit.`,
  noCorrection: (path, reason, { from, to, role }) => {
    const why: Record<NoCorrection, string> = {
      nobody: 'personne n’est désigné pour corriger seul : « corrections » manque dans pack.yaml',
      function: `« ${role} » n'est pas la fonction qui corrige, que nomme « corrections » dans pack.yaml`,
      danger: 'une règle de danger le dit',
      place: 'ce n’est ni un texte, ni un numéro, des horaires ou une adresse',
      meaning: `de « ${from} » à « ${to} », ce n'est plus une faute d'écriture`,
    };
    return `${path} : ${why[reason]}. C'est un changement, pas une correction : faites-le valider par les instances de son lot.`;
  },
  noMail: (publisher) =>
    `${publisher} : aucune adresse n'est lue pour ces règles, et une erreur ne peut être dite à personne. Quand quelqu'un lit un courriel, écrivez-le dans « publisher: mail ».`,
  notReused: (source, sentence) =>
    `${source} : « ${sentence} » n'est plus dans le jeu de règles. Retirez-la de « reuse ».`,
  askReuse: (source, publisher, sentences) =>
    `${source} : la reprise de ${sentences} phrase${sentences > 1 ? 's' : ''} est à demander à « ${publisher} ». Après son accord, ajoutez « agreedOn » avec la date.`,
  unknownRole: (body, role, near, known) =>
    `${body} : « ${role} » n'est pas une fonction qui donne son accord. ${near ? fr.meant(near) : `Fonctions : ${known.join(', ')}.`}`,
  bundlesOfRule: (owner, bundles, file) =>
    bundles.length === 0
      ? `${owner} : cette règle n'est dans aucun lot, et personne ne la validerait. Dans pack.yaml, ajoutez « ${file} » à « files » d'un lot, ou son territoire à « territories ».`
      : `${owner} : cette règle est dans plusieurs lots (${bundles.join(', ')}). Mettez-la dans le fichier d'un seul : une règle de danger avec les autres, une règle locale dans rules/local.`,
  bodyTwice: (bundle, body) =>
    `${bundle} : « ${body} » est demandé deux fois dans « agree ». Une instance n'en vaut pas deux : retirez-en une.`,
  missingTranslation: (lang, path) =>
    `${path} : pas de traduction (${lang}). Le texte français s'affiche ; ajoutez-la dans locales/${lang}.yaml.`,
  noTranslation: (lang) =>
    `Aucune traduction (${lang}) : tout s'affiche en français. Créez locales/${lang}.yaml.`,
};
