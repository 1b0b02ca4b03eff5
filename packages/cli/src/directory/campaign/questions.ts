/** The five questions of a campaign, as the mail numbers them and as the sheet heads their columns. */
export const QUESTIONS = [
  { id: 'phone', title: 'Numéro' },
  { id: 'hours', title: 'Horaires' },
  { id: 'whoCalls', title: 'Qui peut appeler' },
  { id: 'other', title: 'Autre moyen que le téléphone' },
  { id: 'name', title: 'Nom exact' },
] as const;

/** What a question asks for. */
export type Question = (typeof QUESTIONS)[number]['id'];

/** A text for each question; empty where nothing is known. */
export type Answers = Readonly<Record<Question, string>>;

/** What the mail says where nothing is known. */
export const UNKNOWN = '(non connu)';

/** A text for each question. */
export function answersOf(textOf: (question: Question, at: number) => string): Answers {
  return Object.fromEntries(
    QUESTIONS.map(({ id }, at) => [id, textOf(id, at)]),
  ) as unknown as Answers;
}

/** Compares two answers as a person does. */
export function isSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
      .trim()
      .toLowerCase();
  return plain(one) === plain(other);
}

/** « aucun », « non »: there is none. */
export function isNone(text: string): boolean {
  return /^\W*(aucune?|non|rien|néant|pas d['’]autre( moyen)?)\W*$/i.test(text);
}
