import { diff, diffEverywhere } from '@coord-orientation/engine/analysis';
import { buildPack, checkReferences, wordsIn } from '@coord-orientation/pack';

import { checkBuilt } from '../packs/check-pack.js';
import { type Io, newIo } from '../terminal/io.js';
import { openBuilt } from '../packs/built-pack.js';
import { judgeCases, runPackCases } from '../packs/test-pack.js';
import { fr } from '../words/fr.js';
import { type Mutant, NO_SOURCE } from './mutants.js';
import { DOUBT_DROPPED } from './mutants-of-words.js';

/** Who noticed a damaged rule. */
export interface Verdict {
  readonly rule: string;
  readonly damage: string;
  /** The command whose message names the rule, or the tests of the words; undefined: none does. */
  readonly caughtBy: 'check' | 'test' | 'words' | undefined;
  /** Whether any situation has another lead or other partners. */
  readonly isChange: boolean;
  /** Whether `diff` names the rule beside those situations. */
  readonly isNamedByDiff: boolean;
}

type Built = ReturnType<typeof buildPack>;

const TODAY = '2026-11-22';

/** What is damaged so decides as before. */
const SAME: readonly string[] = [NO_SOURCE, DOUBT_DROPPED];

/**
 * Makes a function that shows damaged packs to `check`, `test` and `diff`, against the sound one.
 *
 * @param wordsLost - What the tests of a pack's words say of it, each with the id that it is about.
 */
export function mutantJudge(
  sound: Mutant['source'],
  wordsLost: (source: Mutant['source']) => readonly string[] = () => [],
): (mutant: Mutant) => Promise<Verdict> {
  const io = newIo({ out: () => undefined, err: () => undefined }, 'fr', fr);
  const before = buildPack(sound).source;
  const unchanged = { isChange: false, isNamedByDiff: false };
  return async (mutant) => {
    const { rule, damage, source } = mutant;
    let built: Built | undefined;
    const build = () => (built ??= buildPack(source));
    const isLost = () => wordsLost(source).some((lost) => lost.split(' ').includes(rule));
    const caughtBy = (await catcher(io, mutant, build)) ?? (isLost() ? 'words' : undefined);
    // Dates, sources and words change no situation, and a pack without sources does not build.
    const isSame = source.rules === sound.rules || SAME.includes(damage);
    const change = isSame ? unchanged : difference(before, build().source, rule);
    return { rule, damage, caughtBy, ...change };
  };
}

async function catcher(
  io: Io,
  { rule, others = [], source }: Mutant,
  build: () => Built,
): Promise<Verdict['caughtBy']> {
  const isNamed = ({ message, rule: owner }: { message: string; rule?: string }) =>
    [rule, ...others].some(
      (id) => owner === id || new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(message),
    );
  const isError = ({ severity }: { severity: string }) => severity === 'error';
  if (checkReferences(source, wordsIn('fr')).some(isNamed)) return 'check';
  const built = build();
  const failed = await runPackCases(openBuilt(io, built), source, TODAY).then((runs) =>
    judgeCases(source, runs).filter(({ passed }) => !passed),
  );
  const said = failed.flatMap(({ rules, gaps }) => [
    ...rules,
    ...gaps.flatMap(({ expected, got }) => `${expected}, ${got}`.split(', ')),
  ]);
  if (said.includes(rule)) return 'test';
  const { findings } = await checkBuilt(io, source, built, TODAY);
  return findings.filter(isError).some(isNamed) ? 'check' : undefined;
}

/** The places are compared only where the shared rules show no difference: it takes longer. */
function difference(before: Built['source'], after: Built['source'], rule: string) {
  const shared = diff(before, after);
  const isShared = shared.leads.length + shared.partners.length > 0;
  const all = isShared ? [shared] : everywhere(before, after);
  const changes = all.flatMap(({ leads, partners }) => [...leads, ...partners]);
  const named = changes.flatMap(({ rules }) => rules);
  return {
    isChange: changes.length > 0,
    isNamedByDiff: named.includes(rule) || named.includes(`${rule}-bis`),
  };
}

function everywhere(...sides: Parameters<typeof diffEverywhere>) {
  const { shared, local } = diffEverywhere(...sides);
  return [shared, ...local];
}
