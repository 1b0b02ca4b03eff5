import type { ChannelCode } from '@coord-orientation/channel';
import type { CliWords } from './cli-words.js';
import type { ChannelCommand, channelOptionsFr } from './channel-fr.js';

type Ids = readonly string[];
type ChannelWords = CliWords['channel'];

export const channelCommandsEn: Record<
  ChannelCommand,
  { readonly about: string; readonly examples: Ids }
> = {
  keygen: {
    about: 'Makes a key: a secret file behind a passphrase, and a file to give away.',
    examples: ['coord keygen house', 'coord keygen machine --out keys'],
  },
  publish: {
    about: 'Prepares what is to be signed, then publishes what the bodies have signed.',
    examples: [
      'coord publish my-rules --out canal --directory my-directory',
      'coord publish --out canal --signed a-signer.json',
      'coord publish --out canal --directory my-directory --departement 81 --key centre.key',
      'coord publish --out canal --refresh',
      '',
      'Who signs what stands in channel.yaml. The guide (in French): docs/guide/publier.md',
    ],
  },
  sign: {
    about: 'Shows what changes for sites, then signs the file that is passed round.',
    examples: ['coord sign a-signer.json --key house.key'],
  },
  verify: {
    about: 'Verifies each file of a channel, or a file that is passed round, and says who signed.',
    examples: ['coord verify canal', 'coord verify https://example.org/canal/ --root sha256-…'],
  },
  rotate: {
    about: 'Puts another key in the place of one that is lost, or whose holder leaves.',
    examples: ['coord rotate house new.pub --out canal --key centre.key'],
  },
  withdraw: {
    about: 'Withdraws a version: one body is enough; the next version says what is right.',
    examples: ['coord withdraw 1.2.0 --out canal --key house.key'],
  },
  'channel status': {
    about: 'Says until when each signature holds, and what is to be done again.',
    examples: ['coord channel status canal', 'coord channel status https://example.org/canal/'],
  },
  'channel mirror': {
    about: 'Copies a verified channel to your own server: your visitors ask nobody else.',
    examples: ['coord channel mirror https://example.org/canal/ --out canal --root sha256-…'],
  },
  'sites check': {
    about: 'Says which version of the rules each page of a list shows, and whether it works.',
    examples: [
      'coord sites check sites.txt',
      'coord sites check sites.txt --channel https://example.org/channel/',
      '',
      'One address a line; what follows "#" is for you.',
    ],
  },
};

export const channelOptionsEn: typeof channelOptionsFr = {
  keyName: 'the name of the key: lower case, digits and dashes',
  outKey: 'the folder to write it into; the current one by default',
  outChannel: 'the folder of the channel, which the host serves as it is',
  channelSettings: 'who signs what; channel.yaml by default',
  publishedDirectory: 'the folder of the directory to publish; without it sites keep theirs',
  onlyDepartement: 'only the lines and the local rules of this département',
  signedRequest: 'the signed file that came back',
  outRequest: 'the file to pass round; a-signer.json by default',
  refresh: 'only says anew that all is fresh, with the key of the machine',
  demo: 'publishes what lacks approvals, marked as a demonstration for all to see',
  keyFile: 'a private key that signs now; may be repeated',
  request: 'the file that is passed round',
  seenChannel: 'the channel that sites see (folder or address), in place of what the file says',
  channelOrRequest: 'a channel (folder or address), or a file that is passed round',
  sites: 'a list of pages, one address a line',
  sitesChannel: 'the channel whose version the pages should show',
  channelPlace: 'a channel: a folder or an address',
  root: 'the hash of the channel, as in "channel-root"',
  rotatedBody: 'the body, declared in channel.yaml, or machine',
  newKey: 'the .pub file of the new key',
  withdrawnVersion: 'the version to withdraw, for example 1.2.0',
};

const ROLES: Readonly<Record<string, string>> = {
  root: 'the keys',
  targets: 'the rules',
  danger: 'danger and its numbers',
  withdrawal: 'withdrawn versions',
  snapshot: 'the list of versions',
  timestamp: 'freshness',
};

const list = (lines: Ids) => lines.map((line) => `- ${line}`).join('\n');
const state: ChannelWords['state'] = (name, signers, waiting) =>
  `${name}: ${signers.length > 0 ? `signed by ${signers.join(', ')}` : 'not signed yet'}${waiting > 0 ? `; ${waiting} more needed` : ''}`;

const TROUBLES: Readonly<Record<ChannelCode, string>> = {
  network:
    'the network or the host does not give it now. Check the connection and the address, then try again.',
  missing: 'this file is missing, or the host does not serve it. Publish the whole folder again.',
  format: 'no file of a channel that this version reads (expected: what "coord publish" wrote).',
  hash: 'not the file that was signed: cut, or changed. Publish the whole folder again.',
  signature:
    'too few of those who may sign it did. Do not use this channel; tell who publishes it.',
  version:
    'its version does not go with the others, or the channel has changed since. Prepare again with "coord publish".',
  older: 'older than what was seen before. Nothing was taken; tell who publishes this channel.',
  path: 'a body signed for what is not its own. Do not use this channel; tell who publishes it.',
  expired: 'its last day has passed.',
  pack: 'other rules than those that are followed. Check the address of the channel.',
  emergency:
    'an emergency, or a number for one, that those who answer for danger did not sign. Do not use this channel; tell who publishes it.',
  unsupported: 'signatures cannot be verified here. Use https, or a newer Node.',
};

/** The sentences of the commands of a channel, in English. */
export const channelEn: ChannelWords = {
  trouble: (path, code) => `${path}: ${TROUBLES[code]}`,
  unsigned: (names) =>
    `Signatures are missing: ${names.join(', ')}. Nothing was published. "coord verify a-signer.json" says who signed.`,
  role: (name) => ROLES[name] ?? name.replace('local-', 'the territory of '),
  noSettings: (file) =>
    `"${file}" does not exist. Write there who signs what (docs/guide/publier.md has an example), or say where it is with --settings.`,
  fault: (fault) => {
    if (fault.kind === 'unknown-body') {
      return `"${fault.body}" is not in "bodies". Add this body and its key.`;
    }
    if (fault.kind === 'twice') {
      return `Two bodies answer for département ${fault.code}. Keep the one that does.`;
    }
    return '"threshold" asks for more signatures than there are bodies. Lower it, or add a body.';
  },
  noPublicKey: (file, isMissing) =>
    `"${file}" ${isMissing ? 'does not exist' : 'is no public key'}. Expected: the .pub file that "coord keygen" wrote.`,
  keyExists: (file) =>
    `"${file}" is there already, and a key is never written over. Choose another name. Nothing was written.`,
  noKey: (file) =>
    `The key "${file}" does not exist. Expected: the .key file that "coord keygen" wrote.`,
  passphrase: (file) => `Passphrase of "${file}":`,
  newPassphrase: (file) => `Choose a passphrase for "${file}", four words at least:`,
  again: 'The same passphrase again:',
  shortPassphrase: (least) =>
    `This passphrase is too short: ${least} characters at least, for example four words by chance. Nothing was written.`,
  otherPassphrase: 'The two passphrases differ. Nothing was written; try again.',
  wrongPassphrase: (file) =>
    `This passphrase does not open "${file}". Look at capitals and at the file, then try again. Nothing was signed.`,
  nobodyToAsk: (variable) =>
    `Nobody is at this terminal to say the passphrase. A machine reads it from the variable ${variable}.`,
  newKey: (file, open, id) =>
    `Key ${id} made.\n- ${file}: secret. Keep it, its passphrase, and a copy in a safe place; send it to nobody.\n- ${open}: give it to who publishes the channel.`,
  noOut: 'Where is the channel? For example: --out canal',
  noChannel: (place) =>
    `There is no channel in "${place}". Check the path; "coord publish" makes one.`,
  noFile: (file) => `The file "${file}" does not exist. Check the path.`,
  unreadable:
    'This file could not be read: it is damaged, or not the one that is expected. Ask again who sent it.',
  noRequest: (file) =>
    `"${file}" is no file to be signed. Expected: the one that "coord publish" wrote.`,
  noSigner: 'Which key signs? For example: --key maison.key',
  notAsked: (file) =>
    `The key "${file}" has nothing to sign here: it is none of those that are waited for. Nothing was written.`,
  notSigned: 'You did not sign. Nothing was written.',
  confirm: 'Is this what you want to publish? Sign?',
  noMachine: (file, request) =>
    `All is signed, but the key of the machine, "${file}", is not here. Send "${request}" to who keeps it: "coord publish --out … --signed ${request}".`,
  notApproved:
    'These rules lack approvals: "coord check" says which, "coord approve" writes them down. To show them all the same, marked as a demonstration: --demo.',
  otherPack: (id, before) =>
    `This channel publishes "${before}", not "${id}": no site would take it. Choose another folder.`,
  sameVersion: (version) =>
    `These rules have changed and are still called ${version}. Raise "version" in pack.yaml, with today's date. Nothing was written.`,
  olderVersion: (version, before) =>
    `Version ${version} is older than that of the channel, ${before}: no site would take it. Raise "version" in pack.yaml.`,
  withdrawnVersion: (version) =>
    `Version ${version} is withdrawn, and does not come back. Publish what is right as the next version.`,
  noVersion: (version) =>
    `"${version}" is no version. Write it as in pack.yaml, for example 1.2.0.`,
  lostEmergency: (lost) =>
    `An emergency would be gone: ${lost.join(', ')}. Put it back, or have the danger bundle approved by all its bodies ("coord approve"), who then sign. Nothing was written.`,
  dangerBodies: (file, bodies, count) =>
    `${file}: "danger" asks for other bodies than the danger bundle of pack.yaml. Expected: ${bodies.join(', ')}, and "threshold: ${count}" at least.`,
  nobodyAnswers: (code) =>
    `No body of channel.yaml answers for département "${code}". Add it to "local", or publish with all bodies, without --departement.`,
  severalPlaces: (file, codes) =>
    `"${file}" has to be about one département, its own. Found: ${codes.join(', ') || 'no territory'}. Write one file for each département.`,
  otherPlace: (code, asked) =>
    `These local rules are those of département ${code}, not of ${asked}. Correct --departement, or the file.`,
  firstWhole: 'This channel does not exist yet: publish all of it first, without --departement.',
  notYours: (code, ids) =>
    `These lines are for the whole region, and not for ${code} alone: ${ids.join(', ')}. Put them back as sites show them, or publish without --departement.`,
  otherBuild:
    'The rules to sign are not those that their source gives: somebody changed them, or has another version of "coord". Do not sign; compare "coord --version" with who sent them.',
  nothingNew:
    'Nothing has changed: nothing is to be signed. To say anew that all is fresh: --refresh.',
  request: (on, isNew) =>
    isNew ? `A new channel, prepared on ${on}.` : `What changes for sites, prepared on ${on}.`,
  rules: (title, [from, to], [date, until], isDemo) =>
    [
      `${title}: ${from === undefined ? `version ${to}` : `version ${from} → ${to}`}, of ${date}, valid until ${until}.`,
      ...(isDemo ? ['DEMONSTRATION: approvals are missing, and each site will say so.'] : []),
    ].join('\n'),
  bundle: (title, isApproved, agreed) =>
    `- ${title}: ${isApproved ? 'approved' : 'not approved'}${agreed.length > 0 ? ` (${agreed.join(', ')})` : ''}`,
  lines: (code, changes) => `Directory, département ${code}:\n${list(changes)}`,
  line: ({ id, field, from, to }) => {
    if (field !== undefined) return `${id}, ${field}: "${from}" → "${to}"`;
    return to === undefined ? `${id}: removed ("${from}")` : `${id}: added ("${to}")`;
  },
  localRules: (code, changes) => `Local rules, département ${code}:\n${changes.join('\n')}`,
  numbers: (before, after) => {
    const now = after.join('; ') || 'none';
    if (before === undefined) return `Emergency numbers: ${now}.`;
    return before.join('; ') === now
      ? `Emergency numbers, unchanged: ${now}. A rule on danger changes.`
      : `EMERGENCY NUMBERS\nbefore: ${before.join('; ')}\nafter: ${now}`;
  },
  withdrawn: (versions) => `Withdrawn versions: ${versions.join(', ')}.`,
  keys: (before, after, threshold) =>
    `Who signs the rules, ${threshold} of ${after.length}: ${after.join(', ')}.${before.length > 0 ? `\nBefore: ${before.join(', ')}.` : ''}`,
  task: (name, version, until, signers, waiting) =>
    `${state(name, signers, waiting)}. Publication ${version}, valid until ${until}.`,
  state,
  toSign: (file, out, states) =>
    `To be signed: ${file}\n${list(states)}\nEach: coord sign ${file} --key own.key\nThen: coord publish --out ${out} --signed ${file}`,
  signed: (file, states, isWhole) =>
    `Signed: ${file}\n${list(states)}\n${isWhole ? `All is signed: give "${file}" back to who publishes.` : `Send "${file}" to who still has to sign.`}`,
  published: (out, parts) =>
    `Published into ${out}: ${parts.join(', ') || 'freshness'}. Copy the whole folder to the host, "timestamp.json" last.`,
  verified: (place, root, version, lines) =>
    `${place}: all is signed as it should be${version === undefined ? '' : `, rules version ${version}`}.\nHash for "channel-root": ${root}\n${list(lines)}`,
  expiredFile: (file) => `${file}: its last day has passed. Publish again.`,
  life: (name, until, days, lifeState, isMachine) => {
    const renew = isMachine
      ? 'run "coord publish --refresh"'
      : 'prepare "coord publish" and have it signed';
    const after = {
      good: '',
      soon: ` Soon: ${renew}.`,
      urgent: ` This week: ${renew}.`,
      expired: ` Past: ${renew}.`,
    };
    return `${name}: until ${until}, ${days} day${days === 1 ? '' : 's'}.${after[lifeState]}`;
  },
  noRoot: (place) =>
    `Give the hash of the channel with --root, as the page has it in "channel-root": "coord verify ${place}" prints it, to be compared with what its publisher says.`,
  oldCopy: (place, files) =>
    `"${place}" is no longer fresh (${files.join(', ')}). Your copy stays as it was; tell who publishes this channel.`,
  mirrored: (out, files, root) =>
    `Copied and verified into ${out}: ${files} files. channel-root="${root}"`,
  sites: {
    wrongLines: (file, lines) =>
      `In "${file}", this is no address of a page (expected: https://…):\n${list(lines.map(({ line, text }) => `line ${line}: ${text}`))}\nNothing was looked at.`,
    noChromium:
      'No Chromium is installed here: Chromium, Chrome or Edge. Install one, or say where yours is in the variable CHROME_PATH.',
    looking: (pages) => `Looking at ${pages} page${pages === 1 ? '' : 's'}…`,
    page: ({ page, as, version, state }, expected) => {
      if (state === 'unreachable') return `${page}: the page does not open. Check the address.`;
      if (state === 'nothing' || !as) {
        return `${page}: nothing of the questions: no snippet, no frame, no link.`;
      }
      if (state === 'broken') {
        return `${page}: ${as}, but the questions do not show. Tell who keeps this site.`;
      }
      const rules =
        version === undefined ? 'rules of an unknown version (old snippet)' : `rules ${version}`;
      const other = expected === undefined || version === expected ? '' : `, expected: ${expected}`;
      return `${page}: ${as}, ${rules}${other}.`;
    },
    total: (pages, good) => `${good} of ${pages} pages as they should be.`,
  },
  noBody: (body, near, known) =>
    `"${body}" is not in channel.yaml. ${near ? `Did you mean "${near}"?` : `Expected: ${known.join(', ')}.`}`,
};
