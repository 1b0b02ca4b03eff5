import MailComposer from 'nodemailer/lib/mail-composer';

import { type Answers, QUESTIONS, UNKNOWN } from './questions.js';

/** What a mail says, and to whom. It is in French, as those are who read it. */
export interface Letter {
  readonly id: string;
  /** What the structure is called; that of its kind where its own is not known. */
  readonly structure: string;
  /** Empty where the directory has none: who sends it fills it in. */
  readonly to: string;
  /** Who asks, as a structure. */
  readonly by: string;
  /** The day by which a reply is wished. */
  readonly due: string;
  /** The day that it was written. */
  readonly today: string;
  readonly known: Answers;
}

/** The subject of a mail, which ends with the id of the line. */
export function subjectOf({ id }: Pick<Letter, 'id'>): string {
  return `Annuaire : vos coordonnées sont-elles exactes ? [${id}]`;
}

/** Writes a mail as a file that a mail program opens as a draft. */
export async function writeMail(letter: Letter): Promise<string> {
  const mail = new MailComposer({
    ...(letter.to && { to: letter.to }),
    subject: subjectOf(letter),
    text: textOf(letter).replaceAll('\n', '\r\n'),
    textEncoding: 'base64',
    date: new Date(letter.today),
    messageId: `<${letter.id}.${letter.today}@annuaire.invalid>`,
    // Outlook opens it as one to be sent.
    headers: { 'X-Unsent': '1' },
  });
  return (await mail.compile().build()).toString('utf8');
}

function textOf({ structure, by, due, known }: Letter): string {
  const lines = QUESTIONS.map(
    ({ id, title }, at) => `${at + 1}. ${title} : ${known[id] || UNKNOWN}`,
  );
  return `Bonjour,

Avec l'annuaire que tient ${by}, des professionnels et des habitants cherchent qui appeler. Voici ce qui y est écrit pour « ${structure} » :

${lines.join('\n')}

Tout est juste ? Répondez « OK ».
Sinon, répondez avec ces cinq lignes, en écrivant par-dessus ; « OK » derrière un numéro garde la ligne.

Horaires : en mots, par exemple « lundi-vendredi 9 h-17 h ».
Autre moyen : courriel, formulaire (adresse https://), MSSanté, relais en langue des signes ; ou « aucun ».

Ces réponses seront publiques : n'écrivez le nom d'aucune personne.
Merci de répondre avant le ${formatDate(due)}.

${by}
`;
}

function formatDate(date: string): string {
  return new Date(date).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
}
