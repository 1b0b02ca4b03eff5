import { DirectoryError } from '@coord-orientation/directory';
import { SituationError } from '@coord-orientation/engine';
import { formatFinding, PackInvalidError } from '@coord-orientation/pack';

import { UsageError } from './usage-error.js';

/** What to say of an error, and the exit code that goes with it. */
export interface Trouble {
  readonly message: string;
  /** 1: the pack has errors; 2: wrong usage. */
  readonly exitCode: 1 | 2;
}

/**
 * Says in French what went wrong and what to do.
 *
 * @throws The error itself when it is none of ours: a defect has to be seen.
 */
export function describeTrouble(error: unknown): Trouble {
  if (error instanceof PackInvalidError) {
    const lines = error.findings.map(formatFinding);
    const count = `${lines.length} erreur${lines.length > 1 ? 's' : ''} dans le jeu de règles.`;
    return { message: [...lines, count].join('\n'), exitCode: 1 };
  }
  if (error instanceof UsageError) return { message: error.message, exitCode: 2 };
  if (error instanceof SituationError) return { message: describeSituation(error), exitCode: 2 };
  if (error instanceof DirectoryError) return { message: describePlace(error), exitCode: 2 };
  throw error;
}

function describeSituation({ code, path, nearest, expected }: SituationError): string {
  const [question = '', option = ''] = path.split('=');
  const advice = nearest
    ? `Vouliez-vous dire « ${nearest} » ?`
    : `Attendu : ${expected.join(', ')}.`;
  switch (code) {
    case 'unknown-question':
      return `La question « ${question} » n'existe pas. ${advice}`;
    case 'unknown-option':
      return `« ${option} » n'est pas une réponse de la question « ${question} ». ${advice}`;
    case 'wrong-answer':
      return `La question « ${question} » attend une seule réponse, non vide. ${advice}`;
  }
}

function describePlace({ code }: DirectoryError): string {
  return code === 'not-a-code'
    ? "La commune se donne par son code INSEE, à cinq caractères (Albi : 81004). Ce n'est pas le code postal."
    : "Aucune commune actuelle n'a ce code INSEE. Vérifiez-le ; une commune fusionnée porte le code de la nouvelle.";
}
