import type { Orientation, Partner, Texts } from '@coord-orientation/engine';
import { describeAnswer } from '@coord-orientation/sdk';

import type { CliWords } from '../words/cli-words.js';

/**
 * Writes an orientation as a person reads it in a terminal, in the order of the element.
 *
 * @param structuresOf - Says who is a destination at the place, one line each.
 */
export function formatOrientation(
  words: CliWords,
  texts: Texts,
  orientation: Orientation,
  structuresOf: (destination: string) => readonly string[] = () => [],
): string {
  const { result: say, colon } = words;
  const missing = [...orientation.unknownQuestions, ...orientation.openQuestions].map(
    (id) => texts.questions[id]?.short ?? id,
  );
  const isDemo = orientation.notice.some(({ code }) => code === 'not-validated');
  const paragraphs = [
    orientation.safety.first && texts.texts.safety,
    [say.headings[orientation.status], orientation.firstStep].filter(Boolean).join('\n'),
    missing.length > 0 && say.toFindOut(missing),
    orientation.leads
      .map((lead) => describeLead(words, texts, lead.destination, lead.role, structuresOf))
      .join('\n'),
    orientation.reasons.joint,
    orientation.ifNotEnough && `${say.ifNotEnough}\n${orientation.ifNotEnough}`,
    list(
      say.partners,
      orientation.partners
        .filter(({ certainty }) => certainty === 'sure')
        .map((partner) => describePartner(words, texts, partner)),
    ),
    list(
      say.advice,
      orientation.advice.map(({ text }) => text),
    ),
    list(
      say.playbooks,
      orientation.playbooks.map((id) => texts.playbooks[id]?.title ?? id),
    ),
    list(
      say.why,
      orientation.reasons.rules.map(({ why, sources, weak }) => {
        const places = sources.map(({ source, at }) =>
          [texts.sources[source]?.title ?? source, at].filter(Boolean).join(', '),
        );
        return say.reason(why, weak, places);
      }),
    ),
    list(
      say.setAside,
      orientation.setAside.map(
        ({ question, answer }) =>
          `${texts.questions[question]?.short ?? question}${colon}${describeAnswer(texts, question, answer)}`,
      ),
    ),
    describeLocal(words, texts, orientation),
    [isDemo && texts.texts.notValidated, texts.texts.foot].filter(Boolean).join('. '),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** Whose organisation it is, or where it would be another one. */
function describeLocal(
  { result }: CliWords,
  texts: Texts,
  { reasons, notice }: Orientation,
): string {
  const named = (ids: readonly string[]) => ids.map((id) => texts.territories[id] ?? id).join(', ');
  const own = reasons.rules.flatMap(({ territory }) => territory ?? []);
  if (own.length > 0) return result.local(named(own));
  const elsewhere = notice.flatMap(({ territories = [] }) => territories);
  return elsewhere.length === 0 ? '' : result.elsewhere(named(elsewhere));
}

function describeLead(
  { colon }: CliWords,
  texts: Texts,
  id: string,
  role: string,
  structuresOf: (destination: string) => readonly string[],
): string {
  const words = texts.destinations[id];
  const contact = words?.phone ?? texts.texts.noContact;
  const here = structuresOf(id).map((line) => `\n  ${line}`);
  const lead = `${words?.name ?? id}${colon}${role}.`;
  return [lead, contact].filter(Boolean).join(' ') + here.join('');
}

function describePartner({ colon }: CliWords, texts: Texts, partner: Partner): string {
  const name = texts.destinations[partner.destination]?.name ?? partner.destination;
  return partner.if ? `${name}, ${partner.if}` : `${name}${colon}${partner.role}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items.map((item) => `- ${item}`)].join('\n');
}
