import type { Commune } from '@coord-orientation/directory';
import type { Orientation, Pack, Partner, Status } from '@coord-orientation/engine';
import { describeAnswer } from '@coord-orientation/sdk';

const HEADINGS: Record<Status, string> = {
  emergency: 'Appelez maintenant',
  certain: 'Votre premier pas',
  provisional: 'Première orientation, à préciser',
  undetermined: 'Nous ne pouvons pas trancher',
};

/** Writes an orientation as a person reads it in a terminal, in the order of the element. */
export function formatOrientation(
  pack: Pack,
  orientation: Orientation,
  place: Commune | undefined,
): string {
  const { texts } = pack;
  const missing = [...orientation.toFindOut, ...orientation.open].map(
    (id) => texts.questions[id]?.short ?? id,
  );
  const isDemo = orientation.notice.some(({ code }) => code === 'not-validated');
  const paragraphs = [
    orientation.safety.first && texts.texts.safety,
    [HEADINGS[orientation.status], orientation.firstStep].filter(Boolean).join('\n'),
    missing.length > 0 && `À préciser : ${missing.join(', ')}.`,
    orientation.leads
      .map((lead) => describeLead(pack, lead.destination, lead.role, place))
      .join('\n'),
    orientation.reasons.joint,
    orientation.ifNotEnough && `Si cela ne suffit pas\n${orientation.ifNotEnough}`,
    list(
      'À associer',
      orientation.partners
        .filter(({ certainty }) => certainty === 'sure')
        .map((partner) => describePartner(pack, partner)),
    ),
    list(
      'Conseils',
      orientation.advice.map(({ text }) => text),
    ),
    list(
      'Parcours type',
      orientation.playbooks.map((id) => texts.playbooks[id]?.title ?? id),
    ),
    list(
      'Pourquoi cette réponse',
      orientation.reasons.rules.map(({ why, sources, weak }) => {
        const places = sources.map(({ source, at }) =>
          [texts.sources[source]?.title ?? source, at].filter(Boolean).join(', '),
        );
        return `${why}${weak ? ' (à valider)' : ''} Source : ${places.join(' ; ')}.`;
      }),
    ),
    list(
      'Réponses mises de côté',
      orientation.setAside.map(
        ({ question, answer }) =>
          `${texts.questions[question]?.short ?? question} : ${describeAnswer(pack, question, answer)}`,
      ),
    ),
    describeLocal(pack, orientation),
    [isDemo && texts.texts.notValidated, texts.texts.foot].filter(Boolean).join('. '),
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** Whose organisation it is, or where it would be another one. */
function describeLocal({ texts }: Pack, { reasons, notice }: Orientation): string {
  const named = (ids: readonly string[]) => ids.map((id) => texts.territories[id] ?? id).join(', ');
  const own = reasons.rules.flatMap(({ territory }) => territory ?? []);
  if (own.length > 0) return `Organisation locale : ${named(own)}.`;
  const elsewhere = notice.flatMap(({ territories = [] }) => territories);
  return elsewhere.length === 0
    ? ''
    : `Une organisation locale change cette réponse : ${named(elsewhere)}.`;
}

function describeLead(pack: Pack, id: string, role: string, place: Commune | undefined): string {
  const words = pack.texts.destinations[id];
  const contact = words?.phone ?? pack.texts.texts.noContact;
  const known = words?.known?.filter(({ region }) => region === place?.region) ?? [];
  const here = known.map(({ name, nature }) => `\n  ${name} (${nature})`);
  return `${words?.name ?? id} : ${role}. ${contact}${here.join('')}`;
}

function describePartner(pack: Pack, partner: Partner): string {
  const name = pack.texts.destinations[partner.destination]?.name ?? partner.destination;
  return partner.if ? `${name}, ${partner.if}` : `${name} : ${partner.role}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [title, ...items.map((item) => `- ${item}`)].join('\n');
}
