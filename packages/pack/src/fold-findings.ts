import { EXPERT } from './expand-template.js';
import type { RuleOrigin } from './pack-source.js';
import type { RuleTemplate } from './schema.js';
import type { PackWords } from './words/pack-words.js';

interface About {
  readonly rule?: string;
  readonly message: string;
}

interface Known {
  readonly value: { readonly id: string };
  readonly from?: RuleOrigin;
}

/**
 * Says what was found in a rule that is written once for several answers as its maintainer can use it: what
 * is the same for all the answers once, under the template's id; anything else with the answer it is for.
 *
 * @param findings - Those without such a rule stay as they are, and all stay in their order.
 * @param rules - The rules that they may be about.
 */
export function foldFindings<F extends About>(
  findings: readonly F[],
  rules: readonly Known[],
  words: PackWords,
): readonly F[] {
  const origins = new Map(rules.map(({ value, from }) => [value.id, from]));
  const groups = new Map<RuleTemplate, Map<string, Set<string>>>();
  const folded = findings.map((finding) => {
    const from = finding.rule === undefined ? undefined : origins.get(finding.rule);
    if (!from || finding.rule === undefined) return { finding };
    const general = inGeneral(finding, finding.rule, from);
    const key = JSON.stringify(general);
    const byKey = groups.get(from.template) ?? new Map<string, Set<string>>();
    groups.set(from.template, byKey);
    const options = byKey.get(key) ?? new Set<string>();
    byKey.set(key, options.add(from.option));
    return { finding, from, general, options };
  });
  const said = new Set<ReadonlySet<string>>();
  return folded.flatMap(({ finding, from, general, options }): readonly F[] => {
    if (!from || !general || !options) return [finding];
    if (options.size < countAnswers(from)) {
      const message = `${finding.message} ${words.forAnswer(from.question, from.option)}`;
      return [{ ...finding, message }];
    }
    if (said.has(options)) return [];
    said.add(options);
    return [general];
  });
}

/** The finding as it reads for every answer. */
function inGeneral<F extends About>(finding: F, rule: string, { template, expert }: RuleOrigin): F {
  const ofRule = replaceId(finding.message, rule, template.id);
  const message = expert === undefined ? ofRule : replaceId(ofRule, expert, EXPERT);
  return { ...finding, rule: template.id, message };
}

function replaceId(text: string, id: string, by: string): string {
  const whole = new RegExp(`(^|[^a-z0-9-])${id}(?![a-z0-9-])`, 'g');
  return text.replace(whole, (_, before: string) => before + by);
}

function countAnswers({ template, question }: RuleOrigin): number {
  return new Set(template.forEach?.[question]).size;
}
