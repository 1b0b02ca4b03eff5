import { round } from './targets.mjs';

/** The figures for machines; `ratio` is to our own decision over coded facts on the same pack. */
export function jsonFrom({ packs }, targets) {
  return {
    targets: targets.map(({ name, target, value, reached }) => ({ name, target, value, reached })),
    packs: packs.map(({ name, rules, engines }) => ({
      name,
      rules,
      engines: engines.map((engine) => ({
        name: engine.name,
        nsPerDecision: round(engine.ns),
        ratio: round(engine.ns / engines[0].ns),
      })),
    })),
  };
}
