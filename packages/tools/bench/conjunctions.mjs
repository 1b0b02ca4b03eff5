/**
 * Writes a condition as alternatives, each a list of tests that must all hold, over complete situations
 * (where `unknown` is never true).
 *
 * @param {{ name: string, id: string, option?: string, options: readonly string[] }[]} facts
 * @returns {{ fact: string, options: string[] }[][]}
 */
export function conjunctions(condition, facts) {
  return alternatives(condition, true, facts).flatMap((tests) => {
    const merged = merge(tests);
    return merged.some(({ options }) => options.length === 0) ? [] : [merged];
  });
}

function alternatives(condition, wanted, facts) {
  if ('unknown' in condition) return wanted ? [] : [[]];
  if ('question' in condition) return leaf(condition, wanted, facts);
  if ('not' in condition) return alternatives(condition.not, !wanted, facts);
  const parts = condition.all ?? condition.any ?? condition.of;
  const least = condition.all ? parts.length : condition.any ? 1 : condition.atLeast;
  const needed = wanted ? least : parts.length - least + 1;
  return choices(parts, needed).flatMap((chosen) =>
    chosen.reduce(
      (before, part) =>
        before.flatMap((tests) =>
          alternatives(part, wanted, facts).map((more) => [...tests, ...more]),
        ),
      [[]],
    ),
  );
}

function leaf({ question, options }, wanted, facts) {
  const own = facts.filter(({ id }) => id === question);
  const [{ name, option, options: all }] = own;
  if (option === undefined) {
    return [[{ fact: name, options: all.filter((one) => options.includes(one) === wanted) }]];
  }
  const named = own.filter((fact) => options.includes(fact.option));
  const none = own.map((fact) => ({ fact: fact.name, options: ['non'] }));
  if (!wanted) return [named.map((fact) => ({ fact: fact.name, options: ['non'] }))];
  const ticked = named.map((fact) => [{ fact: fact.name, options: ['oui'] }]);
  return options.includes('none') ? [...ticked, none] : ticked;
}

/** Every choice of so many parts. */
function choices(parts, count) {
  if (count <= 0) return [[]];
  return parts.flatMap((part, index) =>
    choices(parts.slice(index + 1), count - 1).map((rest) => [part, ...rest]),
  );
}

/** One test for each fact: the options that all its tests allow. */
function merge(tests) {
  const byFact = new Map();
  for (const { fact, options } of tests) {
    const known = byFact.get(fact);
    byFact.set(fact, known ? known.filter((one) => options.includes(one)) : options);
  }
  return [...byFact].map(([fact, options]) => ({ fact, options }));
}
