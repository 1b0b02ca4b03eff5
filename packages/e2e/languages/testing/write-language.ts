import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYamlFile, wordsIn } from '@coord-orientation/pack';
import { wholeFrench } from '../../../elements/src/testing/whole-french.js';

/** Stands around each word of the language that is made up, so that any other word is seen. */
export const MARK = '§';

/** What the made-up language leaves out of the rules, and so shows in French. */
export const LEFT_OUT = [
  ['questions', 'danger', 'text'],
  ['destinations', 'dac', 'mission'],
  ['rules', 'partenariat', 'firstStep'],
] as const;

/**
 * Adds a third language to a copy of the sources as a translator would: one file in each package,
 * and nothing else.
 */
export function writeLanguage(folder: string, lang: string): void {
  const words = `export const ${lang} = ${codeOf({ ...wholeFrench, lang, dir: 'ltr' })};\n`;
  writeFileSync(join(folder, `packages/elements/src/words/${lang}.ts`), words);
  const english = readFileSync(join(folder, 'packages/rules/locales/en.yaml'), 'utf8');
  const locale = marked(parseYamlFile('en.yaml', english, wordsIn('fr')).value) as Tree;
  for (const [list, id, key] of LEFT_OUT) delete (locale[list]?.[id] as Tree | undefined)?.[key];
  // JSON is YAML as well.
  writeFileSync(join(folder, `packages/rules/locales/${lang}.yaml`), JSON.stringify(locale));
}

interface Tree {
  [key: string]: Tree;
}

/** Writes words as code: a text is named by where it stands, and so is what a function says. */
function codeOf(words: unknown, path = ''): string {
  if (typeof words === 'function') {
    return `(...given: readonly unknown[]) => '${MARK}${path} ' + given.join(' ') + '${MARK}'`;
  }
  if (typeof words === 'string') {
    const isKept = words === '' || /(^|\.)(lang|dir|phone)$/.test(path);
    return JSON.stringify(isKept ? words : `${MARK}${path}${MARK}`);
  }
  if (Array.isArray(words)) {
    return `[${words.map((each, index) => codeOf(each, `${path}.${index}`)).join(', ')}]`;
  }
  const entries = Object.entries(words as object).map(
    ([key, value]) => `${JSON.stringify(key)}: ${codeOf(value, path ? `${path}.${key}` : key)}`,
  );
  return `{ ${entries.join(', ')} }`;
}

function marked(words: unknown): unknown {
  if (typeof words === 'string') return `${MARK}${words}${MARK}`;
  if (Array.isArray(words)) return words.map(marked);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, marked(value)]));
}
