import type { ToolWords } from './tools-fr.js';

/** What is said to keep, pass on or contest a result, in English. */
export const toolsEn: ToolWords = {
  copyResult: 'Copy the summary',
  print: 'Print the sheet',
  share: 'Share by a link',
  linkHolds: 'This link holds, and nothing more:',
  linkDate: (date, version) => `the date (${date}) and the version of the rules (${version})`,
  linkResult: (names) => `the answer: ${names}`,
  linkNot: 'No name, no commune. Whoever has the link can read these answers.',
  link: 'The link',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Your browser does not let us copy: select the text.',
  message: 'A message ready to copy',
  noName: 'Without any name',
  copyMessage: 'Copy the message',
  hello: 'Hello,',
  ask: 'I am looking for support in this situation:',
  askFor: 'What we are advised to do:',
  byVoice: 'Nothing here tells who a person is. We will speak about it in person.',
  who: {
    sante: 'I am a health professional.',
    social: 'I am a social work or support professional.',
    institution: 'I work in an institution.',
    dispositif: 'I work in a coordination service.',
    usager: 'I am a patient or a carer.',
  },
  disagree: 'Another way',
  disagreeHelp:
    'Another door seems better to you? Say why, without writing anything about a person. Nothing is sent from here.',
  disagreeWhy: 'Why?',
  disagreeReasons: {
    autre: 'Another contact fits this situation better',
    absent: 'This contact does not exist here',
    refus: 'This contact does not answer, or did not accept',
    local: 'There is a local organisation',
    mots: 'A question or an answer is badly worded',
  },
  disagreeText: 'Text for those who keep the rules',
  disagreeCopy: 'Copy the text',
  disagreeMail: 'Write it to the site by mail',
  disagreeSubject: 'Another way',
  sheetTitle: 'Orientation sheet',
  sheetDate: (date, version) => `Made on ${date}, rules version ${version}.`,
  emergencyLine: 'Emergency: 15, or text 114. Thoughts of suicide: 3114.',
  linkBroken: 'This link is cut or damaged. Answer the questions to find the orientation again.',
  linkSame: (date) => `Shared orientation, made on ${date}. Nothing has changed since.`,
  linkNewRules: (date) =>
    `Shared orientation, made on ${date}. The rules have changed since, the answer has not.`,
  linkChanged: (date, before, now) =>
    `Shared orientation, made on ${date}. The answer has changed since: it was ${before}, it is now ${now}.`,
  linkLost: (count) =>
    count === 1 ? ' One answer no longer exists.' : ` ${count} answers no longer exist.`,
  nobody: 'no answer',
};
