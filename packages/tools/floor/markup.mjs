import { markupFeatures } from './features.mjs';
import { lackedByAll } from './floor.mjs';

/** A tag with its attributes, and the attributes one by one; what Lit binds with `.` and `@` is no attribute. */
const TAG = /<([a-z][\w-]*)([^>]*)/g;
const ATTRIBUTE = /(?<=\s\??)[a-z][\w-]*(?==|\s|$)/g;

/**
 * Finds elements and attributes that a browser of the floor lacks.
 * @param {string} html With a placeholder where a value stands.
 * @returns {{ name: string, at: number, lacking: readonly string[] }[]}
 */
export function markupFindings(html) {
  const findings = [];
  const look = (name, at, features) => {
    const lacking = lackedByAll(features);
    if (lacking.length > 0) findings.push({ name, at, lacking });
  };
  for (const { index, 1: element, 2: rest } of html.matchAll(TAG)) {
    look(`<${element}>`, index, markupFeatures(element));
    for (const { index: at, 0: attribute } of rest
      .replaceAll(/"[^"]*"/g, blank)
      .matchAll(ATTRIBUTE)) {
      const start = index + 1 + element.length + at;
      look(`<${element} ${attribute}>`, start, markupFeatures(element, attribute));
    }
  }
  return findings;
}

function blank(text) {
  return '_'.repeat(text.length);
}
