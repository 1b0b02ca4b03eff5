import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { buildPack } from './build-pack.js';
import { parsePack } from './parse-pack.js';
import { findingsIn, smallPackAfter } from './testing/small-pack.js';
import { EXPERTS, themedPackWith } from './testing/themed-pack.js';

const REGION = `- id: region-{theme}
  forEach: { theme: [plaies, diabete] }
  tier: specific
  when: { objet: personne, theme: "{theme}" }
  overrides: [personne]
  leads: [{ destination: "{expert}", part: "{expert} conseille" }]
  partners: [dac]
  firstStep: "Contactez {expert}."
  ifNotEnough: Rappelez.
  why: Un thème.
  sources: [{ source: document }]
`;

/** The findings of the themed pack with a template, after one change in it. */
function findingsAfter(from: string, to: string) {
  assert.ok(REGION.includes(from), from);
  return findingsIn(themedPackWith({ 'rules/theme.yaml': REGION.replace(from, to) }));
}

describe('a rule written once for several answers', () => {
  it('is one rule for each of them, in the order of the list', () => {
    const { rules } = parsePack(themedPackWith({ 'rules/theme.yaml': REGION }));
    const [plaies, diabete] = rules.filter(({ file }) => file === 'rules/theme.yaml');
    assert.deepEqual(plaies?.value, {
      id: 'region-plaies',
      tier: 'specific',
      when: { objet: 'personne', theme: 'plaies' },
      overrides: ['personne'],
      leads: [{ destination: 'dr-plaies', part: 'le dispositif régional plaies conseille' }],
      partners: ['dac'],
      firstStep: 'Contactez le dispositif régional plaies.',
      ifNotEnough: 'Rappelez.',
      why: 'Un thème.',
      sources: [{ source: 'document' }],
    });
    assert.equal(diabete?.value.id, 'region-diabete');
    assert.equal(diabete.at('firstStep'), 8);
  });

  it('may stand in the rules of a territory', () => {
    const overlay = `rules:
  - id: lot-{theme}
    forEach: { theme: [plaies, diabete] }
    territory: lot
    tier: general
    when: { theme: "{theme}" }
    partners: ["{expert}"]
    why: Ici.
    sources: [{ source: document }]
territories: [{ id: lot, name: le Lot, departement: '46' }]
`;
    const { rules } = parsePack(themedPackWith({}), { overlays: new Map([['lot.yaml', overlay]]) });
    assert.deepEqual(
      rules.slice(-2).map(({ value }) => [value.id, value.partners]),
      [
        ['lot-plaies', ['dr-plaies']],
        ['lot-diabete', ['dr-diabete']],
      ],
    );
  });

  it('builds what the same rules build that are written one by one', () => {
    fc.assert(
      fc.property(template, ({ write, themes }) => {
        const experts = EXPERTS.filter(({ theme }) => themes.includes(theme));
        const ordered = themes.flatMap((theme) => experts.filter((one) => one.theme === theme));
        const once = write('{theme}', '{expert}', '{expert}', themes);
        const each = ordered.map(({ theme, id, inSentence }) => write(theme, id, inSentence));
        const read = (text: string) => parsePack(themedPackWith({ 'rules/theme.yaml': text }));
        const [short, long] = [read(once), read(each.join(''))];
        assert.deepEqual(
          short.rules.map(({ value }) => value),
          long.rules.map(({ value }) => value),
        );
        assert.equal(JSON.stringify(buildPack(short)), JSON.stringify(buildPack(long)));
      }),
      { numRuns: 40 },
    );
  });
});

/** Writes a rule of a random shape: as a template, or by hand for one theme. */
type Write = (theme: string, expert: string, name: string, themes?: readonly string[]) => string;

const condition = fc.letrec<{ one: (theme: string) => unknown }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 2 },
    fc.constant((theme: string) => ({ theme })),
    fc.constant(() => ({ danger: 'non' })),
    fc.constant((theme: string) => ({ theme: [theme, 'autre'], objet: 'personne' })),
    fc
      .tuple(fc.constantFrom('all', 'any'), fc.array(tie('one'), { minLength: 1, maxLength: 2 }))
      .map(([operator, parts]) => (theme: string) => ({
        [operator]: parts.map((part) => part(theme)),
      })),
    tie('one').map((part) => (theme: string) => ({ not: part(theme) })),
  ),
})).one;

const sentence = fc
  .array(fc.constantFrom('Appelez', '{', 'puis', '$&', '« ici »', '@'), { minLength: 1 })
  .map((words) => (name: string) => words.map((word) => word.replace('@', () => name)).join(' '));

const template = fc.record({
  write: fc
    .tuple(condition, sentence, sentence, fc.option(sentence), fc.boolean())
    .map(([when, why, step, part, isLead]): Write => {
      const lines = (theme: string, expert: string, name: string) => {
        const actor = part ? { destination: expert, part: part(name) } : expert;
        return {
          tier: isLead ? 'specific' : 'general',
          when: when(theme),
          why: why(name),
          ...(isLead
            ? { leads: [actor], firstStep: step(name), ifNotEnough: 'Rappelez.', partners: ['dac'] }
            : { partners: ['dac', actor], advice: ['Un conseil.', step(name)] }),
          overrides: isLead ? ['personne'] : [],
          sources: [{ source: 'document', at: 'page 1' }],
        };
      };
      return (theme, expert, name, themes) =>
        `- ${JSON.stringify({
          id: `sur-${theme}-ici`,
          ...(themes && { forEach: { theme: themes } }),
          ...lines(theme, expert, name),
        })}\n`;
    }),
  themes: fc.shuffledSubarray(
    EXPERTS.map(({ theme }) => theme),
    { minLength: 1 },
  ),
});

const mistakes: readonly [string, string, string, string, number, RegExp][] = [
  [
    'all the answers instead of a list',
    'theme: [plaies, diabete]',
    'theme: all',
    'schema',
    2,
    /« forEach\.theme » ne convient pas.*forEach: { theme: \[plaies, diabete\] }/,
  ],
  [
    'two questions',
    'theme: [plaies, diabete]',
    'theme: [plaies], objet: [personne]',
    'schema',
    2,
    /une seule question/,
  ],
  ['no answer', '[plaies, diabete]', '[]', 'schema', 2, /forEach: { theme: \[plaies, diabete\] }/],
  [
    'a question that nobody declared',
    'forEach: { theme: [plaies, diabete] }',
    'forEach: { them: [plaies, diabete] }',
    'unknown-id',
    2,
    /« them » n'est pas une question connue.*« theme »/,
  ],
  [
    'an answer that the question does not have',
    '[plaies, diabete]',
    '[plaies, diabette]',
    'unknown-id',
    2,
    /« diabette » n'est pas une réponse de la question « theme ».*« diabete »/,
  ],
  [
    'an id that is the same for each',
    'id: region-{theme}',
    'id: region',
    'for-each',
    1,
    /^region : .*« {theme} » manque dans « id »/,
  ],
  [
    'a theme without service',
    '[plaies, diabete]',
    '[plaies, autre]',
    'for-each',
    6,
    /^region-autre : aucun interlocuteur.*« theme: autre ».*\(cas : theme = autre\)$/,
  ],
  [
    'the same answer twice',
    '[plaies, diabete]',
    '[plaies, plaies]',
    'for-each',
    2,
    /« plaies » est écrit deux fois/,
  ],
  [
    'the theme in a text',
    'why: Un thème.',
    'why: "Pour {theme}."',
    'for-each',
    10,
    /^region-{theme} : « {theme} » ne se met pas dans « why »/,
  ],
  [
    'the service in a condition',
    'theme: "{theme}" }',
    'theme: "{expert}" }',
    'for-each',
    4,
    /« {expert} » ne se met pas dans « when »/,
  ],
  [
    'what nothing replaces',
    'Contactez {expert}.',
    'Contactez {expret}.',
    'for-each',
    8,
    /« {expret} »/,
  ],
  [
    'braces without quotes',
    'leads: [{ destination: "{expert}", part: "{expert} conseille" }]',
    'leads: [{expert}]',
    'schema',
    6,
    /« leads\.0 » : mettez des guillemets : "{expert}"/,
  ],
  [
    'braces without quotes in a condition',
    'theme: "{theme}" }',
    'theme: {theme} }',
    'schema',
    4,
    /mettez des guillemets : "{theme}"/,
  ],
];

describe('what is wrong in a rule written once', () => {
  for (const [what, from, to, code, line, message] of mistakes) {
    it(`is said once, at its line: ${what}`, () => {
      const findings = findingsAfter(from, to);
      assert.deepEqual(
        findings.map((finding) => [finding.code, finding.file, finding.line]),
        [[code, 'rules/theme.yaml', line]],
        JSON.stringify(findings),
      );
      assert.match(findings[0]?.message ?? '', message);
    });
  }

  it('is said once where it is the same in all cases', () => {
    const findings = findingsAfter('partners: [dac]', 'partners: [dca]');
    assert.deepEqual(
      findings.map(({ rule, line }) => [rule, line]),
      [['region-{theme}', 7]],
    );
    assert.match(findings[0]?.message ?? '', /^region-{theme} : « dca ».*« dac » \?$/);
  });

  it('says for which answer it is where it is not the same', () => {
    const [finding, ...others] = findingsAfter('overrides: [personne]', 'overrides: ["x-{theme}"]');
    assert.match(finding?.message ?? '', /« x-plaies ».* \(cas : theme = plaies\)$/);
    assert.match(others[0]?.message ?? '', /« x-diabete ».* \(cas : theme = diabete\)$/);
  });

  it('is that two services say that they know the theme', () => {
    const files = new Map(themedPackWith({ 'rules/theme.yaml': REGION }));
    const destinations = files.get('destinations.yaml') ?? '';
    files.set('destinations.yaml', destinations.replace('theme: grossesse', 'theme: plaies'));
    const [finding, ...others] = findingsIn(files);
    assert.equal(others.length, 0);
    assert.match(finding?.message ?? '', /dr-plaies, dr-perinatalite.*\(cas : theme = plaies\)$/);
  });

  it('is that a service has no words for a sentence', () => {
    const files = new Map(themedPackWith({ 'rules/theme.yaml': REGION }));
    const destinations = files.get('destinations.yaml') ?? '';
    const without = destinations.replace('  inSentence: le dispositif régional plaies\n', '');
    const [finding] = findingsIn(files.set('destinations.yaml', without));
    assert.match(finding?.message ?? '', /« dr-plaies » n'a pas de « inSentence »/);
  });

  it('is that a rule without a list names what only a list replaces', () => {
    const [finding] = findingsIn(
      smallPackAfter('rules/regles.yaml', 'Appelez le DAC.', 'Appelez {expert}.'),
    );
    assert.match(finding?.message ?? '', /^personne : « {expert} ».*« forEach »/);
  });

  it('is that a service knows a theme that no question offers', () => {
    const files = new Map(themedPackWith({}));
    const destinations = files.get('destinations.yaml') ?? '';
    files.set('destinations.yaml', destinations.replace('theme: plaies', 'theme: plaie'));
    const [finding] = findingsIn(files);
    assert.match(finding?.message ?? '', /« plaie » n'est pas une réponse connue.*« plaies »/);
  });
});
