import { formatDate } from '../../format-date.js';
import { destinationWords, type View } from '../../view.js';
import { factsOf } from './facts-of.js';
import { toolWords } from './tool-words.js';
import { detailsWords } from '../details-words.js';

/** Writes a result as plain text, to be kept or passed on. */
export function resultText(view: View): string {
  const { orientation, pack, words } = view;
  const say = toolWords(view);
  const details = detailsWords(view);
  const { firstStep, ifNotEnough, leads, partners, receipt, reasons } = orientation;
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  const named = (destination: string, role: string) =>
    `- ${destinationWords(view, destination).name} : ${role}`;
  return [
    ...(orientation.safety.first ? [orientation.safety.text, ''] : []),
    firstStep,
    '',
    ...leads.map(({ destination, role }) => named(destination, role)),
    '',
    ...reasons.rules.map(({ why }) => why),
    ...(ifNotEnough ? [`${details.notEnough} : ${ifNotEnough}`] : []),
    ...(sure.length > 0 ? ['', `${details.partners} :`] : []),
    ...sure.map(({ destination, role }) => named(destination, role)),
    '',
    `${details.summary} :`,
    ...factsOf(view).map((fact) => `- ${fact}`),
    '',
    say.emergencyLine,
    say.sheetDate(formatDate(receipt.date, words.lang), receipt.pack.version),
    pack.logic.validated ? '' : `${pack.texts.texts.notValidated}.`,
  ]
    .join('\n')
    .trim();
}
