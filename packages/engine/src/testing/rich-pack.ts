import fc from 'fast-check';

import type { Condition, Logic, LogicRule } from '../model/logic.js';
import { allRows, deciding, isConflict, situations } from './oracle.js';
import { randomCondition, randomLogic } from './random-pack.js';

/** Small packs that also override, join, lead by a process, and name options that no rule tests. */
export const richLogic: fc.Arbitrary<Logic> = randomLogic.chain((logic) =>
  fc
    .record({
      onePerson: fc.option(randomCondition(logic.questions, 1), { nil: undefined }),
      process: fc.constantFrom('a', 'b', 'none'),
      impossible: fc.array(randomCondition(logic.questions, 1, false), { maxLength: 2 }),
      marks: fc.array(
        fc.record({
          overrides: fc.nat({ max: 3 }),
          isJoint: fc.boolean(),
          partner: fc.constantFrom('a', 'd', undefined),
        }),
        { minLength: logic.rules.length, maxLength: logic.rules.length },
      ),
    })
    .map(({ onePerson, process, impossible, marks }): Logic => {
      const rules = logic.rules.map((rule, index): LogicRule => {
        const { overrides = 0, isJoint, partner } = marks[index] ?? {};
        // An earlier rule of the same tier, so that there is no cycle.
        const silenced = logic.rules[index - overrides];
        return {
          ...rule,
          overrides: overrides > 0 && silenced?.tier === rule.tier ? [silenced.id] : [],
          ...(isJoint && { joint: 'j' }),
          partners: [...rule.partners, ...(partner ? [{ destination: partner }] : [])],
        };
      });
      return {
        ...logic,
        rules,
        constraints: impossible.map(constraint),
        ...(onePerson && { onePerson }),
        destinations: logic.destinations.map((one) =>
          one.id === process ? { ...one, kind: 'process' } : one,
        ),
      };
    }),
);

/** Rich packs that would build: no conflict, something possible, nothing impossible about danger. */
export const soundLogic: fc.Arbitrary<Logic> = richLogic.map((logic) => {
  const danger = logic.questions.flatMap(({ id, safety }) => (safety ? [`"${id}"`] : []));
  const constraints = logic.constraints.filter(
    ({ impossible }) => !danger.some((id) => JSON.stringify(impossible).includes(id)),
  );
  const isEmpty = situations({ ...logic, constraints }).length === 0;
  return withoutConflicts({ ...logic, constraints: isEmpty ? [] : constraints });
});

function withoutConflicts(logic: Logic): Logic {
  const clash = allRows(logic)
    .map((row) => deciding(logic, row))
    .find(isConflict);
  const last = clash?.at(-1);
  if (!last) return logic;
  return withoutConflicts({ ...logic, rules: logic.rules.filter((rule) => rule !== last) });
}

function constraint(impossible: Condition, index: number) {
  return { id: `c${index}`, impossible };
}
