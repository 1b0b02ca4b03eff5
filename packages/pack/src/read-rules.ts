import { nearest } from '@coord-orientation/engine/internal';

import { expandTemplate, type TemplateAnswer, type TemplateProblem } from './expand-template.js';
import { foldFindings } from './fold-findings.js';
import type { RuleOrigin, Written, WrittenRule } from './pack-source.js';
import { readAt, type Reading, readList } from './read-values.js';
import {
  type DestinationSource,
  type QuestionSource,
  ruleSchema,
  type RuleSource,
  type RuleTemplate,
  ruleTemplateSchema,
} from './schema.js';
import type { ValuePath, YamlFile } from './yaml-file.js';

/** What a rule that is written once for several answers may name. */
export interface TemplateContext {
  readonly questions: readonly Written<QuestionSource>[];
  readonly destinations: readonly Written<DestinationSource>[];
}

/**
 * Reads a list of rules. One that is written for several answers becomes a rule for each, in the order of
 * its list, before anything else looks at it.
 *
 * @param context - Undefined where it could not be read: then only rules written for themselves are.
 */
export function readRules(
  reading: Reading,
  file: YamlFile,
  context: TemplateContext | undefined,
  path: ValuePath = [],
  values: unknown = file.value,
): readonly WrittenRule[] {
  const written = readList(reading, file, ruleTemplateSchema, path, values);
  return written.flatMap((one) => {
    const { id, forEach } = one.value;
    const isTemplate = forEach !== undefined || id.includes('{');
    if (context && !(isTemplate && reading.unread.isPartly(one.at))) {
      return writeOut(reading, one, context);
    }
    if (!isTemplate) return writeOne(reading, one, one.value, undefined);
    reading.unread.add('rules');
    return [];
  });
}

function writeOut(
  reading: Reading,
  written: Written<RuleTemplate>,
  context: TemplateContext,
): readonly WrittenRule[] {
  const { forEach, ...template } = written.value;
  if (!forEach) return writeOne(reading, written, template, undefined);
  const [question = '', options = []] = Object.entries(forEach)[0] ?? [];
  if (!checkForEach(reading, written, question, options, context)) {
    reading.unread.add('rules');
    return [];
  }

  const own: Reading = { ...reading, findings: [] };
  const origins: { readonly value: { readonly id: string }; readonly from: RuleOrigin }[] = [];
  const rules = options.flatMap((option) => {
    const experts = context.destinations
      .map(({ value }) => value)
      .filter(({ theme }) => theme === option);
    const from = { template: written.value, question, option, expert: experts[0]?.id };
    origins.push({ value: { id: template.id.replaceAll(`{${question}}`, option) }, from });
    return writeOne(own, written, template, { question, option, experts }).map((rule) => ({
      ...rule,
      from,
    }));
  });
  reading.findings.push(...foldFindings(own.findings, origins, reading.words));
  return rules;
}

function writeOne(
  reading: Reading,
  written: Written<RuleTemplate>,
  template: Omit<RuleTemplate, 'forEach'>,
  one: TemplateAnswer | undefined,
): readonly WrittenRule[] {
  const { value, problems } = expandTemplate(template, one);
  const id = one ? template.id.replaceAll(`{${one.question}}`, one.option) : template.id;
  for (const problem of problems) {
    report(reading, written, problem.path, describeProblem(reading, id, problem, one), id);
  }
  if (problems.length > 0) {
    reading.unread.add('rules', id);
    return [];
  }
  if (reading.unread.isPartly(written.at)) return [{ ...written, value: value as RuleSource }];
  const rule = readAt(reading, written, value, ruleSchema);
  return rule ? [rule] : [];
}

function describeProblem(
  { words }: Reading,
  id: string,
  { kind, placeholder, path }: TemplateProblem,
  one: TemplateAnswer | undefined,
): string {
  if (!one) return words.placeholderAlone(id, placeholder);
  const ids = one.experts.map((expert) => expert.id);
  if (kind === 'expert') return words.expert(id, one.option, ids);
  if (kind === 'words') return words.noInSentence(id, ids.join());
  return words.placeholder(id, placeholder, String(path[0]), `{${one.question}}`);
}

/** Whether the list names answers of a question, each once, and the id tells them apart. */
function checkForEach(
  reading: Reading,
  written: Written<RuleTemplate>,
  question: string,
  options: readonly string[],
  { questions }: TemplateContext,
): boolean {
  const { words } = reading;
  const { id } = written.value;
  const fail = (code: 'unknown-id' | 'for-each', path: ValuePath, message: string) => {
    report(reading, written, path, message, id, code);
    return false;
  };
  const ids = questions.map(({ value }) => value.id);
  const asked = questions.find(({ value }) => value.id === question)?.value;
  const at = ['forEach', question];
  if (!asked) {
    const message = words.unknownId(id, question, 'question', nearest(question, ids), ids, '');
    return fail('unknown-id', at, message);
  }
  const known = asked.options.map((option) => option.id);
  const unknown = options.filter((option) => !known.includes(option));
  for (const option of unknown) {
    const near = nearest(option, known);
    fail('unknown-id', at, words.unknownOption(id, option, question, near, known));
  }
  if (unknown.length > 0) return false;
  const twice = options.find((option, index) => options.indexOf(option) !== index);
  if (twice !== undefined) return fail('for-each', at, words.sameOption(id, twice));
  const placeholder = `{${question}}`;
  return id.includes(placeholder) || fail('for-each', ['id'], words.sameId(id, placeholder));
}

function report(
  { findings }: Reading,
  { file, at }: Written<unknown>,
  path: ValuePath,
  message: string,
  rule: string,
  code: 'unknown-id' | 'for-each' = 'for-each',
): void {
  findings.push({ code, severity: 'error', file, line: at(...path), rule, message });
}
