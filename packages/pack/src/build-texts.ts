import type { Texts } from '@coord-orientation/engine';

import { unapprovedTranslations } from './approval/translations.js';
import { holdTogether } from './hold-together.js';
import type { PackSource, Written } from './pack-source.js';
import { ruleWords } from './rule-words.js';
import { isText, type Sentences, translate } from './translate.js';
import { translateRules, untranslatedNames } from './translate-rules.js';

/** What is logic or upkeep, not words. */
const WORDLESS = {
  question: ['id', 'type', 'safety', 'settled', 'fixed', 'appliesWhen', 'renamedFrom', 'options'],
  option: ['id', 'rest', 'if', 'means', 'renamedFrom'],
  destination: [
    ...['id', 'kind', 'availability', 'offers', 'type', 'everywhere', 'renamedFrom'],
    ...['theme', 'inSentence', 'sources'],
  ],
  // What is to be read again is said to who keeps the rules, not to each visitor.
  source: ['id', 'note'],
  other: ['id'],
};

/** Collects the words of a pack in its own language and in each translation. */
export function buildTexts(source: PackSource) {
  const head = source.head.value;
  const own = {
    lang: head.lang,
    title: head.title,
    texts: head.texts,
    ...(head.audiences && { audiences: keyed(head.audiences) }),
    ...(head.places && { places: keyed(head.places) }),
    ...(head.groups && { groups: keyed(head.groups) }),
    ...(head.publisher && { publisher: head.publisher }),
    ...(head.licences && { licences: head.licences }),
    ...(head.explained && { explained: head.explained }),
    questions: byId(source.questions, (question) => ({
      ...without(question, WORDLESS.question),
      options: Object.fromEntries(
        question.options.map((option) => [option.id, without(option, WORDLESS.option)]),
      ),
    })),
    changes: changesOf(source),
    destinations: byId(source.destinations, (value) => without(value, WORDLESS.destination)),
    rules: byId(source.rules, ruleWords),
    territories: byId(source.territories, ({ name }) => name),
    joints: byId(source.joints, ({ text }) => text),
    sources: byId(shownSources(source), (value) => without(value, WORDLESS.source)),
    playbooks: byId(source.playbooks, (value) => without(value, WORDLESS.other)),
  };
  // The schemas of schema.ts give exactly the fields of Texts; zod spells absent ones "| undefined".
  const held = holdTogether(own, head.lang);
  const texts: Record<string, Texts> = { [head.lang]: held as Texts };
  const missing: Record<string, readonly string[]> = {};
  for (const [lang, words] of Object.entries(source.locales)) {
    const sentences = sentencesIn(words, head.lang);
    const given = { ...words, rules: translateRules(source, words, sentences) };
    const { value, missing: paths, untranslated } = translate(held, given, sentences);
    const all = { ...value, lang, ...(untranslated.length > 0 && { untranslated }) };
    texts[lang] = holdTogether(all, lang) as Texts;
    missing[lang] = [...paths, ...untranslatedNames(source, words)];
  }
  const unapproved = new Set(unapprovedTranslations(source, texts).map(({ lang }) => lang));
  for (const lang of unapproved) {
    const said = texts[lang];
    if (said) texts[lang] = withWarning(said, source.locales[lang]);
  }
  return { texts, missing };
}

/** A translation to which nobody agreed says so under each result, beside rules that were agreed to. */
function withWarning(said: Texts, words: Readonly<Record<string, unknown>> = {}): Texts {
  const own = Object(words['texts']) as Readonly<Record<string, unknown>>;
  const warning = own['translationNotApproved'];
  const sentence = isText(warning) ? warning : `${said.texts.notValidated}.`;
  return { ...said, texts: { ...said.texts, foot: `${sentence} ${said.texts.foot}` } };
}

/** A page shows the sources of rules and playbooks; those of a destination alone are for who keeps the rules. */
function shownSources({ sources, rules, playbooks }: PackSource) {
  const cited = new Set(
    [...rules, ...playbooks].flatMap(({ value }) => value.sources.map(({ source }) => source)),
  );
  return sources.filter(({ value }) => cited.has(value.id));
}

/** The translations that stand under the sentence itself: one serves wherever it is said. */
function sentencesIn(words: Readonly<Record<string, unknown>>, lang: string): Sentences {
  const given = Object.entries(Object(words['sentences']) as Record<string, unknown>);
  return new Map(
    given.flatMap(([sentence, text]) =>
      isText(text) ? [[String(holdTogether(sentence, lang)), text] as const] : [],
    ),
  );
}

/** How each answer is said where it would change the lead, of the questions that say it. */
function changesOf({ questions }: PackSource) {
  const all = questions.map(({ value: { id, options } }) => {
    const said = options.flatMap((option) => (option.if ? [[option.id, option.if]] : []));
    return [id, Object.fromEntries(said)] as const;
  });
  return Object.fromEntries(all.filter(([, said]) => Object.keys(said).length > 0));
}

function without(value: object, keys: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function keyed(list: readonly { readonly id: string }[]) {
  return Object.fromEntries(list.map((value) => [value.id, without(value, WORDLESS.other)]));
}

function byId<T extends { id: string }, W>(list: readonly Written<T>[], words: (value: T) => W) {
  return Object.fromEntries(list.map(({ value }) => [value.id, words(value)]));
}
