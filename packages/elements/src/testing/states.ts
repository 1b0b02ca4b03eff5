import {
  createSession,
  type Decision,
  explain,
  type Situation,
  UNKNOWN,
} from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';

// What explains comes with all the words.
await pack.loadTexts('fr');

/** Each question on the shortest way to it, by its id. */
export const QUESTIONS: ReadonlyMap<string, Situation> = collect('questions');

/** Each kind of result on the shortest way to it, by what is special about it. */
export const RESULTS: ReadonlyMap<string, Situation> = collect('results');

/** Walks every interview, answer by answer, the short ones first; several ticks count as one answer of each and one of all. */
function collect(wanted: 'questions' | 'results'): ReadonlyMap<string, Situation> {
  const found = new Map<string, Situation>();
  let level: readonly Situation[] = [{}];
  while (level.length > 0) {
    level = level.flatMap((situation) => {
      const { current, decision } = sessionOf(situation);
      const names = current ? [current.question] : kindsOf(decision);
      if ((wanted === 'questions') === (current !== undefined)) {
        for (const name of names) if (!found.has(name)) found.set(name, situation);
      }
      if (!current) return [];
      return answersTo(current).map((answer) => ({ ...situation, [current.question]: answer }));
    });
  }
  return found;
}

/** A session in which these answers were given. */
export function sessionOf(situation: Situation) {
  const session = createSession<Situation>(pack.rules);
  for (const [question, answer] of Object.entries(situation)) {
    if (answer !== undefined) session.answer(question, answer);
  }
  return session;
}

function answersTo({ question, options }: { question: string; options: readonly string[] }) {
  const isMultiple = pack.rules.logic.questions.some(
    ({ id, multiple }) => id === question && multiple,
  );
  if (!isMultiple) return [...options, UNKNOWN];
  return [...options.map((option) => [option]), [...options], UNKNOWN];
}

/** What changes the look of a result. */
function kindsOf(decision: Decision): readonly string[] {
  const { status, leads, safety } = decision;
  const { playbooks, refiningQuestions, notice } = explain(decision);
  const kind = [
    status,
    leads.length > 1 && 'several to contact',
    safety.first && 'danger open',
    refiningQuestions.length > 0 && 'more to say',
    notice.some(({ code }) => code === 'local') && 'another answer in some places',
  ];
  return [kind.filter(Boolean).join(', '), ...playbooks.map((id) => `the pathway ${id}`)];
}
