import type { ToolWords } from './tools-fr.js';

/** What is said to keep, pass on or contest a result, in English. */
export const toolsEn: ToolWords = {
  copyResult: 'Copy the summary',
  print: 'Print the sheet',
  share: 'Share by a link',
  linkHolds: 'This link holds, and nothing more:',
  linkDate: (date, version) => `the date (${date}) and the version of the rules (${version})`,
  linkResult: (names) => `the answer: ${names}`,
  linkDepartement: (departement) => `the département: ${departement}`,
  addDepartement: (departement) => `Tell the département as well: ${departement}`,
  addTicks: (ticks) => `Also say what makes it harder: ${ticks}`,
  linkPage: (address) => `the address of this page: ${address}`,
  addAddress: (more) =>
    `Keep the whole address of the page, with “${more}”. Tick this if the link does not open without it, and if nothing in it is about you.`,
  noLink:
    'This page has no address that others can open: a link would lead nowhere. Copy the summary, or print the sheet.',
  linkNot: 'No name, no commune. Whoever has the link can read these answers.',
  link: 'The link',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  linkReady: 'The link is ready; what it holds is told just after.',
  sheetReady: 'The sheet is ready: your browser opens the printing.',
  noSheet: 'The sheet does not load. Try again, or copy the summary.',
  noPrint: 'Your browser does not print from inside this frame: copy the summary.',
  textReady: 'Your text is ready: copy it.',
  at: (place) => `Place: ${place}`,
  findContact: 'To find them: enter the town below the answer, on the site that made this sheet.',
  notCopied: 'Your browser does not let us copy: select the text.',
  message: 'A message ready to copy',
  noName: 'Without any name',
  copyMessage: 'Copy the message',
  hello: 'Hello,',
  ask: 'I am looking for support in this situation:',
  askFor: 'What we are advised to do:',
  byVoice: 'Nothing here says who the person is. We will speak about it by voice.',
  disagree: 'Another way',
  disagreeHelp:
    'Another door seems better to you? Say why, without writing anything about a person. Nothing is sent from here.',
  disagreeWhy: 'Why?',
  disagreeReasons: {
    other: 'Another contact fits this situation better',
    missing: 'This contact does not exist here',
    refused: 'This contact does not answer, or did not accept',
    local: 'There is a local organisation',
    wording: 'A question or an answer is badly worded',
  },
  disagreeText: 'Text for those who keep the rules',
  disagreeCopy: 'Copy the text',
  disagreeMail: 'Write it by mail',
  disagreeNoMail:
    'Nobody reads a mail for these rules yet: hand this text to whoever made you know them.',
  disagreeSubject: 'Another way',
  sheetTitle: 'Guidance sheet',
  contacts: 'Whom to contact',
  sheetDate: (date, version) => `Made on ${date}, rules version ${version}.`,
  linkBroken: 'This link is cut or damaged. Answer the questions to find the answer again.',
  linkSame: (date) => `Shared orientation, made on ${date}. Nothing has changed since.`,
  linkElsewhere: (date, before) =>
    `Shared orientation, made on ${date} for a place where the answer is: ${before}. Give the commune to find it again.`,
  linkNewRules: (date) =>
    `Shared orientation, made on ${date}. The rules have changed since, the answer has not.`,
  linkChanged: (date, before, now) =>
    `Shared orientation, made on ${date}. The answer has changed since: it was ${before}, it is now ${now}.`,
  linkDanger: 'The question about danger is asked again.',
  linkPlace: (departement) => `Département given by the link: ${departement}.`,
  linkLost: (count) =>
    count === 1 ? 'One answer no longer exists.' : `${count} answers no longer exist.`,
  nobody: 'no answer',
};
