import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { checksum } from '../wire/checksum.js';
import { compile } from '../compile.js';
import { describe as describeDecision } from '../say/describe.js';
import type { CompiledLogic } from '../model/compiled.js';
import { loadRules } from './rules.js';
import { trustedRules } from './trusted-rules.js';
import { nextQuestion } from './next-question.js';
import { orient } from './orient.js';
import { PackError, type PackErrorCode } from '../model/pack-error.js';
import type { Situation } from '../model/situation.js';
import { oriented, plainTexts, rulesFrom } from '../testing/plain-texts.js';
import { randomSituation } from '../testing/random-pack.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { whatIf } from '../explain/what-if.js';

const RUNS = { numRuns: 300 };
const logic = smallPack(
  [question('p', ['x', 'y']), question('q', ['x', 'y'], { appliesWhen: held('p', 'x') })],
  [rule('r', { all: [held('p', 'x'), held('q', 'x')] }, ['a']), rule('s', held('p', 'y'), ['b'])],
);
const compiled = compile(logic).logic;
const cases = soundLogic.chain((pack) =>
  fc.record({ pack: fc.constant(pack), situation: randomSituation(pack) }),
);

/** The same data with a checksum that fits, so that only the change itself is wrong. */
function sealed(changed: CompiledLogic): CompiledLogic {
  const { order, outcomes, nodes } = changed;
  return { ...changed, checksum: checksum([order, ...outcomes, nodes]) };
}

/** Everything that a page does with rules. */
function use(data: CompiledLogic, situation: Situation) {
  const rules = loadRules(data);
  nextQuestion(rules, situation);
  whatIf(rules, situation);
  return describeDecision(orient(rules, situation), plainTexts(data));
}

/** A clear error, or a pack that works. */
function assertClear(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
  }
}

describe('loadRules', () => {
  const refused: readonly [string, PackErrorCode, unknown][] = [
    ['nothing', 'format', undefined],
    ['null', 'format', null],
    ['a word', 'format', 'pack'],
    ['a pack that was not compiled', 'format', logic],
    ['an older format', 'format', { ...compiled, format: 1 }],
    ['a newer format', 'format', { ...compiled, format: 99 }],
    ['a file without nodes', 'format', { ...compiled, nodes: undefined }],
    ['cut nodes', 'checksum', { ...compiled, nodes: compiled.nodes.slice(0, -1) }],
    ['a wrong checksum', 'checksum', { ...compiled, checksum: compiled.checksum + 1 }],
    [
      'cut nodes with a checksum that fits',
      'edge',
      sealed({ ...compiled, nodes: compiled.nodes.slice(0, -1) }),
    ],
    ['an order that names no slot', 'edge', sealed({ ...compiled, order: [0, 99] })],
    ['an order that names a slot twice', 'edge', sealed({ ...compiled, order: [0, 0] })],
    [
      'an outcome that names no rule',
      'edge',
      sealed({ ...compiled, outcomes: [[], [99], [1], [0]] }),
    ],
    ['no outcome', 'edge', sealed({ ...compiled, outcomes: [] })],
    [
      'an edge over the end',
      'edge',
      sealed({ ...compiled, nodes: [0, 1000, ...compiled.nodes.slice(2)] }),
    ],
    [
      'an edge into the middle of a node',
      'edge',
      sealed({ ...compiled, nodes: [0, 1, ...compiled.nodes.slice(2)] }),
    ],
    [
      'an edge to no terminal',
      'edge',
      sealed({ ...compiled, nodes: [0, -99, ...compiled.nodes.slice(2)] }),
    ],
    [
      'a level that is not there',
      'edge',
      sealed({ ...compiled, nodes: [9, ...compiled.nodes.slice(1)] }),
    ],
  ];
  for (const [title, code, data] of refused) {
    it(`refuses ${title}`, () => {
      assert.throws(
        () => loadRules(data as CompiledLogic),
        (error) => error instanceof PackError && error.code === code,
      );
    });
  }

  it('refuses an edge that is no integer', () => {
    const nodes = [0, 0.5, ...compiled.nodes.slice(2)];
    assert.throws(() => loadRules(sealed({ ...compiled, nodes })), PackError);
  });

  it('refuses a pack without a single node or terminal', () => {
    assert.throws(() => loadRules(sealed({ ...compiled, nodes: [] })), PackError);
  });

  it('reads what was written as JSON as if it had not been', () => {
    fc.assert(
      fc.property(cases, ({ pack, situation }) => {
        const before = rulesFrom(pack);
        const read = JSON.parse(JSON.stringify(before.logic)) as CompiledLogic;
        assert.deepEqual(oriented(loadRules(read), situation), oriented(before, situation));
      }),
      RUNS,
    );
  });
});

describe('loadRules, with damaged data', () => {
  it('refuses any one changed number of the diagram', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.integer(), ({ pack }, at, value) => {
        const { logic: data } = rulesFrom(pack);
        const nodes = [...data.nodes];
        const index = at % nodes.length;
        if (nodes[index] === value) return;
        nodes[index] = value;
        assert.throws(() => loadRules({ ...data, nodes }), PackError);
      }),
      RUNS,
    );
  });

  it('never leaves the diagram when the checksum was made to fit any change', () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: -12, max: 40 })), {
          minLength: 1,
          maxLength: 4,
        }),
        ({ pack, situation }, changes) => {
          const { logic: data } = rulesFrom(pack);
          const nodes = [...data.nodes];
          for (const [at, value] of changes) nodes[at % nodes.length] = value;
          assertClear(() => use(sealed({ ...data, nodes }), situation));
        },
      ),
      { numRuns: 800 },
    );
  });

  it('never leaves the diagram when order, outcomes or length were changed', () => {
    const numbers = fc.array(fc.integer({ min: -3, max: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        cases,
        fc.record(
          { order: numbers, outcomes: fc.array(numbers, { maxLength: 6 }), nodes: numbers },
          { requiredKeys: [] },
        ),
        ({ pack, situation }, changed) => {
          const { logic: data } = rulesFrom(pack);
          assertClear(() => use(sealed({ ...data, ...changed }), situation));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers any data in place of a field with a clear error, or works', () => {
    const fields = Object.keys(compiled);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        assertClear(() => use({ ...compiled, [field]: value }, { p: 'x' }));
      }),
      { numRuns: 800 },
    );
  });

  it('answers any data inside a field with a clear error, or works', () => {
    const lists = [
      'questions',
      'rules',
      'destinations',
      'sources',
      'order',
      'outcomes',
      'nodes',
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(), fc.anything(), (field, at, value) => {
        const list: unknown[] = [...compiled[field]];
        list[at % (list.length || 1)] = value;
        const changed = { ...compiled, [field]: list } as unknown as CompiledLogic;
        assertClear(() => use(changed, { p: 'x' }));
      }),
      { numRuns: 800 },
    );
  });

  it('answers any data inside a question or a rule with a clear error, or works', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('questions', 'rules'),
        fc.nat(),
        fc.anything(),
        (list, at, value) => {
          const [first, ...others] = structuredClone(compiled[list as 'rules']);
          const keys = [...Object.keys(first ?? {}), 'appliesWhen', 'multiple'];
          const broken = { ...first, [keys[at % keys.length] ?? 'id']: value };
          const changed = { ...compiled, [list]: [broken, ...others] } as unknown as CompiledLogic;
          assertClear(() => use(changed, {}));
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('trustedRules', () => {
  it('gives the first question before anything is prepared, and then decides as any rules', () => {
    const checked = loadRules(compiled);
    const first = nextQuestion(checked, {});
    assert.ok(first);
    const rules = trustedRules(compiled, first, () => compiled);
    assert.equal(nextQuestion(rules, {}), first);
    for (const situation of [{ p: 'x' }, { p: 'unknown' }, {}]) {
      assert.deepEqual(oriented(rules, situation), oriented(checked, situation));
    }
    assert.deepEqual(nextQuestion(rules, { p: 'x' }), nextQuestion(checked, { p: 'x' }));
  });
});
