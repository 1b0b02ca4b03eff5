import type { ValuePath } from './yaml-file.js';

/** One answer that a rule is written out for. */
export interface TemplateAnswer {
  readonly question: string;
  readonly option: string;
  /** The destinations whose field `theme` is that answer: exactly one where the rule names `{expert}`. */
  readonly experts: readonly { readonly id: string; readonly inSentence?: string | undefined }[];
}

/** What cannot be replaced in a rule, and where it stands. */
export interface TemplateProblem {
  readonly path: ValuePath;
  readonly placeholder: string;
  /** It stands where it may not; or there is not one service for it; or that service has no words. */
  readonly kind: 'place' | 'expert' | 'words';
}

/** What takes the place of the braces: an answer, a destination's id, its words, or nothing. */
type Kind = 'option' | 'destination' | 'text' | 'none';

/** The keys of a rule, and of what stands in it, where braces are replaced. All of `when` is as `when`. */
const KINDS: Readonly<Record<string, Kind>> = {
  id: 'option',
  when: 'option',
  overrides: 'option',
  replaces: 'option',
  leads: 'destination',
  partners: 'destination',
  without: 'destination',
  destination: 'destination',
  part: 'text',
  brings: 'text',
  if: 'text',
  firstStep: 'text',
  ifNotEnough: 'text',
  why: 'text',
  advice: 'text',
  prepare: 'text',
  text: 'text',
};

/** What stands for the destination of an answer. */
export const EXPERT = '{expert}';

const PLACEHOLDER = /\{[a-z0-9-]+\}/g;

/** What is still to be replaced in a text. */
export function placeholdersIn(text: string): readonly string[] {
  return text.match(PLACEHOLDER) ?? [];
}

/**
 * Writes a rule out for one answer: `{theme}`, named as the question, becomes the answer in `id`, `when`,
 * `overrides` and `replaces`; `{expert}` becomes the destination of that answer in `leads` and `partners`,
 * and its `inSentence` in texts. Nothing else is touched, and no text is read as anything but text.
 *
 * @param template - The rule as written, without `forEach`.
 * @param one - The answer; undefined for a rule that is written for itself alone.
 * @returns The rule, and what could not be replaced; only a rule without problems is one.
 */
export function expandTemplate(template: object, one: TemplateAnswer | undefined) {
  const problems: TemplateProblem[] = [];
  const value = expand(template, 'none', []);
  return { value, problems };

  function expand(part: unknown, kind: Kind, path: ValuePath): unknown {
    if (typeof part === 'string') {
      return part.replace(PLACEHOLDER, (placeholder) => replace(placeholder, kind, path));
    }
    if (Array.isArray(part)) return part.map((item, index) => expand(item, kind, [...path, index]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [
        key,
        expand(inner, kind === 'option' ? kind : kindOf(key), [...path, key]),
      ]),
    );
  }

  function replace(placeholder: string, kind: Kind, path: ValuePath): string {
    const isExpert = placeholder === EXPERT && (kind === 'destination' || kind === 'text');
    if (one && isExpert) return expertIn(one, kind, path);
    if (one && kind === 'option' && placeholder === `{${one.question}}`) return one.option;
    problems.push({ path, placeholder, kind: 'place' });
    return placeholder;
  }

  function expertIn({ experts }: TemplateAnswer, kind: Kind, path: ValuePath): string {
    const [expert, ...others] = experts;
    const said = kind === 'text' ? expert?.inSentence : expert?.id;
    if (said !== undefined && others.length === 0) return said;
    // What is wrong with the service is the same wherever the rule names it.
    const problem = expert && others.length === 0 ? 'words' : 'expert';
    if (problems.every((other) => other.kind !== problem)) {
      problems.push({ path, placeholder: EXPERT, kind: problem });
    }
    return EXPERT;
  }
}

function kindOf(key: string): Kind {
  return Object.hasOwn(KINDS, key) ? (KINDS[key] ?? 'none') : 'none';
}
