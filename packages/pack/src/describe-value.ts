import type * as z from 'zod';
import englishOfZod from 'zod/v4/locales/en.js';
import frenchOfZod from 'zod/v4/locales/fr.js';

import { inlineYaml } from './edit-yaml.js';
import { idsIn } from './slip-in-id.js';
import type { Format, PackWords } from './words/pack-words.js';
import { fr } from './words/fr.js';

const french = frenchOfZod();
const english = englishOfZod();

/** The most of a value that a message repeats. */
const LONGEST = 60;

/**
 * Says what is wrong with a value: what was found, what was expected, and the way out.
 *
 * @param keys - Those of the map that it should be, or of the maps that it should be a list of.
 */
export function describeValue(
  issue: z.core.$ZodIssue,
  found: unknown,
  words: PackWords,
  keys: readonly string[],
): string {
  const isNamed = Object.hasOwn(words.formats, issue.message);
  return (isNamed ? undefined : detailOfFound(issue, found, words, keys)) ?? detailOf(issue, words);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** As much of a text as a message repeats. */
export function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What was found in place of what was expected, and the way out; undefined where it is no matter of kind. */
function detailOfFound(
  issue: z.core.$ZodIssue,
  found: unknown,
  words: PackWords,
  keys: readonly string[],
): string | undefined {
  if (found === null)
    return issue.code === 'invalid_type' && issue.expected === 'array'
      ? words.emptyList
      : words.emptyText;
  if (issue.code === 'too_small' && typeof found === 'string') return words.emptyText;
  if (issue.code === 'too_small' && Array.isArray(found)) return words.emptyList;
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return undefined;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  const isScalar = typeof found === 'number' || typeof found === 'boolean';
  if (expected === 'string' && isScalar) return words.quoteIt(String(found));
  if (expected === 'array' && typeof found === 'string')
    return words.asList(clip(found), listFor(found, keys));
  if (expected === 'array' && isMap(found))
    return words.asMap(clip(inlineYaml(found)), `[${inlineYaml(found)}]`);
  if (expected === 'object' && typeof found === 'string')
    return words.asMap(clip(found), mapFor(found, keys));
  if (expected === 'object' && Array.isArray(found) && found.length > 0 && found.every(isMap)) {
    const merged = Object.assign({}, ...found) as Readonly<Record<string, unknown>>;
    return words.asMap(clip(inlineYaml(found)), inlineYaml(merged));
  }
  return words.otherKind(clip(JSON.stringify(found)), expected);
}

/** A text as the map that it was meant to be: `{ source: guide }`. */
function mapFor(found: string, keys: readonly string[]): string {
  const [, key, value] = /^([\w-]+)\s*[=:]\s*([\w-]+)$/.exec(found) ?? [];
  if (key !== undefined && value !== undefined) return `{ ${key}: ${value} }`;
  const [first = '…', second = '…'] = keys;
  return /^[a-z0-9-]+$/.test(found)
    ? `{ ${first}: ${found} }`
    : `{ ${first}: …, ${second}: "${clip(found)}" }`;
}

/** A text as the list that it was meant to be. */
function listFor(found: string, keys: readonly string[]): string {
  if (keys[0] === 'source') return `[${mapFor(found, keys)}]`;
  const isIds = /^-?[a-z0-9-]+((\s*[,;]\s*|\s+-\s?)[a-z0-9-]+)*$/.test(found);
  return isIds ? `[${idsIn(found).join(', ')}]` : `["${clip(found)}"]`;
}

function detailOf(issue: z.core.$ZodIssue, words: PackWords): string {
  const named = words.formats[issue.message as Format] as string | undefined;
  if (named) return named;
  if (issue.code === 'invalid_format') {
    return words.formats[issue.format as Format] ?? words.formats.other;
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return words.tooLong(Number(issue.maximum));
  }
  const locale = words === fr ? french : english;
  const said = locale.localeError(issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
}
