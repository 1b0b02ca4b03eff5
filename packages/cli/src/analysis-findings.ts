import type { Texts } from '@coord-orientation/engine';
import type { AnalysisCode, AnalysisFinding } from '@coord-orientation/engine/analysis';
import type { PackSource, Written } from '@coord-orientation/pack';

import { describeSituation } from './describe-situation.js';
import type { CheckFinding } from './check-pack.js';

/** Says each exact finding in words that a coordinator can act on, with its place in the files. */
export function describeFinding(
  source: PackSource,
  texts: Texts,
  { code, ids, rows }: AnalysisFinding,
): CheckFinding {
  const [first = ''] = ids;
  const written = findWritten(source, code, first);
  const example = rows ? ` Exemple : ${describeSituation(texts, rows.witness)}.` : '';
  const kinds = rows && rows.kinds > 1 ? ` (${rows.kinds} sortes de situations)` : '';
  return {
    code,
    severity: 'error',
    file: written?.file ?? 'pack.yaml',
    line: written?.at() ?? 1,
    ...(first && { rule: first }),
    message: MESSAGES[code](ids) + kinds + example,
    ...(rows && { witness: rows.witness, count: rows.count }),
  };
}

const quoted = (ids: readonly string[]) => ids.map((id) => `« ${id} »`).join(', ');

const MESSAGES: Record<AnalysisCode, (ids: readonly string[]) => string> = {
  gap: () => 'Aucune règle ne répond à cette situation. Ajoutez une règle, ou élargissez-en une.',
  conflict: (ids) =>
    `Les règles ${quoted(ids)} se contredisent : elles donnent des interlocuteurs différents. Écrivez « overrides: [${ids.at(-1)}] » dans « ${ids[0]} », ou le même « joint » dans chacune.`,
  shadowed: (ids) =>
    `La règle ${quoted(ids)} ne décide jamais : une autre passe toujours avant. Supprimez-la, ou resserrez celle qui passe avant.`,
  'unreachable-rule': (ids) =>
    `La règle ${quoted(ids)} ne peut jamais s'appliquer : ses conditions ne se rencontrent pas ensemble. Corrigez « when ».`,
  'unreachable-question': (ids) =>
    `La question ${quoted(ids)} ne change jamais rien, ou n'est jamais posée. Supprimez-la, ou faites-la servir à une règle.`,
  'unreachable-destination': (ids) =>
    `L'interlocuteur ${quoted(ids)} n'est donné par aucune règle. Ajoutez-le à une règle, ou retirez sa fiche.`,
  'unused-option': (ids) =>
    `La réponse ${quoted(ids)} ne change rien : aucune règle ne la nomme. Retirez-la, ou écrivez « rest: true » si elle vaut pour « tout le reste ».`,
  'unsafe-unknown': (ids) =>
    `« Je ne sais pas » à la question de danger ${quoted(ids)} ne changerait rien ici : une réponse de danger doit toujours changer l'interlocuteur.`,
  'two-leads-for-a-person': (ids) =>
    `Une situation qui concerne une personne aurait deux interlocuteurs qui portent (règles ${quoted(ids)}). Gardez-en un seul, l'autre en partenaire.`,
  'dead-end': (ids) =>
    `Une démarche ne peut pas porter seule (règles ${quoted(ids)}). Ajoutez l'interlocuteur à appeler.`,
};

function findWritten(
  source: PackSource,
  code: AnalysisCode,
  id: string,
): Written<unknown> | undefined {
  const [name] = id.split('=');
  const lists: Partial<Record<AnalysisCode, readonly Written<{ id: string }>[]>> = {
    'unreachable-question': source.questions,
    'unused-option': source.questions,
    'unsafe-unknown': source.questions,
    'unreachable-destination': source.destinations,
  };
  return (lists[code] ?? source.rules).find(({ value }) => value.id === name);
}
