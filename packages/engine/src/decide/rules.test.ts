import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { byGain } from '../by-gain.js';
import { bundledPack } from '../bundled-pack.js';
import { checksum } from '../wire/checksum.js';
import { compile } from '../compile.js';
import { explain } from '../explain/explain.js';
import type { CompiledLogic } from '../model/compiled.js';
import { loadPack } from './rules.js';
import { nextQuestion } from './next-question.js';
import { orient } from './orient.js';
import { PackError, type PackErrorCode } from '../model/pack-error.js';
import { possible } from '../possible.js';
import type { Situation } from '../model/situation.js';
import { packFrom } from '../testing/plain-texts.js';
import { randomSituation } from '../testing/random-pack.js';
import { soundLogic } from '../testing/rich-pack.js';
import { held, question, rule, smallPack } from '../testing/small-pack.js';
import { whatIf } from '../explain/what-if.js';

const RUNS = { numRuns: 300 };
const logic = smallPack(
  [question('p', ['x', 'y']), question('q', ['x', 'y'], { appliesWhen: held('p', 'x') })],
  [rule('r', { all: [held('p', 'x'), held('q', 'x')] }, ['a']), rule('s', held('p', 'y'), ['b'])],
);
const { texts } = packFrom(logic);
const compiled = compile(logic).logic;
const cases = soundLogic.chain((pack) =>
  fc.record({ pack: fc.constant(pack), situation: randomSituation(pack) }),
);

/** The same data with a checksum that fits, so that only the change itself is wrong. */
function sealed(changed: CompiledLogic): CompiledLogic {
  const { order, outcomes, nodes } = changed;
  return { ...changed, checksum: checksum([order, ...outcomes, nodes]) };
}

/** Everything that a page does with a pack. */
function use(data: CompiledLogic, situation: Situation, words = texts) {
  const pack = loadPack(data, words);
  nextQuestion(pack, situation);
  nextQuestion(pack, situation, { order: byGain });
  possible(pack, situation);
  whatIf(pack, situation);
  return orient(pack, situation);
}

/** A clear error, or a pack that works. */
function assertClear(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
  }
}

describe('loadPack', () => {
  const refused: readonly [string, PackErrorCode, unknown][] = [
    ['nothing', 'format', undefined],
    ['null', 'format', null],
    ['a word', 'format', 'pack'],
    ['a pack that was not compiled', 'format', logic],
    ['an older format', 'format', { ...compiled, format: 1 }],
    ['a newer format', 'format', { ...compiled, format: 3 }],
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
        () => loadPack(data as CompiledLogic, texts),
        (error) => error instanceof PackError && error.code === code,
      );
    });
  }

  it('refuses texts that lack a question or a destination', () => {
    for (const part of ['questions', 'destinations'] as const) {
      assert.throws(
        () => loadPack(compiled, { ...texts, [part]: {} }),
        (error) => error instanceof PackError && error.code === 'mismatch',
      );
    }
  });

  it('refuses an edge that is no integer', () => {
    const nodes = [0, 0.5, ...compiled.nodes.slice(2)];
    assert.throws(() => loadPack(sealed({ ...compiled, nodes }), texts), PackError);
  });

  it('refuses a pack without a single node or terminal', () => {
    assert.throws(() => loadPack(sealed({ ...compiled, nodes: [] }), texts), PackError);
  });

  it('reads what was written as JSON as if it had not been', () => {
    fc.assert(
      fc.property(cases, ({ pack, situation }) => {
        const before = packFrom(pack);
        const read = JSON.parse(JSON.stringify(before.logic)) as CompiledLogic;
        assert.deepEqual(
          orient(loadPack(read, before.texts), situation),
          orient(before, situation),
        );
      }),
      RUNS,
    );
  });
});

describe('loadPack, with damaged data', () => {
  it('refuses any one changed number of the diagram', () => {
    fc.assert(
      fc.property(cases, fc.nat(), fc.integer(), ({ pack }, at, value) => {
        const { logic: data, texts: words } = packFrom(pack);
        const nodes = [...data.nodes];
        const index = at % nodes.length;
        if (nodes[index] === value) return;
        nodes[index] = value;
        assert.throws(() => loadPack({ ...data, nodes }, words), PackError);
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
          const { logic: data, texts: words } = packFrom(pack);
          const nodes = [...data.nodes];
          for (const [at, value] of changes) nodes[at % nodes.length] = value;
          assertClear(() => use(sealed({ ...data, nodes }), situation, words));
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
          const { logic: data, texts: words } = packFrom(pack);
          assertClear(() => use(sealed({ ...data, ...changed }), situation, words));
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
    const lists = ['questions', 'rules', 'destinations', 'order', 'outcomes', 'nodes'] as const;
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

describe('bundledPack', () => {
  const whole = loadPack(compiled, texts);
  const first = nextQuestion(whole, {});

  it('gives the first question before anything is prepared, and then decides as any pack', () => {
    assert.ok(first);
    const pack = bundledPack(compiled, texts, first);
    assert.equal(nextQuestion(pack, {}), first);
    for (const situation of [{ p: 'x' }, { p: 'unknown' }, {}]) {
      assert.deepEqual(orient({ ...pack, explain }, situation), orient(whole, situation));
    }
    assert.deepEqual(nextQuestion(pack, { p: 'x' }), nextQuestion(whole, { p: 'x' }));
  });

  it('says the same of who leads, and no reason, as long as its explanation is not there', () => {
    fc.assert(
      fc.property(cases, ({ pack: logic, situation }) => {
        const full = packFrom(logic);
        const found = orient(full, situation);
        const { leads, partners, advice, playbooks, reasons, refine, notice, ...rest } = orient(
          { ...full, explain: undefined },
          situation,
        );
        assert.deepEqual(found, { ...found, ...rest });
        assert.deepEqual(
          leads.map(({ destination }) => destination),
          found.lead,
        );
        assert.deepEqual(
          [partners, advice, playbooks, reasons.rules, refine],
          [[], [], [], [], []],
        );
        assert.ok(notice.every(({ code }) => found.notice.some((one) => one.code === code)));
      }),
      RUNS,
    );
  });
});
