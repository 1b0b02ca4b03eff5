import type { AskReport, Lack, StatusReport } from '../directory/campaign/reports.js';

const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;
const structures = (count: number) => plural(count, 'structure', 'structures');

const LACKS: Readonly<Record<Lack, string>> = {
  phone: 'numéro',
  hours: 'horaires',
  whoCalls: 'qui peut appeler',
  other: 'autre moyen que le téléphone',
  name: 'nom',
  confirmation: 'confirmation',
};

/** The sentences of the commands that have a directory confirmed, in French. */
export const campaignFr = {
  whoAsks: 'Qui demande ? Ajoutez --by "FACS Occitanie" : les courriels sont signés de ce nom.',
  where: 'Où écrire la campagne ? Ajoutez --out dossier.',
  alreadyAsked: (sheet: string) =>
    `« ${sheet} » existe déjà, peut-être avec des réponses. Choisissez un autre dossier avec --out.`,
  nobody: 'Personne à interroger : tout est confirmé, ou rien ne correspond. Voyez --all.',
  asked: ({ asked, withoutAddress, left, sheet }: AskReport, due: string) =>
    [
      `${structures(asked.length)} à interroger, réponse attendue le ${due} ; ${left} laissées de côté.`,
      ...(withoutAddress.length > 0
        ? [
            `${withoutAddress.length} sans courriel dans l'annuaire : complétez la colonne « courriel ».`,
          ]
        : []),
      `Écrit : ${sheet}, et un brouillon par structure dans « mails ».`,
      'Envoyez-les (ou par publipostage avec le tableau) et notez « envoyé le ».',
      'À chaque réponse : notez « répondu le » et « qui a répondu », collez-la dans « réponse ».',
      `Puis : coord directory confirm ${sheet}`,
    ].join('\n'),
  notASheet: (path: string, missing: readonly string[]) =>
    `« ${path} » n'est pas le tableau d'une campagne : il manque ${missing.map((title) => `« ${title} »`).join(', ')}.`,
  noLine: (id: string, near: string | undefined) =>
    `cette ligne n'est plus dans l'annuaire.${near ? ` Est-ce « ${near} » ?` : ''} (identifiant « ${id} »)`,
  noReply: 'la colonne « réponse » est vide. Collez-y le courriel reçu, ou « OK ».',
  noSender:
    'qui a répondu ? Écrivez une fonction et une structure, par exemple « accueil, DAC 81 » : ce sera affiché.',
  wrongSender: (by: string, expected: string) =>
    `« qui a répondu » : « ${by} » ne convient pas (attendu : ${expected}).`,
  noDay: (text: string) =>
    text
      ? `« répondu le » : « ${text} » n'est pas un jour. Écrivez par exemple 30/11/2026.`
      : 'quand a-t-elle répondu ? Écrivez le jour dans « répondu le », par exemple 30/11/2026.',
  laterDay: (day: string) => `« répondu le » : le ${day} n'est pas encore passé. Corrigez la date.`,
  unclear:
    'la réponse n’est ni « OK » ni les cinq lignes. Relisez-la, corrigez les colonnes 1 à 5, puis écrivez « OK » dans « réponse ».',
  missing: (questions: readonly string[]) =>
    `sans réponse : ${questions.join(' ; ')}. Écrivez « OK » derrière le numéro de chaque ligne qui ne change pas.`,
  ways: 'un courriel, un formulaire en https://, une adresse MSSanté, un relais, ou « aucun »',
  wrong: (question: string, answer: string, expected: string) =>
    `« ${question} » : « ${answer} » ne convient pas (attendu : ${expected}).`,
  nothingKnown:
    "« OK » à une ligne sans numéro ni autre moyen : il n'y a rien à confirmer. Demandez le numéro.",
  later: (on: string) => `laissée telle quelle : confirmée depuis, le ${on}.`,
  note: (text: string) => `à lire, la réponse dit aussi : « ${text} »`,
  confirmed: (confirmed: number, wrong: number, waiting: number) =>
    `${plural(confirmed, 'ligne confirmée et écrite', 'lignes confirmées et écrites')} ; ${plural(wrong, 'message à traiter', 'messages à traiter')} ; ${waiting} sans réponse.`,
  status: ({ unsent, sent, answered, overdue }: StatusReport) =>
    `${plural(sent.length, 'envoyé', 'envoyés')}, ${plural(answered.length, 'répondu', 'répondus')}, ${overdue.length} en retard${overdue.length > 0 ? ' :' : '.'}${unsent.length > 0 ? ` (${unsent.length} à envoyer)` : ''}`,
  noDepartement: (code: string) =>
    `« ${code} » n'est pas un département d'une région relevée. Écrivez son code, par exemple 81.`,
  regional: 'Toute la région',
  communesWithout: (count: number, short: string) =>
    `${plural(count, 'commune', 'communes')} sans ${short} connue`,
  lacks: (lacks: readonly Lack[]) => lacks.map((one) => LACKS[one]).join(', '),
  complete: 'rien ne manque.',
};
