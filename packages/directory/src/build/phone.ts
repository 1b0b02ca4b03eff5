import { z } from 'zod';

import { expected } from './expected.js';

/** Ten digits from 0, `+33` and nine, a number of another country, or a short one: 15, 114, 3114, 116 117. */
const PHONE =
  /^(0[1-9](\s?\d){8}|\+33\s?[1-9](\s?\d){8}|\+(?!33)[1-9](\s?\d){6,14}|1\d|1[19]\d|10\d\d|3\d{3}|116\s?\d{3})$/;

/** A number that can be called; one whose first zero was taken away gets it back. */
export const phoneSchema = z.preprocess(
  giveZeroBack,
  z.string().regex(PHONE, { error: expected('phone') }),
);

/** The digits that are called, to compare two ways to write them. */
export function digitsOf(phone: string): string {
  return String(giveZeroBack(phone)).replaceAll(/\s/g, '');
}

/** A spreadsheet takes 0561000000 for the number 561000000, and so does YAML without quotes. */
function giveZeroBack(value: unknown): unknown {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^[1-9](\s?\d){8}$/.test(text)) return text;
  return `0${text.replaceAll(/\s/g, '')}`.replaceAll(/\d\d(?=\d)/g, '$& ');
}
