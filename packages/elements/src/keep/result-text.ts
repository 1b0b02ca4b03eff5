import { formatDate } from '../ui/format-date.js';
import type { PlacePart } from '../place/place-part.js';
import type { Written } from '../place/write-located.js';
import type { View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { dangersOf } from './dangers-of.js';
import { outlineOf, type Part } from './outline-of.js';
import { toolWords } from '../words/tool-words.js';

/** Writes a result as plain text, to be kept or passed on, with the place that a person told. */
export function resultText(view: View, where: PlacePart | undefined): string {
  const { orientation, logic, texts, words } = view;
  const say = toolWords(view);
  const details = detailsWords(view);
  const { firstStep, ifNotEnough, receipt, reasons, safety } = orientation;
  const outline = outlineOf(view, where);
  const { place, leads, noContact, levels, outOfHours, partners, others, facts } = outline;
  const heading = (label: string) => details.said(label, '').trimEnd();
  const part = ({ name, role }: Part) => `- ${name} ${role}`;
  return [
    ...dangersOf(view).flatMap((danger) => [danger, '']),
    ...(safety.first ? [safety.text, ''] : []),
    firstStep,
    '',
    ...(place ? [place] : []),
    ...leads.flatMap((lead) => [part(lead), ...lead.contacts.flatMap(indented)]),
    ...(noContact ? [noContact] : []),
    ...(ifNotEnough ? [ifNotEnough] : []),
    ...(levels.length > 0 ? ['', heading(details.withWhom)] : []),
    ...levels.map(({ name, text }) => `- ${name} · ${text}`),
    ...(partners.length > 0 ? ['', heading(details.partners)] : []),
    ...partners.map(part),
    ...(others ? [others] : []),
    ...(outOfHours.length > 0 ? ['', ...outOfHours] : []),
    '',
    ...reasons.rules.map(({ why }) => why),
    '',
    heading(details.summary),
    ...facts.map((fact) => `- ${fact}`),
    '',
    ...(texts.texts.emergencyLine ? [texts.texts.emergencyLine] : []),
    say.sheetDate(formatDate(receipt.date, words.lang), receipt.pack.version),
    logic.validated ? '' : `${texts.texts.notValidated}.`,
  ]
    .join('\n')
    .trim();
}

function indented({ name, lines, note }: Written): readonly string[] {
  return name === undefined
    ? lines.map((line) => `  ${line}`)
    : [`  ${name}`, ...[...lines, note ?? []].flat().map((line) => `    ${line}`)];
}
