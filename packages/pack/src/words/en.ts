import type { NoCorrection } from '../approval/no-correction.js';
import type { ChangedPart } from '../approval/changed-parts.js';
import type { TellingKind } from '../telling-words.js';
import type { PackWords } from './pack-words.js';

const listed = (ids: readonly string[], most = 12) =>
  ids.slice(0, most).join(', ') + (ids.length > most ? '…' : '');

/** "A and B", "A or B" where one of them will do. */
const together = (names: readonly (readonly string[])[]) =>
  names.map((one) => one.map((name) => `"${name}"`).join(' or ')).join(' and ');

const changedIn = (parts: readonly ChangedPart[], most = 3) => {
  if (parts.length === 0) return 'Its words have changed.';
  const said = parts
    .slice(0, most)
    .map(({ path, from, to }) => `"${path}": ${quotedOr(from)} → ${quotedOr(to)}`);
  return `Changed: ${said.join('; ')}${parts.length > most ? `; and ${parts.length - most} more` : ''}.`;
};

const quotedOr = (text: string | undefined) => (text === undefined ? '(nothing)' : `"${text}"`);

const shortened = (text: string, most = 60) =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** Why words must not be there, and what to write in their place. */
const TELLING: Readonly<Record<TellingKind, (found: string) => string>> = {
  person: (found) =>
    `names a person: "${found}". Name a function or a structure; people change, and everybody reads these words.`,
  mobile: (found) =>
    `gives a mobile number: "${found}". The number of a structure belongs to the directory, with its source and date.`,
  mail: (found) =>
    `gives a mail address: "${found}". That of a structure belongs to the directory, with its source and date.`,
  age: (found) =>
    `lets an age decide: "${found}". Say the situation instead. Where a structure has this limit, write the age in its own texts, or in "at" of the source.`,
  score: (found) =>
    `lets a score decide: "${found}". A score leaves people out without saying why; say the situation, or which answers suffice.`,
};

/** Kinds of values, by the names of their schemas. */
const VALUE_KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list such as [a, b]',
  object: 'keys and their values, such as { key: value }',
  record: 'keys and their values, such as { key: value }',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What reading and checking a pack says, in English. */
export const en: PackWords = {
  kinds: {
    question: 'a known question',
    option: 'a known answer',
    destination: 'a known destination',
    source: 'a known source',
    playbook: 'a known playbook',
    joint: 'a known joint',
    rule: 'a known rule',
    territory: 'a known territory',
    actor: 'an actor that "plan" offers',
    theme: 'a theme that "plan" offers',
    audience: 'an audience declared in "audiences" of pack.yaml',
    group: 'a group declared in "groups" of pack.yaml',
    place: 'a place declared in "places" of pack.yaml',
    level: 'a level declared in "levels" of pack.yaml',
    danger: 'another question, which is about danger ("safety: true")',
    body: 'a body declared in "bodies" of pack.yaml',
    bundle: 'a bundle declared in "bundles" of pack.yaml',
    file: 'a known file of rules',
  },
  meant: (near) => `Did you mean "${near}"?`,
  unknownId: (owner, id, kind, near, known, key) => {
    const gone = `If it is gone, remove it from ${key ? `"${key}"` : 'here'}`;
    const choice = known.length > 0 ? `, or choose one of: ${listed(known)}` : '';
    const way = near && `${en.meant(near)}${kind === 'rule' ? ` ${gone}.` : ''}`;
    return `${owner}: "${id}" is not ${en.kinds[kind]}. ${way ?? `${gone}; otherwise declare it${choice}.`}`;
  },
  invisibleSign: (owner, id) =>
    `${owner}: "${id}" holds a sign that nobody sees, or a hyphen that is not the one of the keyboard. Type this word again, and the spaces around it.`,
  missingComma: (owner, found, ids) =>
    `${owner}: "${found}" is read as one word. Put a comma between two: [${ids.join(', ')}].`,
  unknownOption: (owner, option, question, near, known) =>
    `${owner}: "${option}" is not an option of question "${question}". ${near ? en.meant(near) : `Choose one of: ${listed(known)}.`}`,
  constraintUnknown: (owner) =>
    `${owner}: an impossible combination is about real answers, not about "unknown". Remove it.`,
  constraintSafety: (owner, question) =>
    `${owner}: an impossible combination cannot name "${question}", a question about danger. Remove it.`,
  missingSettled: (question, options) =>
    `"settled" is missing: question "${question}" is about danger. Write the answer that rules it out: ${listed(options)}.`,
  notADanger: (question) =>
    `"settled" is for questions about danger only. Add "safety: true" to "${question}", or remove the line.`,
  onlySafety: (rule, key) =>
    `${rule}: "${key}" is for safety rules only ("tier: safety"). Remove it.`,
  settledDanger: (rule, question, option) =>
    `${rule}: a safety rule cannot match "${question}: ${option}", which rules the danger out. Name the other answers, without "not".`,
  onResultKey: (question, key) =>
    `${question}: "${key}" has no meaning here. A question on the result ("onResult") is never asked by itself, and a box that is not ticked says nothing. Take the line out.`,
  tooManyBoxes: (question, count, most) =>
    `${question}: ${count} boxes, at most ${most} on a result. Put some together, or take out those that change nothing.`,
  unusedBox: (question, option) =>
    `${question}: the box "${option}" changes nothing, no rule and no text reads it. Write its rule, or take it out.`,
  unlessAsked: (question) =>
    `${question}: "unless" is for the boxes of a question on the result ("onResult"). Use an impossible combination here.`,
  onResultElsewhere: (owner, question) =>
    `${owner}: "${question}" is ticked on the result; only a rule without "leads", or a text, may test it. Take it out here.`,
  onResultLead: (rule, question) =>
    `${rule}: a box on the result ("${question}") changes whom to bring in and what is said, never who carries nor an emergency. Take it out of "when", or write a rule without "leads".`,
  onResultFirstStep: (rule, question) =>
    `${rule}: the first step does not depend on a box of the result ("${question}"). Say it in "ifNotEnough", "advice" or "prepare".`,
  onResultUnknown: (rule, question) =>
    `${rule}: "${question}" has no answer "I do not know": a box that is not ticked says nothing. Take it out of "unknown".`,
  tooManyTicked: (rule, question, count, most) =>
    `${rule}: ${count} boxes of "${question}" tested, at most ${most}. Write a rule for each, or count them with "atLeast".`,
  onlyTicked: (rule, key) =>
    `${rule}: "${key}" depends on what is ticked on the result. Test a box in "when", or take it out.`,
  sameVariant: (owner) =>
    `${owner}: this variant is never read, another before it has the same condition. Take out one of them.`,
  otherNumber: (owner, said, phone) =>
    `${owner}: the text says "${said}", and the number that is called is "${phone}". Look both up at their source, and correct the wrong one.`,
  laterQuestion: (owner, later) =>
    `${owner}: "appliesWhen" depends on "${later}", which is asked later. A question may depend only on earlier ones.`,
  unsafeNot: (owner, question) =>
    `${owner}: "not" on "${question}" would read an unticked box as a "no". Test a ticked option, a number or "none".`,
  process: (owner, leads) =>
    `${owner}: a process (${leads.join(', ')}) cannot carry alone. Add the destination to call.`,
  tooManyConditions: (owner, count, most) =>
    `${owner}: tests ${count} questions, ${most} at most. Split this rule in two.`,
  replacesWithoutTerritory: (owner) =>
    `${owner}: only a local rule replaces a shared one. Add "territory".`,
  localWithoutReplaces: (owner) =>
    `${owner}: a local rule with a lead says which shared rule it replaces. Add "replaces".`,
  localSafety: (owner) => `${owner}: a local rule never touches safety. Change "tier".`,
  replacesSafety: (owner, replaced) =>
    `${owner}: "${replaced}" is a safety rule: it cannot be replaced.`,
  replacesOther: (owner, replaced, tier) =>
    `${owner}: "${replaced}" must be a shared rule of the same tier (${tier}).`,
  safetyUnknown: (owner) =>
    `${owner}: a safety rule never rests on "I do not know". The safety reminder already shows then; remove "unknown".`,
  fallbackLead: (owner) => `${owner}: a fallback rule has no lead; it gives partners and advice.`,
  missingLeadText: (owner, key) =>
    `${owner}: "${key}" is missing. A rule with a lead says what to do, and what to do if that is not enough.`,
  missingSafetyText: (question) =>
    `"texts.safety" is missing. Question "${question}" is about danger: write the reminder that shows until that danger is ruled out.`,
  missingPlaces: (rule) =>
    `"places" is missing in pack.yaml. Rule "${rule}" holds in one territory only, and nothing asks for the place: declare a place there and its question, for example "- { id: place, question: In which town? }".`,
  sameScale: (scale, level, other) =>
    `${level}: the scale "${scale}" stands in "${other}" already. Keep it in one level.`,
  longLine: (owner, line, count, most) =>
    `${owner}: "${line}" has ${count} words, and a line of "With whom" holds ${most}. Shorten "brings".`,
  missingBrings: (owner, most) =>
    `${owner}: "brings" is missing. Say in a few words what it brings: with its short name, ${most} words at most.`,
  overrideCircle: (owner) =>
    `${owner}: the rules override each other in a circle. Keep one direction in "overrides".`,
  overrideTier: (owner, other, tier) =>
    `${owner}: "${other}" is of another tier (${tier}). A rule overrides only rules of its own tier.`,
  duplicateId: (id, where) => `"${id}" exists already: ${where}. Choose another id.`,
  missingSource: (owner) => `${owner}: no source. Give at least one source, with the place in it.`,
  notEverywhere: (owner, rules) =>
    `${owner}: this destination does not exist everywhere and yet leads (${listed(rules, 3)}). Write in "otherwise" whom to call where it is missing, or "everywhere: true" if it exists everywhere.`,
  noNight: (owner, rules) =>
    `${owner}: this destination leads (${listed(rules, 3)}), and nothing says what to do in the evening, at the weekend. Write it in "outOfHours", or "availability: always" if it answers day and night.`,
  noHours: (owner, phone) =>
    `${owner}: when does ${phone} answer? Write it in "hours", in words, or "availability: unknown" if no source says.`,
  numberWithoutHours: (owner, key, phone, hours) =>
    `${owner}: "${key}" names ${phone}, which does not always answer. Add its hours: "${hours}".`,
  toWrite: (owner, key) => `${owner}: "${key}" still has to be written.`,
  telling: (owner, key, kind, found) => `${owner}: "${key}" ${TELLING[kind](found)}`,
  yaml: (_, reason) =>
    `The file is not readable YAML: ${reason} Check indentation, colons and quotes on this line.`,
  yamlTroubles: {
    tab: 'This line starts with a tab. Use spaces: two for each level.',
    noBreakSpace:
      'A no-break space stands in place of an ordinary one. Type the spaces of this line again.',
    dash: 'A space is missing behind the dash. Write "- dac", not "-dac".',
    merge:
      'A merge of Git is not finished. Keep one of the two passages, and remove the lines "<<<<<<<", "=======" and ">>>>>>>".',
    lookalike: 'A sign looks like "-" or ":" and is none. Type it again.',
    equals: 'Put ":" and a space in place of "=": "leads: [dac]".',
    braces: 'Put braces around what follows: "when: { subject: person }".',
    reserved: 'A text starts with a reserved sign ([ { | >). Put straight quotes around it: "…".',
    wordQuotes: 'The quotes “ ” and « » do not protect a text. Put straight quotes around it: "…".',
    slashes: 'A comment starts with "#", not with "//".',
    apostrophe:
      'An apostrophe ends this text too early. Put it between double quotes: "the team\'s…".',
    innerQuotes:
      'A quote ends this text too early. Write other quotes inside, or remove those around it.',
    noSpace:
      'A space is missing after the colon. Write for example "leads: [dac]", not "leads:[dac]".',
    unclosedBracket: 'A bracket or brace opened on this line is not closed. Add "]" or "}".',
    unclosedQuote: 'A quote opened on this line is not closed. Add it at the end of the text.',
    comma: 'A comma is missing between two items of this line.',
    colon: 'A text that contains ": " must stand between double quotes.',
    deeper: 'This line starts with too many spaces. Align it with the line before.',
    notAligned:
      'This line is not aligned with its neighbours. Start it with as many spaces, or with a dash "-" if a new item begins.',
  },
  yamlEncoding:
    'This file is not in UTF-8: an accent or an apostrophe is spoilt, here for the first time. Save it as UTF-8, then type the spoilt signs again.',
  yamlSigns: {
    shownQuotes: (text) =>
      `${shortened(text)}: these quotes would show with the text. Remove them; if they are to be read, put straight quotes around it all: "…".`,
    lostByTag: (text) =>
      `"${text}": a text does not start with "!", it would be lost. Put straight quotes around it.`,
    cutByHash: (text) =>
      `"${shortened(text)}": the text ends before "#", the rest is lost. Put straight quotes around it; a comment has a space behind "#".`,
  },
  yamlAlias:
    'A text starts neither with "*" nor with "&": put straight quotes around it. To repeat another passage, copy it: each item is read alone.',
  yamlDeep: 'The file has too many nested levels to be read. Make it simpler.',
  missingFile: (name) =>
    `The file "${name}" is missing from the pack. Create it, or check the folder that you gave.`,
  notAList: (name) => `"${name}" must be a list: each item starts with a dash.`,
  emptyFile: (name) => `"${name}" is empty. Write an item into it, or delete it.`,
  notAMap: (name) => `"${name}" must hold keys: "rules:", "questions:" …, each with its texts.`,
  unread: (name, rename) =>
    rename
      ? `"${name}" is not read: what it holds does not exist. Call it "${rename}".`
      : `"${name}" is not read: it is no part of the pack.`,
  reserved: (owner, id) =>
    `${owner}: "${id}" is a reserved word. Choose another id; "I do not know" and "none" are written with "unknown:" and "none:" in the question.`,
  renamedTaken: (owner, before, isTaken) =>
    `${owner}: "renamedFrom: ${before}" cannot be followed: ${isTaken ? `"${before}" still exists` : 'another one says so too'}. An id of before is used no more, and became one thing. Remove this line, or choose a new id.`,
  unknownPlace: (owner, code, kind, named) => {
    const start = `${owner}: "${code}" is not the INSEE code of a commune of today`;
    if (kind === 'postcode') return `${start}: it is the postcode of ${listed(named, 5)}.`;
    if (kind === 'merged') return `${start}: that commune was merged. Write ${listed(named)}.`;
    if (kind === 'arrondissement') {
      return `${start}: it is an arrondissement. Write that of the city: ${listed(named)}.`;
    }
    return `${start}, nor a postcode. Find the commune by its name: "coord locate".`;
  },
  unknownArea: (owner, key, code) =>
    `${owner}: "${code}" is the code of no ${key === 'region' ? 'region (Occitanie: 76)' : 'département (Tarn: 81)'}. Check it.`,
  sameCode: (owner, code) => `${owner}: the commune "${code}" stands twice. Remove one.`,
  emptyText: 'this text is empty, write it or remove the line',
  emptyList: 'this list is empty, complete it or remove the line',
  quoteIt: (found) =>
    `"${found}" is read as a number or a yes/no. Put it between quotes: '${found}'${/^\d+$/.test(found) ? `, or '0${found}' if it starts with a zero` : ''}`,
  asList: (found, list) => `a list is expected, "${found}" stands alone. Write ${list}`,
  asMap: (found, map) => `write ${map} in place of "${found}"`,
  otherKind: (found, expected) =>
    `expected ${VALUE_KINDS[expected] ?? 'another kind'}, not ${found}`,
  notAnOperator: (owner, key, near) =>
    `${owner}"${key}": ${near ? `write "${near}"` : 'a question takes an option, or a list of options [a, b]'}. What joins conditions is called all, any, not or atLeast.`,
  sameActor: (owner, id) =>
    `${owner}: "${id}" stands twice among leads and partners. Keep it once.`,
  futureDate: (owner, key, date) =>
    `${owner}: "${key}: ${date}" is in the future. Give the day on which it was done.`,
  dateOrder: (owner, earlier, later) =>
    `${owner}: "${later}" must come after "${earlier}". Correct one of the two dates.`,
  farDate: (owner, key, date, years) =>
    `${owner}: "${key}: ${date}" is more than ${years} years away: nothing would ever be read again. Choose a nearer date.`,
  unknownKey: (owner, key, near, missing) => {
    const guess = missing.map((one) => `"${one}"`).join(' or ');
    const way = guess
      ? `If it is ${guess}, rename it; otherwise remove this line.`
      : 'Remove this line.';
    return `${owner}the key "${key}" does not exist. ${near ? en.meant(near) : way}`;
  },
  weighted: (owner, key) =>
    `${owner}"${key}" does not exist, on purpose: a score leaves people out without saying why, and nobody can discuss it. Say in "when" which answers suffice, or "atLeast: { count: 2, of: [...] }" if several are needed.`,
  missingKey: (owner, key) => `${owner}"${key}" is missing. Add this line.`,
  notAllowed: (owner, key, found, expected, near) =>
    `${owner}"${key}: ${found}" is not allowed; expected: ${expected.join(', ')}.${near ? ` ${en.meant(near)}` : ''}`,
  tooLong: (most) => `too long, ${most} characters at most`,
  quoteBraces: (owner, key, placeholder) =>
    `${owner}"${key}" needs quotes: "${placeholder}". Without them YAML takes a brace for the start of a map.`,
  sameId: (owner, placeholder) =>
    `${owner}: "${placeholder}" is missing in "id". All rules of this list would have the same id; write for example "${owner}-${placeholder}".`,
  sameOption: (owner, option) => `${owner}: "${option}" stands twice in "forEach". Remove one.`,
  placeholder: (owner, found, key, placeholder) =>
    `${owner}: "${found}" has no place in "${key}". "${placeholder}" goes into "id", "when", "overrides" and "replaces"; "{expert}" into "leads", "partners" and the texts.`,
  placeholderAlone: (owner, found) =>
    `${owner}: nothing replaces "${found}". Add "forEach" with the list of options, or write the word itself.`,
  expert: (owner, option, ids) =>
    ids.length === 0
      ? `${owner}: no destination has "theme: ${option}", and the rule names "{expert}". Add "theme" to a destination, or remove "${option}" from "forEach".`
      : `${owner}: several destinations have "theme: ${option}" (${listed(ids)}), and the rule names one "{expert}". Keep "theme" on one of them.`,
  noInSentence: (owner, destination) =>
    `${owner}: "${destination}" has no "inSentence", and a text says "{expert}". Add its name as it stands in a sentence, for example "le dispositif régional diabète".`,
  forAnswer: (question, option) => `(case: ${question} = ${option})`,
  wrongValue: (owner, key, detail) => `${owner}"${key}" does not fit: ${detail}.`,
  formats: {
    variants: 'each variant has "when", but the last, which is for everybody',
    id: 'an id of lower-case letters, digits and dashes, for example "sortie-hopital"',
    date: 'an existing date YYYY-MM-DD, for example 2026-11-22',
    url: 'an address that starts with https://',
    insee: 'the INSEE code of a commune, for example 81004',
    territory:
      'a territory has a region, a département, or a list of communes: exactly one of the three',
    hours: 'days and hours in words, for example "Monday to Friday, 9 am to 5 pm", and not "open"',
    mail: "a mail address that somebody reads, or '' while nobody does",
    bundle:
      'a bundle is known by "tier: safety", by "territories" or by "files": exactly one of the three',
    forEach:
      'exactly one question, with a list of its options, for example "forEach: { theme: [plaies, diabete] }"',
    other: 'it does not have the expected form',
  },
  overlayLocked: (key) =>
    `The rules of a territory add rules, territories, sources, playbooks and cases; they do not touch "${key}". Remove this passage, or propose it for the shared pack.`,
  overlayShape:
    'A file of local rules has "rules", "territories", "sources", "playbooks" or "cases", each followed by a list.',
  overlayShared: (owner) =>
    `${owner}: in a file of local rules each rule has its territory. Add "territory".`,
  stale: (source, date, rules, isPast) =>
    `${source}: this source ${isPast ? 'had' : 'has'} to be read again before ${date} (rules: ${rules.join(', ') || 'none'}). Read it, then change "checked" and "reviewBy".`,
  expired: (date, isPast) =>
    `The pack ${isPast ? 'has not been valid since' : 'expires on'} ${date}. Review it, then change "date" and "validUntil".`,
  sameRule: (owner, other) =>
    `${owner}: this rule says word for word the same as "${other}". Keep one of them.`,
  weak: (owner) =>
    `${owner}: no source is a law, a national or regional text, or the structure itself. The rule is shown as "to be validated".`,
  noBundles:
    'Nothing can be approved: "bundles" is missing in pack.yaml. Declare the bundles there, and who has to agree.',
  nobodyAsked: (bundle) =>
    `${bundle}: nobody is named yet to agree to this bundle. Once a body accepts in writing, add it to "bodies" and to "agree".`,
  waitingFor: (bundle, names, rules) =>
    `${bundle}: waiting for ${together(names)} (${rules.length === 1 ? 'rule' : `${rules.length} rules`}: ${listed(rules, 5)}). Print "coord print --bundle ${bundle}"; after the meeting, "coord approve ${bundle}".`,
  approvalLost: (rule, { body, name, on }, changed, bundle) =>
    `${rule}: the approval of "${name}" of ${on} holds no more. ${changedIn(changed)} Put the earlier words back, or ask for this approval again: "coord print --bundle ${bundle}", then "coord approve ${bundle} --body ${body}".`,
  translationNotApproved: (bundle, lang, rules) =>
    `${bundle}: the translation "${lang}" is not approved yet (${rules.length === 1 ? 'rule' : `${rules.length} rules`}: ${listed(rules, 5)}), and each result says so. Have "coord print --bundle ${bundle} --lang ${lang}" read, then "coord approve ${bundle} --translation ${lang}".`,
  agreedAndGone: (rule, bundle) =>
    `${rule}: this rule was approved, and it is gone. Put it back; or have its removal approved with the bundle "${bundle}", then remove it from this file.`,
  contentAltered: (rule) =>
    `${rule}: what stands here is not what was approved, its fingerprint is another. Put this file back as "coord approve" wrote it.`,
  noContent: (body, rule) =>
    `${body}: the words of the rule "${rule}" that were approved are missing in "contents". Put this file back as "coord approve" wrote it.`,
  noCorrection: (path, reason, { from, to, role }) => {
    const why: Record<NoCorrection, string> = {
      nobody: 'nobody is named who corrects alone: "corrections" is missing in pack.yaml',
      function: `"${role}" is not the function that corrects, named by "corrections" in pack.yaml`,
      danger: 'a rule on danger says it',
      place: 'it is no text, no number, no hours and no address',
      meaning: `from "${from}" to "${to}" is more than spelling`,
    };
    return `${path}: ${why[reason]}. It is a change, no correction: have the bodies of its bundle agree to it.`;
  },
  noMail: (publisher) =>
    `${publisher}: no address is read for these rules, and a mistake can be told to nobody. Once somebody reads a mail, write it into "publisher: mail".`,
  notReused: (source, sentence) =>
    `${source}: "${sentence}" is no more in the pack. Remove it from "reuse".`,
  askReuse: (source, publisher, sentences) =>
    `${source}: the reuse of ${sentences} sentence${sentences === 1 ? '' : 's'} is to be asked of "${publisher}". Once they agree, add "agreedOn" with the date.`,
  unknownRole: (body, role, near, known) =>
    `${body}: "${role}" is no function that approves. ${near ? en.meant(near) : `Functions: ${known.join(', ')}.`}`,
  bundlesOfRule: (owner, bundles, file) =>
    bundles.length === 0
      ? `${owner}: this rule is in no bundle, and nobody would approve it. In pack.yaml, add "${file}" to "files" of a bundle, or its territory to "territories".`
      : `${owner}: this rule is in several bundles (${bundles.join(', ')}). Put it into the file of one of them: a rule on danger with the others, a local rule into rules/local.`,
  bodyTwice: (bundle, body) =>
    `${bundle}: "${body}" is asked twice in "agree". One body does not make two: remove one.`,
  missingTranslation: (lang, path) =>
    `${path}: no translation (${lang}). The original text shows; add it to locales/${lang}.yaml.`,
  noTranslation: (lang) =>
    `No translation (${lang}): everything shows in the pack's own language. Create locales/${lang}.yaml.`,
};
