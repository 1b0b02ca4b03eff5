import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { compile } from './compile.js';
import { nextQuestion } from './decide/next-question.js';
import { orient } from './decide/orient.js';
import { loadRules } from './decide/rules.js';
import { nearest } from './decide/nearest.js';
import type { CompiledLogic } from './model/compiled.js';
import { packLogic } from './wire/pack-logic.js';
import { addReasons } from './wire/add-reasons.js';
import { unpackLogic } from './wire/unpack-logic.js';
import { held, question, rule, smallPack } from './testing/small-pack.js';

const pack = smallPack(
  [
    question('who', ['self', 'other']),
    question('danger', ['yes', 'no'], { safety: true, appliesWhen: held('who', 'other') }),
    question('needs', ['care', 'money', 'home'], { multiple: true }),
  ],
  [
    rule('call', held('danger', 'yes'), ['a'], { tier: 'safety' }),
    rule('care', { all: [held('needs', 'care'), { not: held('danger', 'yes') }] }, ['b']),
    rule('money', { any: [held('needs', 'money'), { unknown: 'needs' }] }, ['c']),
    rule('much', { atLeast: 2, of: [held('needs', 'care'), held('needs', 'home')] }, ['d']),
    rule('lost', { not: held('needs', 'care', 'money', 'home') }, [], {
      tier: 'fallback',
      speaks: true,
    }),
  ],
);

/** What old libraries, and pages themselves, put on every object: names of conditions, answers and fields. */
const NAMES = [
  ...['question', 'options', 'unknown', 'not', 'all', 'any', 'of', 'atLeast', 'none'],
  ...[
    'multiple',
    'appliesWhen',
    'safety',
    'fixed',
    'speaks',
    'first',
    'class',
    'overlays',
    'leading',
  ],
  ...pack.questions.map(({ id }) => id),
];

const compiled = JSON.parse(JSON.stringify(compile(pack).logic)) as CompiledLogic;

const situations = [
  {},
  ...pack.questions.flatMap(({ id, options, multiple }) =>
    [...options, 'unknown'].map((option) => ({
      [id]: multiple && option !== 'unknown' ? [option] : option,
    })),
  ),
];

/** What the rules say to nothing, and to each answer of each question. */
function decideAll(): unknown {
  const rules = loadRules(compiled);
  return situations.map((situation) => {
    const { status, leads, possible, openQuestions, setAside } = orient(rules, situation);
    return {
      status,
      leads,
      possible,
      openQuestions,
      setAside,
      next: nextQuestion(rules, situation),
    };
  });
}

describe('on a page whose libraries change what is built in, the engine', () => {
  afterEach(() => {
    for (const name of NAMES) Reflect.deleteProperty(Object.prototype, name);
  });

  for (const name of new Set(NAMES)) {
    it(`[page-libraries] decides as ever where every object has "${name}"`, () => {
      const before = decideAll();
      const value = () => 'from a library';
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
      const after = decideAll();
      Reflect.deleteProperty(Object.prototype, name);
      assert.deepEqual(after, before);
    });
  }

  it('[page-libraries] decides as ever where Array.from takes no function', () => {
    const before = decideAll();
    const { head, tables, reasons } = packLogic(compiled);
    const from = Array.from.bind(Array);
    Array.from = (list: Iterable<unknown> | ArrayLike<unknown>) => from(list as ArrayLike<unknown>);
    try {
      assert.deepEqual(decideAll(), before);
      const deciding = unpackLogic(head, () => tables);
      assert.deepEqual(addReasons(deciding, reasons), compiled);
      assert.equal(nearest('persone', ['personne', 'pratique']), 'personne');
    } finally {
      Array.from = from;
    }
  });
});
