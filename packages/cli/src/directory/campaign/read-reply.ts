import { type Answers, answersOf, isSame, type Question, QUESTIONS, UNKNOWN } from './questions.js';

/** What a reply says. */
export type Reply =
  | {
      readonly kind: 'answers';
      readonly answers: Answers;
      /** What else the person wrote, for somebody to read. */
      readonly note: string;
    }
  | { readonly kind: 'missing'; readonly questions: readonly Question[] }
  | { readonly kind: 'unclear' };

/**
 * Reads the reply to a mail of a campaign: « OK », the five lines written anew, or the lines of the
 * quoted mail written over. Whatever else may be meant is left to a person.
 *
 * @param sheet - What « OK » says yes to: the columns of the sheet, which may have been corrected.
 * @param asked - What the mail said.
 */
export function readReply(reply: string, sheet: Answers, asked: Answers): Reply {
  const { own, quoted } = split(reply);
  const written = numbered(own);
  const rest = own.filter((line) => line.trim() !== '' && !NUMBERED.test(line));
  if (written === 'twice') return { kind: 'unclear' };
  if (written.size > 0) return complete(written, sheet, rest);
  const [first = '', ...others] = rest;
  if (OK.test(first)) {
    return others.some((line) => DOUBT.test(line))
      ? { kind: 'unclear' }
      : { kind: 'answers', answers: sheet, note: '' };
  }
  const over = numbered(quoted);
  if (over === 'twice') return { kind: 'unclear' };
  const isChanged = [...over].some(([question, text]) => !isSame(text, asked[question] || UNKNOWN));
  return isChanged ? complete(over, asked, rest) : { kind: 'unclear' };
}

const OK = /^\W*(ok|tout est (juste|exact|bon)|c['’]est (juste|exact|bon))\W*$/i;
const NUMBERED = /^\s*([1-5])\s*[.):]\s*(.*)$/;
const QUOTE =
  /^\s*(le .+ a écrit\s*:|on .+ wrote:|de\s*:\s.+|from:\s.+|-{2,}\s*(message|original|début).*)\s*$/i;
/** Beside an « OK », what may take it back. */
const DOUBT = /\d|sauf|mais|erreur|chang|nouve|attention|\bpas\b|plus\b/i;

/** What the person wrote, and the mail below it. */
function split(reply: string): {
  readonly own: readonly string[];
  readonly quoted: readonly string[];
} {
  const lines = reply.split(/\r?\n/);
  const start = lines.findIndex((line) => QUOTE.test(line) || /^\s*>/.test(line));
  const at = start < 0 ? lines.length : start;
  return {
    own: lines.slice(0, at),
    quoted: lines.slice(at).map((line) => line.replace(/^\s*(>\s*)+/, '')),
  };
}

function numbered(lines: readonly string[]): ReadonlyMap<Question, string> | 'twice' {
  const found = new Map<Question, string>();
  for (const line of lines) {
    const [, number, text = ''] = NUMBERED.exec(line) ?? [];
    const question = QUESTIONS[Number(number) - 1];
    if (!question) continue;
    if (found.has(question.id)) return 'twice';
    found.set(question.id, withoutTitle(text, question.title));
  }
  return found;
}

function withoutTitle(text: string, title: string): string {
  const start = text.slice(0, title.length);
  if (!isSame(start, title)) return text.trim();
  return text
    .slice(title.length)
    .replace(/^[\s\u00a0\u202f]*:/, '')
    .trim();
}

function complete(
  found: ReadonlyMap<Question, string>,
  known: Answers,
  rest: readonly string[],
): Reply {
  const missing = QUESTIONS.map(({ id }) => id).filter((id) => !found.has(id));
  if (missing.length > 0) return { kind: 'missing', questions: missing };
  const answers = answersOf((question) => {
    const text = found.get(question) ?? '';
    if (OK.test(text)) return known[question];
    return isSame(text, UNKNOWN) ? '' : text;
  });
  return { kind: 'answers', answers, note: rest.join(' ').trim() };
}
