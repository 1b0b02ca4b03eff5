import type * as z from 'zod';
import englishOfZod from 'zod/v4/locales/en.js';
import frenchOfZod from 'zod/v4/locales/fr.js';

import { idsIn } from './slip-in-id.js';
import type { Format, PackWords } from './words/pack-words.js';
import { fr } from './words/fr.js';

const french = frenchOfZod();
const english = englishOfZod();

/** The most of a value that a message repeats. */
const LONGEST = 60;

/** Says what is wrong with a value: what was found, what was expected, and the way out. */
export function describeValue(issue: z.core.$ZodIssue, found: unknown, words: PackWords): string {
  const isNamed = Object.hasOwn(words.formats, issue.message);
  return (isNamed ? undefined : detailOfFound(issue, found, words)) ?? detailOf(issue, words);
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
    return words.asList(clip(found), listFor(found));
  return words.otherKind(clip(JSON.stringify(found)), expected);
}

/** A text as the list that it was meant to be. */
function listFor(found: string): string {
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
