import type { Lack } from '../directory/campaign/reports.js';
import type { DirectoryWords } from './cli-words.js';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const LACKS: Readonly<Record<Lack, string>> = {
  phone: 'number',
  hours: 'hours',
  whoCalls: 'who may call',
  other: 'another way than the phone',
  name: 'name',
  confirmation: 'confirmation',
};

/** The sentences of the commands that have a directory confirmed, in English. */
export const campaignEn: DirectoryWords['campaign'] = {
  whoAsks: 'Who asks? Add --by "FACS Occitanie": the mails are signed by this name.',
  where: 'Where is the campaign to be written? Add --out folder.',
  alreadyAsked: (sheet) =>
    `"${sheet}" is already there, perhaps with replies. Choose another folder with --out.`,
  nobody: 'Nobody to ask: all is confirmed, or nothing fits. See --all.',
  asked: ({ asked, withoutAddress, left, sheet }, due) =>
    [
      `${plural(asked.length, 'structure')} to ask, reply expected by ${due}; ${left} left out.`,
      ...(withoutAddress.length > 0
        ? [`${withoutAddress.length} without a mail address in the directory: fill in "courriel".`]
        : []),
      `Written: ${sheet}, and a draft for each structure in "mails" (in French, as those who read them).`,
      'Send them (or merge the sheet) and note the day in "envoyé le".',
      'At each reply: fill in "répondu le" and "qui a répondu", paste it into "réponse".',
      `Then: coord directory confirm ${sheet}`,
    ].join('\n'),
  notASheet: (path, missing) =>
    `"${path}" is not the sheet of a campaign: it lacks ${missing.map((title) => `"${title}"`).join(', ')}.`,
  noLine: (id, near) =>
    `this line is no longer in the directory.${near ? ` Is it "${near}"?` : ''} (id "${id}")`,
  noReply: 'the column "réponse" is empty. Paste the mail that came, or "OK".',
  noSender:
    'who replied? Write a function and a body, for example "accueil, DAC 81": it will be shown.',
  wrongSender: (by, expected) => `"qui a répondu": "${by}" does not fit (expected: ${expected}).`,
  noDay: (text) =>
    text
      ? `"répondu le": "${text}" is not a day. Write for example 30/11/2026.`
      : 'when did it reply? Write the day into "répondu le", for example 30/11/2026.',
  laterDay: (day) => `"répondu le": ${day} is still to come. Correct the date.`,
  unclear:
    'the reply is neither "OK" nor the five lines. Read it, correct the columns 1 to 5, then write "OK" into "réponse".',
  missing: (questions) =>
    `without an answer: ${questions.join('; ')}. Write "OK" behind the number of each line that stays.`,
  ways: 'a mail address, a form at https://, an MSSanté address, a relay, or "aucun"',
  wrong: (question, answer, expected) =>
    `"${question}": "${answer}" does not fit (expected: ${expected}).`,
  nothingKnown:
    '"OK" to a line without a number or another way: there is nothing to confirm. Ask for the number.',
  later: (on) => `left as it is: confirmed since, on ${on}.`,
  note: (text) => `to be read, the reply also says: "${text}"`,
  confirmed: (confirmed, wrong, waiting) =>
    `${plural(confirmed, 'line')} confirmed and written; ${plural(wrong, 'message')} to look at; ${waiting} without a reply.`,
  status: ({ unsent, sent, answered, overdue }) =>
    `${sent.length} sent, ${answered.length} answered, ${overdue.length} overdue${overdue.length > 0 ? ':' : '.'}${unsent.length > 0 ? ` (${unsent.length} to send)` : ''}`,
  noDepartement: (code) =>
    `"${code}" is not a département of a recorded region. Write its code, for example 81.`,
  regional: 'All of the region',
  communesWithout: (count, short) => `${plural(count, 'commune')} without a ${short} that is known`,
  lacks: (lacks) => lacks.map((one) => LACKS[one]).join(', '),
  complete: 'nothing is missing.',
};
