import type { ExitCode, Io } from './terminal/io.js';
import type { CliWords, CommandName } from './words/cli-words.js';

/** What the help says of a word or of an option. */
type Said = keyof CliWords['options'];

/** What may be typed after a command, and where the command is. */
export interface CommandLine {
  /** What is written without dashes, in this order. The pack, where there is one, is the last. */
  readonly words?: readonly (readonly [usage: string, said: Said])[];
  readonly options?: readonly (readonly [flags: string, said: Said, kind?: 'repeated'])[];
  /** Loads the command, which takes its words and options by their names. */
  readonly load: () => Promise<(io: Io, options: never) => Promise<ExitCode>>;
}

/** A pack that is written to. */
const FOLDER = ['[pack]', 'folder'] as const;
/** A pack as YAML, or as `coord build` wrote it. */
const PACK = ['[pack]', 'pack'] as const;
const TODAY = ['--today <date>', 'today'] as const;
const ROOT = ['--root <hash>', 'root'] as const;
const KEYS = ['--key <file>', 'keyFile', 'repeated'] as const;
const OUT_CHANNEL = ['--out <folder>', 'outChannel'] as const;
/** What a command needs that changes a channel. */
const SIGNED = [
  OUT_CHANNEL,
  ['--settings <file>', 'channelSettings'],
  KEYS,
  ['--request <file>', 'outRequest'],
  TODAY,
] as const;
const STRICT = ['--strict', 'strict'] as const;

/** Every command, in the order of the help. */
export const COMMAND_LINES: Readonly<Record<CommandName, CommandLine>> = {
  try: {
    words: [PACK],
    options: [
      ['--fact <question=answer>', 'fact', 'repeated'],
      ['--commune <code>', 'commune'],
      TODAY,
    ],
    load: async () => (await import('./commands/try.js')).tryPack,
  },
  questions: {
    words: [PACK],
    load: async () => (await import('./commands/questions.js')).questions,
  },
  check: {
    words: [PACK],
    options: [STRICT, TODAY],
    load: async () => (await import('./commands/check.js')).check,
  },
  test: {
    words: [PACK],
    options: [['--write', 'write'], STRICT, TODAY],
    load: async () => (await import('./commands/test.js')).test,
  },
  cases: {
    words: [FOLDER],
    options: [['--from <file>', 'from'], TODAY],
    load: async () => (await import('./commands/cases.js')).cases,
  },
  diff: {
    words: [
      ['<before>', 'before'],
      ['<after>', 'after'],
    ],
    options: [['--markdown', 'markdown'], TODAY],
    load: async () => (await import('./commands/diff.js')).diff,
  },
  explain: {
    words: [['<rule>', 'rule'], PACK],
    options: [TODAY],
    load: async () => (await import('./commands/explain.js')).explain,
  },
  new: {
    words: [['<kind>', 'kind'], ['<id>', 'id'], FOLDER],
    options: [['--file <file>', 'file'], TODAY],
    load: async () => (await import('./commands/new.js')).begin,
  },
  rename: {
    words: [['<kind>', 'renameKind'], ['<id>', 'renamedId'], ['<newId>', 'newId'], FOLDER],
    load: async () => (await import('./commands/rename.js')).rename,
  },
  stale: {
    words: [PACK],
    options: [['--days <number>', 'days'], STRICT, TODAY],
    load: async () => (await import('./commands/stale.js')).stale,
  },
  print: {
    words: [PACK],
    options: [
      ['--bundle <id>', 'bundle'],
      ['--changed <revision>', 'changed'],
      ['--out <file>', 'outPage'],
    ],
    load: async () => (await import('./commands/print.js')).print,
  },
  approve: {
    words: [['<bundle>', 'bundleWord'], FOLDER],
    options: [
      ['--body <id>', 'body'],
      ['--role <function>', 'role'],
      ['--on <date>', 'on'],
      ['--hash <letters>', 'hash'],
      ['--translation <language>', 'translation'],
      TODAY,
    ],
    load: async () => (await import('./commands/approve.js')).approve,
  },
  correct: {
    words: [['<path>', 'correctPath'], ['<value>', 'correctValue'], FOLDER],
    options: [TODAY],
    load: async () => (await import('./commands/correct.js')).correct,
  },
  'export table': {
    words: [PACK],
    options: [['--out <file>', 'outPage']],
    load: async () => (await import('./commands/export-table.js')).exportTable,
  },
  'export plan': {
    words: [PACK],
    options: [
      ['--actors <ids>', 'actors'],
      ['--theme <id>', 'theme'],
      ['--out <file>', 'outPlan'],
    ],
    load: async () => (await import('./commands/export-plan.js')).exportPlan,
  },
  build: {
    words: [PACK],
    options: [
      ['--out <folder>', 'outBuild'],
      ['--with <file>', 'with', 'repeated'],
      ['--modules', 'modules'],
      TODAY,
    ],
    load: async () => (await import('./commands/build.js')).build,
  },
  schema: {
    options: [['--out <folder>', 'outSchema']],
    load: async () => (await import('./commands/schema.js')).schema,
  },
  locate: {
    words: [['<text>', 'place']],
    options: [['--limit <number>', 'limit']],
    load: async () => (await import('./commands/locate.js')).locate,
  },
  'directory check': {
    words: [['[folder]', 'directory']],
    options: [TODAY],
    load: async () => (await import('./commands/directory-check.js')).checkDirectory,
  },
  'directory import': {
    words: [
      ['<file>', 'table'],
      ['[folder]', 'directory'],
    ],
    options: [
      ['--column <field=title>', 'column', 'repeated'],
      ['--sheet <name>', 'sheet'],
      ['--destination <id>', 'destination'],
      ['--source <id>', 'source'],
      ['--seen <date>', 'seen'],
      ['--out <file>', 'outStructures'],
      TODAY,
    ],
    load: async () => (await import('./commands/directory-import.js')).importTable,
  },
  'directory export': {
    words: [['[folder]', 'directory']],
    options: [['--out <file>', 'outDirectory']],
    load: async () => (await import('./commands/directory-export.js')).exportDirectory,
  },
  'directory ask': {
    words: [['[folder]', 'directory']],
    options: [
      ['--by <name>', 'by'],
      ['--departement <code>', 'departement'],
      ['--destination <id>', 'onlyDestination'],
      ['--all', 'all'],
      ['--due <date>', 'due'],
      ['--out <folder>', 'outCampaign'],
      TODAY,
    ],
    load: async () => (await import('./commands/directory-ask.js')).askDirectory,
  },
  'directory confirm': {
    words: [
      ['<sheet>', 'campaign'],
      ['[folder]', 'directory'],
    ],
    options: [TODAY],
    load: async () => (await import('./commands/directory-confirm.js')).confirmDirectory,
  },
  'directory status': {
    words: [['<sheet>', 'campaign']],
    options: [TODAY],
    load: async () => (await import('./commands/directory-status.js')).campaignStatus,
  },
  'directory missing': {
    words: [['[folder]', 'directory']],
    options: [['--departement <code>', 'departement'], TODAY],
    load: async () => (await import('./commands/directory-missing.js')).missingInDirectory,
  },
  keygen: {
    words: [['<name>', 'keyName']],
    options: [['--out <folder>', 'outKey']],
    load: async () => (await import('./commands/keygen.js')).keygen,
  },
  publish: {
    words: [PACK],
    options: [
      ['--directory <folder>', 'publishedDirectory'],
      ['--with <file>', 'with', 'repeated'],
      ['--departement <code>', 'onlyDepartement'],
      ['--signed <file>', 'signedRequest'],
      ['--refresh', 'refresh'],
      ['--demo', 'demo'],
      ...SIGNED,
    ],
    load: async () => (await import('./commands/publish.js')).publish,
  },
  sign: {
    words: [['<request>', 'request']],
    options: [KEYS, ['--channel <place>', 'seenChannel'], TODAY],
    load: async () => (await import('./commands/sign.js')).sign,
  },
  verify: {
    words: [['<channel>', 'channelOrRequest']],
    options: [ROOT, TODAY],
    load: async () => (await import('./commands/verify.js')).verify,
  },
  rotate: {
    words: [
      ['<body>', 'rotatedBody'],
      ['<newKey>', 'newKey'],
    ],
    options: SIGNED,
    load: async () => (await import('./commands/rotate.js')).rotate,
  },
  withdraw: {
    words: [['<version>', 'withdrawnVersion']],
    options: SIGNED,
    load: async () => (await import('./commands/withdraw.js')).withdraw,
  },
  'channel status': {
    words: [['<channel>', 'channelPlace']],
    options: [ROOT, TODAY],
    load: async () => (await import('./commands/channel-status.js')).channelStatus,
  },
  'channel mirror': {
    words: [['<channel>', 'channelPlace']],
    options: [OUT_CHANNEL, ROOT, TODAY],
    load: async () => (await import('./commands/channel-mirror.js')).mirror,
  },
  'sites check': {
    words: [['<sites>', 'sites']],
    options: [['--channel <place>', 'sitesChannel'], ROOT, TODAY],
    load: async () => (await import('./commands/sites-check.js')).checkSites,
  },
};
