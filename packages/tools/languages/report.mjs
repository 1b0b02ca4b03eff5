import { missingWords } from './missing-words.mjs';

/**
 * Says what each language lacks in the two packages that speak it, one sentence for each text.
 * @param {{ french: object, interface: Record<string, object>, rules: Record<string, readonly string[]> }} spoken
 *   All French words of the interface, those of each other language, and by language the texts that the rules lack.
 * @returns {string[]}
 */
export function languageReport({ french, interface: words, rules }) {
  const languages = [...new Set([...Object.keys(words), ...Object.keys(rules)])].sort();
  return languages.flatMap((lang) => [
    ...(words[lang]
      ? missingWords(french, words[lang]).map((path) => `${lang}: the interface lacks ${path}.`)
      : [`${lang}: the interface lacks all, in packages/elements/src/words/${lang}.ts.`]),
    ...(rules[lang]
      ? rules[lang].map((path) => `${lang}: the rules lack ${path}; it shows in French.`)
      : [`${lang}: the rules lack all, in packages/rules/locales/${lang}.yaml.`]),
  ]);
}
