import { channelCommandsEn, channelEn, channelOptionsEn } from './channel-en.js';
import type { CliWords } from './cli-words.js';
import { directoryEn } from './directory-en.js';
import { FIELDS } from './fields.js';

type Ids = readonly string[];

const quoted = (ids: Ids) => ids.map((id) => `"${id}"`).join(', ');
const number = (count: string | number) => BigInt(count).toLocaleString('en-GB');
const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
const places = (list: readonly { name: string; code: string }[]) =>
  list.map(({ name, code }) => `${name} (${code})`).join(', ');

const many: Readonly<Record<string, string>> = {
  'not-approved': 'bundles that wait for an agreement',
  publisher: 'things to ask for or to name before publishing',
  'approval-lost': 'agreements that hold no more',
  'weak-source': 'rules without a strong source, shown as "to be validated"',
  'missing-translation': 'texts without translation',
  'stale-source': 'sources to be read again soon',
};

/** Why a result is contested, by the ids that the element gives. */
const reasons: Readonly<Record<string, string>> = {
  other: 'Another contact fits better',
  missing: 'This contact does not exist here',
  refused: 'This contact does not answer, or did not accept',
  local: 'There is a local organisation',
  wording: 'A question or an answer is badly worded',
};

/** Why a file cannot be read or written, by the code of the system. */
const fileTroubles: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full, make room',
  EDQUOT: 'your room on the disk is used up, make room',
  EACCES: 'you may not',
  EPERM: 'you may not',
  EROFS: 'this disk is read-only',
  EISDIR: 'a folder has this name',
  ENOTDIR: 'a file stands in place of a folder on this path',
  ENOENT: 'this path does not exist',
  ENAMETOOLONG: 'this name is too long',
  EPIPE: 'what read it stopped before the end',
  ELOOP: 'this link leads to itself',
  EIO: 'the disk does not answer',
};

/** All that the command line says, in English. */
export const en: CliWords = {
  about: 'Try, check and compare the shared orientation rules.',
  commands: {
    try: {
      about: 'Gives the orientation for a situation; without a fact, asks the questions.',
      examples: [
        'coord try --lang en',
        'coord try --fact objet=personne --fact danger=non --fact besoin=coordination',
        'coord try --fact objet=unknown --json',
        'coord try my-rules',
        '',
        'The questions and their answers: coord questions',
      ],
    },
    questions: {
      about: 'Lists the questions and their answers, in the order in which they are asked.',
      examples: ['coord questions --lang en', 'coord questions my-rules --json'],
    },
    check: {
      about: 'Checks a pack: shape, gaps, conflicts, sources, missing cases.',
      examples: ['coord check --lang en', 'coord check my-rules --strict', 'coord check --json'],
    },
    test: {
      about: 'Runs the cases, and proposes those that are missing.',
      examples: ['coord test --lang en', 'coord test my-rules --write'],
    },
    cases: {
      about: 'Makes cases to judge of results that were contested ("Another way").',
      examples: ['coord cases --from mails.txt', 'coord cases my-rules --from mails.txt'],
    },
    diff: {
      about: 'Compares two packs: which situations change, and by which rules.',
      examples: [
        'coord diff ../before/rules packages/rules --lang en',
        'coord diff main:packages/rules packages/rules --markdown',
        'coord diff published.json my-rules',
      ],
    },
    explain: {
      about: 'Says a rule in sentences: when, who carries, why, and the cases that reach it.',
      examples: ['coord explain coordination --lang en', 'coord explain coordination my-rules'],
    },
    new: {
      about: 'Begins a rule, a question, a destination, a source or a case.',
      examples: [
        'coord new rule sortie-tardive my-rules --file rules/personne.yaml',
        'coord new source ars-2026 my-rules',
        'coord new case retour-difficile my-rules',
      ],
    },
    rename: {
      about: 'Renames an id wherever the pack names it.',
      examples: [
        'coord rename rule echange en-parler my-rules',
        'coord rename option besoin=echange en-parler my-rules',
        '',
        'A question, an option, a destination keep their earlier id (renamedFrom): links that were shared still open.',
      ],
    },
    stale: {
      about: 'Lists the sources to be read again, and the rules that rest on them.',
      examples: ['coord stale --lang en', 'coord stale --days 90'],
    },
    print: {
      about: 'The rules in sentences, bundle by bundle, to print for those who have to agree.',
      examples: [
        'coord print --out rules.html --lang en',
        'coord print --bundle danger --out danger.html',
        'coord print my-rules --changed main --out changes.html',
      ],
    },
    approve: {
      about: 'Writes down that a body agreed to a bundle, as the printed sheet had it.',
      examples: [
        'coord approve danger --body body --role Chair --hash 3f2a91bc04de',
        'coord approve danger my-rules --body body --role Chair --on 2026-11-24 --hash 3f2a91bc04de',
        '',
        'The fingerprint (--hash) is on the first page of "coord print --bundle danger".',
        'A translation: that of "coord print --bundle danger --lang en", with --translation en.',
      ],
    },
    correct: {
      about: 'Puts a number, hours, an address or a spelling right, and writes it down.',
      examples: [
        'coord correct destinations.dac.phone "05 00 00 00 00" my-rules',
        '',
        'Valid at once, by the function that "corrections" of pack.yaml names. All else is a change, to be agreed to.',
      ],
    },
    'export table': {
      about: 'A decision table for each topic.',
      examples: ['coord export table --out table.html'],
    },
    'export plan': {
      about: 'The cooperation plan: a checklist for the actors and the theme picked.',
      examples: [
        'coord export plan --lang en',
        'coord export plan --theme diabete --out plan.html',
        'coord export plan --actors cpts,dac,etablissement-sante --theme hopital --out plan.md',
      ],
    },
    build: {
      about: 'Writes a checked pack into a folder, ready for a site or an application.',
      examples: ['coord build --out rules', 'coord build my-rules --out rules --with tarn.yaml'],
    },
    schema: {
      about: 'Writes the JSON Schemas of the files, for completion and errors in an editor.',
      examples: ['coord schema --out .schemas'],
    },
    locate: {
      about: 'Searches a commune and says who answers there.',
      examples: ['coord locate mauguio --lang en', 'coord locate "grazac 81" --json'],
    },
    'directory check': {
      about: 'Checks the directory and says what it covers, by département.',
      examples: ['coord directory check', 'coord directory check packages/directory --json'],
    },
    'directory import': {
      about: 'Imports a CSV or XLSX table: one line for each commune of a structure.',
      examples: [
        'coord directory import table.csv --source list-2026 --column structure="Name"',
        '',
        '"structure" and "code" (or "commune") are needed. When a line is wrong, nothing is written.',
        `Fields: ${FIELDS}.`,
      ],
    },
    'directory export': {
      about: 'Writes the directory as CSV or JSON, with the licence, date and status of each line.',
      examples: [
        'coord directory export --out directory.csv',
        'coord directory export --out directory.json',
      ],
    },
    'directory ask': {
      about:
        'Prepares a campaign: a mail for each structure and a sheet, to have the directory confirmed.',
      examples: [
        'coord directory ask --by "FACS Occitanie" --out campaign-2026',
        'coord directory ask --by "FACS Occitanie" --departement 81 --out tarn',
      ],
    },
    'directory confirm': {
      about:
        'Reads the replies pasted into the sheet of a campaign and writes them into the directory.',
      examples: ['coord directory confirm campaign-2026/campagne.csv my-directory'],
    },
    'directory status': {
      about: 'Says what is sent, answered and overdue in a campaign.',
      examples: ['coord directory status campaign-2026/campagne.csv'],
    },
    'directory missing': {
      about: 'Says what a region must still fill, by département.',
      examples: ['coord directory missing', 'coord directory missing --departement 81'],
    },
    ...channelCommandsEn,
  },
  groups: {
    export: 'Writes a page for a meeting: the tables, the plan.',
    directory: 'Checks and completes the directory.',
    channel: 'Watches over a channel, or copies it.',
    sites: 'Looks at the pages that show the questions.',
  },
  channel: channelEn,
  directory: directoryEn,
  packIsLast: 'The pack is always the last word. Without it, it is the shared rules.',
  titles: {},
  analysis: {
    gap: () => 'No rule answers this situation. Add a rule, or widen one.',
    conflict: (ids) =>
      `The rules ${quoted(ids)} contradict each other: they give different leads. Write "overrides: [${ids.slice(1).join(', ')}]" in "${ids[0]}", or the same "joint" in each.`,
    shadowed: (ids) =>
      `The rule ${quoted(ids)} never decides: another always comes first. Remove it, or narrow the one that comes first.`,
    redundant: ([id, other]) =>
      `The rule "${id}" changes nothing: "${other}" already says the same wherever it applies. Remove one of the two.`,
    'unreachable-rule': (ids) =>
      `The rule ${quoted(ids)} can never apply: its conditions never meet. Correct "when".`,
    'unreachable-question': (ids) =>
      `The question ${quoted(ids)} never changes anything, or is never asked. Remove it, or use it in a rule.`,
    'unreachable-destination': (ids) =>
      `No rule gives the destination ${quoted(ids)}. Add it to a rule, or remove it.`,
    'unused-option': (ids) =>
      `The answer ${quoted(ids)} changes nothing: no rule names it. Remove it, or write "rest: true" if it stands for "everything else".`,
    'unsafe-unknown': (ids) =>
      `"I do not know" to the question about danger ${quoted(ids)} would change nothing here: an answer about danger must always change the lead.`,
    'two-leads-for-a-person': (ids) =>
      `A situation about one person would have two leads (rules ${quoted(ids)}). Keep one, the other as a partner.`,
    'dead-end': (ids) =>
      `A process cannot carry alone (rules ${quoted(ids)}). Add the destination to call.`,
  },
  neverTogether: (ids, parts, { question, constraint }) => {
    const start = `Rule ${quoted(ids)} can never apply`;
    const isOne = parts.length === 1;
    const apart = parts.map((part) => `(${part})`).join(' and ');
    const why = question
      ? `, because question "${question}" is not asked then ("appliesWhen")`
      : constraint
        ? `, because the combination "${constraint}" says that it is impossible`
        : '';
    const way = isOne
      ? 'Correct this condition in "when".'
      : 'Remove one of them from "when", or put them into "any".';
    return `${start}: ${apart} ${isOne ? 'never holds' : 'never hold together'}${why}. ${way}`;
  },
  conflictWays: (ids, ways) => {
    const start = `The rules ${ids.map((id) => `"${id}"`).join(', ')} contradict each other: they name different destinations.`;
    const lines = ways.map(
      ({ over, under }) =>
        `"overrides: [${under.join(', ')}]" in "${over}": "${over}" decides wherever ${under.length > 1 ? 'they' : 'both'} apply`,
    );
    const choice =
      lines.length > 0
        ? `Write ${lines.join('; or ')}.`
        : 'None can always pass before without another never deciding again: narrow "when" of one of them.';
    return `${start} ${choice} If both lead together, write the same "joint" in each.`;
  },
  tiers: {
    safety: 'safety',
    specific: 'specific request',
    general: 'general case',
    fallback: 'fallback',
  },
  examples: 'Examples:',
  colon: ': ',
  nobody: 'nobody',
  none: 'none',
  back: '← Previous question',
  several: 'several answers possible',
  anySituation: 'any situation',
  quote: (text) => `"${text}"`,
  number,
  example: (situation) => ` Example: ${situation}.`,
  kinds: (count) => ` (${count} kinds of situations)`,
  many: (code, count) => `${count} ${many[code] ?? 'warnings'}:`,
  andMore: (count) => `… and ${count} more (all with --json).`,
  pageWritten: (file) => `Page written: ${file}. Open it in a browser.`,
  textWritten: (file) => `Written: ${file}.`,
  missingCase: (rule, territory, example) =>
    `No case reaches the rule "${rule}".${territory ? ` Add a case with a commune of "${territory}".` : ' Add a case, for example with "coord test".'}${example ? ` Example: ${example}.` : ''}`,
  uncheckedRule: (rule, one) =>
    `No case checks the rule "${rule}". The case "${one}" reaches it: if it is there for it, name it in its "expect".`,
  fine: (rules, situations, ms) =>
    `Nothing to report: ${rules} rules checked over ${situations} situations, in ${ms} ms.`,
  found: (errors, warnings, rules, situations, ms) =>
    `${plural(errors, 'error')}, ${plural(warnings, 'warning')}: ${rules} rules checked over ${situations} situations, in ${ms} ms.`,
  options: {
    help: 'shows this help',
    version: 'shows the version of the tool and of the shared rules',
    json: 'for a program',
    lang: 'the language of the messages',
    today: "today's date, YYYY-MM-DD",
    strict: 'fails for a warning too',
    pack: 'a folder of rules, or a folder from "coord build"; the shared rules by default',
    folder: 'the folder of rules; the shared rules by default',
    write: 'adds the proposed cases to cases/presque.yaml without asking',
    before:
      'the pack before: a folder of rules, a folder from "coord build", or revision:path in Git',
    after: 'the pack after, in the same way',
    markdown: 'to paste into a change request',
    rule: 'the id of the rule',
    kind: 'what you begin: rule, question, destination, source or case',
    id: 'its id: lower-case letters, digits and dashes',
    file: 'the file to add it to, for example rules/personne.yaml',
    days: 'days before the date of review; 30 by default',
    outBuild: 'the folder to write',
    modules: 'also writes JavaScript modules, for a bundler',
    bundle: 'a bundle, declared in pack.yaml; all of them by default',
    changed: 'only what changed since: a revision of Git, or a folder',
    bundleWord: 'the bundle, declared in pack.yaml',
    body: 'the body, declared in pack.yaml',
    role: 'the function of the person who signed',
    on: 'the day of the agreement, YYYY-MM-DD; today by default',
    hash: 'the fingerprint on the sheet that was read',
    translation: 'the translation into this language, and nothing else',
    correctPath: 'where: list, id, field',
    correctValue: 'the right text',
    from: 'a file with the texts received, as they are',
    renameKind:
      'what gets another id: question, option, destination, rule, source, playbook or case',
    renamedId: 'its id; question=option for an option',
    newId: 'the new id',
    outPage: 'the page to write; printed otherwise',
    actors: 'the partners, separated by commas; those of the theme by default',
    theme: 'the theme',
    outPlan: 'the page to write, or a text if its name ends in .md; printed otherwise',
    outSchema: 'the folder to write; .schemas by default',
    with: 'the rules of a territory to add; may be repeated',
    fact: 'a known fact; may be repeated',
    place: 'a name, a postcode, an INSEE code, or the former name of a structure',
    limit: 'how many communes at most; 10 by default',
    directory: 'the folder of the directory; the shared one by default',
    table: 'the table, with a line of headings',
    column: 'the column of a field, or "field=" to read none; may be repeated',
    sheet: 'the sheet of the workbook; the first by default',
    destination: 'what these structures are; what directory.yaml says by default',
    source: 'the source, declared in sources.yaml',
    seen: 'the day it was read, YYYY-MM-DD',
    campaign: 'the sheet of a campaign, CSV or XLSX',
    outDirectory: 'the file to write, as JSON where its name ends in .json; printed otherwise',
    outCampaign: 'the folder to write, without a campaign',
    by: 'who signs the mails',
    departement: 'only this département, by its code',
    onlyDestination: 'only this destination, for example dac',
    all: 'also the lines whose confirmation still holds',
    due: 'the day by which a reply is expected, YYYY-MM-DD; in two weeks by default',
    outStructures: 'the file to write; structures/<name of the table>.yaml by default',
    commune: 'the INSEE code of the commune (Albi: 81004)',
    ...channelOptionsEn,
  },
  progress: {
    check: 'Checking every situation…',
    test: 'Running the cases…',
    diff: 'Comparing every situation…',
  },
  trouble: {
    lang: 'The language is "fr" or "en".',
    date: (date) => `"${date}" is not a date. Write YYYY-MM-DD, for example 2026-11-22.`,
    days: (days) => `"${days}" is not a number of days. Write for example 30.`,
    errors: (count) => `${plural(count, 'error')} in the pack.`,
    tooLarge: (rules, questions) =>
      `This pack is too large to be checked as a whole. The rules that cost most: ${quoted(rules)}; the questions: ${quoted(questions)}. Test fewer questions in a rule, or split the pack.`,
    builtPack: (_, reason) =>
      `This built pack cannot be opened: ${reason} Build it again with "coord build".`,
    packFile: (path) =>
      `"${path}" is neither a folder of rules nor a folder written by "coord build".`,
    notInsee:
      'Give the commune by its INSEE code, five characters (Albi: 81004). It is not the postcode.',
    noCommune: (byPostcode) =>
      byPostcode.length > 0
        ? `This is not an INSEE code but a postcode: ${places(byPostcode)}. Give the INSEE code.`
        : 'No commune has or had this INSEE code. Check it; "coord locate" finds it by the name.',
    notAList: (path) =>
      `Nothing was written: "${path}" is no list that can be read. Correct it first; "coord check" says where.`,
    readOnly: (path) =>
      `Nothing was written: "${path}" is read-only. Make it writable, or choose another file.`,
    file: (path, code) =>
      `"${path}" cannot be read or written: ${fileTroubles[code] ?? 'check the path and your rights'}.`,
    output: (code) => `What was to be printed could not be written: ${fileTroubles[code] ?? code}.`,
    stopped: 'Stopped.',
    meant: (near) => `Did you mean "${near}"?`,
    expected: (ids) => `Expected: ${ids.join(', ')}.`,
    fact: (fact) =>
      `"${fact}" is not a fact. Write question=answer, for example --fact objet=personne.`,
    factIsOption: (fact) => `A fact is written with "--fact": --fact ${fact}.`,
    noQuestion: (id, advice) => `There is no question "${id}". ${advice}`,
    noOption: (option, question, advice) =>
      `"${option}" is not an option of question "${question}". ${advice}`,
    wrongAnswer: (question, advice) =>
      `The question "${question}" takes one answer, not empty. ${advice}`,
    noRule: (id, near) =>
      `There is no rule "${id}". ${near ? `Did you mean "${near}"?` : 'See the list with "coord print".'}`,
    noCommand: (word, advice) => `There is no command "${word}". ${advice}`,
    commands: (names) => `Commands: ${names.join(', ')}.`,
    noSuchOption: (word, advice) => `There is no option "${word}". ${advice}`,
    noDashes: (word, usage) => `"${word.replace(/^-+/, '')}" is written without dashes: ${usage}.`,
    missing: (word) => `A value is missing for "${word}".`,
    tooMany: 'There is one word too many.',
    seeHelp: 'See the examples with --help.',
    noFolder: (path) => `There is no folder "${path}". Check the path.`,
    noGit: 'Git is not installed on this machine. Install it, or compare two folders.',
    noRepository: (name) =>
      `"${name}": you are not in a Git repository. Go to the folder of the repository, or compare two folders.`,
    noRevision: (revision) =>
      `Git does not know the revision "${revision}". Write revision:path, for example main:packages/rules.`,
    shallow: (revision) =>
      `This repository is a shallow copy without "${revision}". Complete it with "git fetch --unshallow" (in continuous integration: "fetch-depth: 0").`,
    noPath: (revision, path) =>
      `"${revision}" exists, but "${path}" is not in it. The path starts at the top of the repository; "${revision}:./" starts at the folder where you are.`,
    submodule: (submodule, path) =>
      `"${submodule}" is a submodule: its files are in another repository. Go to "${submodule}", and compare its own revisions there (you asked for "${path}").`,
    badId: (id) =>
      `"${id}" is not an id. Write lower-case letters, digits and dashes, for example sortie-hopital.`,
    idExists: (id, place) =>
      `"${id}" exists already: ${place}. Choose another id. Nothing was written.`,
    wrongFile: (file, usual) => `"${file}" is not the right file. Write for example ${usual}.`,
    noKind: (kind, kinds, near) =>
      `"${kind}" cannot be begun. ${near ? `Did you mean "${near}"?` : `Choose: ${kinds.join(', ')}.`}`,
  },
  test: {
    summary: (passed, all) => `${passed} of ${all} cases give what is expected.`,
    covered: (rules) => `Each of the ${rules} rules is reached by a case.`,
    lost: (rules) => `No case reaches: ${rules.join(', ')}.`,
    proposals: (count) => `${plural(count, 'case')} proposed ("coord test --write" adds them):`,
    expected: 'expected',
    got: 'got',
    parts: {
      status: 'status',
      lead: 'lead',
      partners: 'partners',
      playbooks: 'playbooks',
      rules: 'rules',
      answers: 'answers set aside',
    },
    rules: (rules) => `Rules: ${rules.join(', ') || 'none'}.`,
    look: 'Look at the proposed cases one by one?',
    question: (kind, rule) =>
      kind === 'reach' ? `This case reaches the rule "${rule}":` : `Just beside "${rule}":`,
    right: 'Is this the right orientation? Add it to the cases?',
    text: (kind, rule, situation) =>
      `${kind === 'reach' ? 'For' : 'Just beside'} "${rule}": ${situation}`,
    written: (count, file) =>
      `${plural(count, 'case')} added to ${file}. Read them again and give them everyday words.`,
  },
  cases: {
    noFile: 'Say where the texts received are, for example: --from mails.txt',
    none: (file) =>
      `"${file}" has no contested result. Paste the whole text of "Another way" there, from [coord] to [/coord].`,
    tell: 'the situation, as it was told, without a name',
    why: (reason, lead, version) =>
      `Contested: "${reasons[reason] ?? 'without a reason'}". The answer was: ${lead.join(' + ') || 'nobody'} (rules ${version || 'without version'}). To judge: write into "expect" what should be.`,
    otherRules: (answers, version) =>
      `These answers are not asked here: ${answers} (rules version ${version || 'unknown'}). Nothing was written for them.`,
    written: (read, added, file) =>
      `${plural(read, 'contested result')} read, ${plural(added, 'case')} to judge${added > 0 ? ` in ${file}` : ' more'}.`,
  },
  diff: {
    title: 'What this change changes',
    nothing: 'No situation changes.',
    impossible: 'impossible situation',
    notAnswered: 'can no longer be asked',
    situations: (count) => `${number(count)} situation${count === '1' ? '' : 's'}`,
    incomplete: (situations) => `${situations} with an "I do not know"`,
    rules: (rules) => `Rules: ${rules.join(', ') || 'the questions have changed'}`,
    partner: (name, change, where) =>
      `${name} ${change === 'added' ? 'becomes' : 'is no longer'} a partner in ${where}.`,
    asPartner: (name) => `${name} (partner)`,
    breaking: (ids) => `Ids that are gone (breaking for whoever uses them): ${ids.join(', ')}`,
    retyped: (ids) =>
      `Questions with one answer in place of several, or the reverse (breaking: answers that were kept no longer fit): ${ids.join(', ')}`,
    place: (name) => `In ${name}:`,
    moved: (places, from, to) => `${places}: from "${from}" to "${to}". In these places:`,
    sharedRules: 'the shared rules',
    communes: (count, some) => `${count} commune${count === 1 ? '' : 's'} (${some})`,
    departement: (code) => `the rest of département ${code}`,
    region: (code) => `the rest of region ${code}`,
    texts: 'What reads otherwise:',
    nothingWritten: '(nothing)',
    cases: (count) => (count === 1 ? 'One case changes:' : `${count} cases change:`),
    rulesChanged: 'Rules that were edited:',
    columns: ['Before', 'After', 'Situations', 'Example', 'Rules'],
  },
  condition: {
    and: ' and ',
    or: ' or ',
    orElse: '; or ',
    always: 'always',
    unknown: (question) => `${question}: "I do not know"`,
    not: (condition) => `except ${condition}`,
    atLeast: (count, of) => `at least ${count} of: ${of.join('; ')}`,
    audience: 'who asks',
    variant: (condition: string, text: string) => `if ${condition}: ${text}`,
    otherwise: (text: string) => `otherwise: ${text}`,
  },
  ruleParts: {
    territory: 'Local organisation',
    replaces: 'Replaces',
    when: 'When',
    leads: 'Who carries',
    partners: 'To bring in',
    without: 'No longer to bring in',
    firstStep: 'First step',
    ifNotEnough: 'Otherwise',
    advice: 'Advice',
    prepare: 'To have at hand',
    offer: 'Proposal',
    playbooks: 'Playbook',
    why: 'Why',
    sources: 'Sources',
    bundle: 'Bundle',
    cases: 'Cases that reach it',
  },
  explain: {
    bundle: (title, id) => `${title} (${id})`,
    agreed: (body, role, on) => `Agreed: ${body} (${role}), on ${on}.`,
    situations: (count) => `It decides or adds something in ${count} situations.`,
  },
  print: {
    title: 'Rules to approve',
    intro: (title, version) => `${title}, version ${version}.`,
    id: 'Id',
    rule: 'Rule',
    agree: 'agreed',
    change: 'to change',
    name: 'Correction:',
    cases: 'The situations, in words',
    sign: 'Function, date, signature:',
    agreed: 'agreed to each rule, as it stands here.',
    corrections: 'Corrections since the last agreement',
    correction: (on, role) => `(${on}, ${role})`,
    waitingFor: (name) => `Waiting for ${name}`,
    forRules: (rules) => `(${plural(rules.length, 'rule')})`,
    nobodyAsked: 'The pack does not say yet who has to agree to this bundle.',
    count: (rules, cases) =>
      `${plural(rules, 'rule')}, ${plural(cases, 'situation')} that check them.`,
    translation: (lang, hash) => `Fingerprint of this translation (${lang}): ${hash}.`,
    hash: (hash) => `Fingerprint of this bundle: ${hash}.`,
    since: (revision) => `Only what changed since "${revision}".`,
    unchanged: (revision) => `Nothing has changed since "${revision}".`,
    removed: 'Rule removed',
    before: 'Before:',
    now: 'Now:',
    noBundle: (id, near, known) =>
      `There is no bundle "${id}". ${near ? `Did you mean "${near}"?` : `Bundles: ${known.join(', ')}.`}`,
  },
  approve: {
    written: (body, bundle, rules, file) =>
      `"${body}" agreed to "${bundle}": ${plural(rules, 'rule')}, written down in ${file}. "coord check" says who is still waited for.`,
    already: (body, bundle) =>
      `"${body}" had agreed to each rule of "${bundle}" already. Nothing was written.`,
    nobodyAsked: (bundle) =>
      `The bundle "${bundle}" asks nobody to agree. In pack.yaml, declare the body in "bodies" and name it in "agree".`,
    body: (body, near, known) =>
      `${body === undefined ? 'Say which body agrees, with --body.' : `"${body}" is not asked for this bundle.`} ${near ? `Did you mean "${near}"?` : `Asked: ${known.join(', ')}.`}`,
    role: (role, near, known) =>
      `${role === undefined ? 'Say the function of who signed, with --role.' : `"${role}" is no function that agrees for this body.`} ${near ? `Did you mean "${near}"?` : `Functions: ${known.join(', ')}.`}`,
    noTranslation: (lang, known) =>
      `There is no translation "${lang}". Translations: ${known.join(', ') || 'none'}.`,
    future: (on) => `"${on}" is in the future. Give the day on which they agreed.`,
    noHash: (bundle) =>
      `Copy the fingerprint of the sheet that was read, with --hash: it is on the first page of "coord print --bundle ${bundle}".`,
    otherSheet: (hash, bundle) =>
      `Nothing was written: "${hash}" is not the fingerprint of this bundle today. A letter is wrong, or a rule changed since the sheet. Print "coord print --bundle ${bundle}" again, and show what changes.`,
  },
  correct: {
    written: (path, from, to, file) =>
      `Corrected: ${path}, "${from}" → "${to}". Valid at once, and written down in ${file} for the next meeting.`,
    noText: (path) =>
      `No text at "${path}". Write the list, the id, the field: destinations.dac.phone. A rule that is written for several answers is corrected in its file, then written down in corrections.yaml.`,
  },
  table: {
    title: 'Decision tables',
    rule: 'Rule',
    other: 'Other condition',
    leads: 'Who carries',
    partners: 'To bring in',
  },
  build: {
    noOut: 'Say where to write, for example: --out rules',
    refusedKept: (rules) =>
      `Nothing was written. Until a new agreement, these rules keep the words that were approved: ${rules.join(', ')}. They do not go with the other rules of today: have what changes approved first ("coord print --changed").`,
    kept: (rules) =>
      `Until a new agreement, these rules keep the last approved words: ${rules.join(', ')}.`,
    refused: 'Nothing was written: correct these errors first.',
    written: (file, rules, version) =>
      `${file}: ${rules} rules, version ${version}. A page opens them by pack-src="…/manifest.json".`,
  },
  stale: {
    none: 'No source has to be read again.',
    rules: (rules) => `Rules: ${rules.join(', ') || 'none'}`,
  },
  version: (tool, rules) => `coord ${tool}\nshared rules ${rules}`,
  rename: {
    written: (id, to, files) =>
      `"${id}" is now called "${to}": ${files.join(', ')}. Check with "coord check" and "coord diff"; agreements to what changes are to be asked for again.`,
    directory: (id) => `The directory may name "${id}": "coord directory check" says so.`,
    noKind: (kind, kinds, near) =>
      `"${kind}" is not renamed. ${near ? `Did you mean "${near}"?` : `Choose: ${kinds.join(', ')}.`}`,
    noId: (id, near) =>
      `There is no "${id}". ${near ? `Did you mean "${near}"?` : 'An option is written question=option; a rule that is written for several answers is renamed in its file.'}`,
    taken: (id) => `"${id}" exists already. Choose another id. Nothing was written.`,
    twice: (id, before) =>
      `"${id}" was called "${before}" before (renamedFrom), and one earlier id is kept. If "${id}" was never published, go back to "${before}" first; otherwise keep "${id}".`,
  },
  scaffold: {
    written: (place) =>
      `Added: ${place}. Replace each "À ÉCRIRE" and "a-choisir", then run "coord check".`,
  },
  plan: {
    none: 'This pack has no playbook with "plan".',
    theme: 'On what theme?',
    actors: 'With whom?',
    unknown: (id, near, known) =>
      `The plan does not offer "${id}". ${near ? `Did you mean "${near}"?` : `Choose one of: ${known.join(', ')}.`}`,
    count: 'Count',
    open: 'Still open',
    review: (after, text) => `After ${after}. ${text}`,
  },
  schema: {
    written: (count, folder) => `${count} schemas written to ${folder}.`,
  },
  result: {
    headings: {
      emergency: 'Call now',
      certain: 'Your first step',
      provisional: 'A first orientation, to be made precise',
      undetermined: 'We cannot decide',
    },
    toFindOut: (questions) => `To find out: ${questions.join(', ')}.`,
    ifNotEnough: 'Otherwise',
    partners: 'To bring in',
    advice: 'Advice',
    playbooks: 'Playbook',
    why: 'Why this answer',
    setAside: 'Answers set aside',
    reason: (why, isWeak, sources) =>
      `${why}${isWeak ? ' (to be validated)' : ''} Source: ${sources.join('; ')}.`,
    local: (places) => `Local organisation: ${places}.`,
    elsewhere: (places) => `A local organisation changes this answer: ${places}.`,
  },
};
