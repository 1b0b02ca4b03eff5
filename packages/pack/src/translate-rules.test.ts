import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { buildPack } from './build-pack.js';
import { parsePack } from './parse-pack.js';
import { reviewPack } from './review-pack.js';
import { themedPackWith } from './testing/themed-pack.js';

const RULES = `- id: region-{theme}
  forEach: { theme: [plaies, diabete] }
  tier: general
  when: { theme: "{theme}" }
  partners: [{ destination: "{expert}", part: "anime : {expert}" }]
  advice: ["Contactez {expert} !", "Attendez."]
  why: "Demandez à {expert}."
  sources: [{ source: document }]
`;

const SERVICES = `destinations:
  dr-plaies: { inSentence: the wound service }
  dr-diabete: { inSentence: the diabetes service }
`;

/** The English words of the rules, in a pack translated like this. */
function englishOf(locale: string) {
  const source = parsePack(
    themedPackWith({ 'rules/theme.yaml': RULES, 'locales/en.yaml': locale }),
  );
  const { texts, missing } = buildPack(source);
  const of = (paths: readonly string[] = []) =>
    paths.filter((path) => /^rules\.reg|inS/.test(path));
  return { rules: texts['en']?.rules ?? {}, missing: of(missing['en']), source, all: missing };
}

describe('the translation of a rule written once', () => {
  it('stands once, under the id of the template', () => {
    const { rules, missing } = englishOf(`${SERVICES}rules:
  region-{theme}:
    why: Ask {expert}.
    advice: ["Call {expert}!", Wait.]
    parts: { "{expert}": "leads: {expert}" }
`);
    assert.equal(rules['region-plaies']?.why, 'Ask the wound service.');
    assert.deepEqual(rules['region-diabete']?.advice, ['Call the diabetes service!', 'Wait.']);
    assert.deepEqual(rules['region-plaies']?.parts, { 'dr-plaies': 'leads: the wound service' });
    assert.deepEqual(missing, ['destinations.dr-perinatalite.inSentence']);
  });

  it('may stand under the French sentence, whatever its no-break spaces', () => {
    const { rules } = englishOf(`${SERVICES}sentences:
  "Contactez {expert} !": Call {expert}!
  Une personne.: A person.
`);
    assert.equal(rules['region-plaies']?.advice?.[0], 'Call the wound service!');
    assert.equal(rules['personne']?.why, 'A person.');
  });

  it('takes the id of the rule first, then that of the template, then the French sentence', () => {
    const { rules } = englishOf(
      `${SERVICES}rules:
  region-plaies: { why: For wounds. }
  region-{theme}: { why: Ask {expert}., advice: [By id.] }
sentences:
  "Demandez à {expert}.": Never seen.
  Attendez.: Wait.
`.replace('Ask {expert}.', '"Ask {expert}."'),
    );
    assert.equal(rules['region-plaies']?.why, 'For wounds.');
    assert.equal(rules['region-diabete']?.why, 'Ask the diabetes service.');
    assert.deepEqual(rules['region-diabete']?.advice, ['By id.', 'Wait.']);
  });

  it('shows the whole sentence in French where the service has no words in that language', () => {
    const { rules, missing } = englishOf(`rules:
  region-{theme}: { why: "Ask {expert}." }
`);
    assert.equal(rules['region-plaies']?.why, 'Demandez à le dispositif régional plaies.');
    assert.ok(missing.includes('rules.region-plaies.why'));
    assert.ok(missing.includes('destinations.dr-plaies.inSentence'));
  });

  it('is missing where it names what nothing replaces', () => {
    const { rules } = englishOf(`${SERVICES}rules:
  region-{theme}: { why: "Ask {expret}." }
`);
    assert.equal(rules['region-plaies']?.why, 'Demandez à le dispositif régional plaies.');
  });

  it('is asked for once, under the id of the template', () => {
    const { source, all } = englishOf(SERVICES);
    const findings = reviewPack(source, all, { today: '2026-11-23' });
    const about = findings.filter(
      ({ file, code }) => file === 'rules/theme.yaml' && code === 'missing-translation',
    );
    assert.deepEqual(
      about.map(({ line, message }) => [line, message.split(' : ')[0]]),
      [
        [7, 'rules.region-{theme}.why'],
        [6, 'rules.region-{theme}.advice.0'],
        [6, 'rules.region-{theme}.advice.1'],
        [1, 'rules.region-{theme}.parts.{expert}'],
      ],
    );
  });

  it('leaves the fields that build sentences out of what a page loads', () => {
    const { texts } = buildPack(parsePack(themedPackWith({ 'rules/theme.yaml': RULES })));
    const destination = texts['fr']?.destinations['dr-plaies'] ?? {};
    assert.ok(!('inSentence' in destination) && !('theme' in destination));
  });
});
