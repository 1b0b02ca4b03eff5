import { chain } from './chain.mjs';
import { expert } from './expert.mjs';
import { feelin } from './feelin.mjs';
import { jsonLogic } from './json-logic.mjs';
import { jsonRules } from './json-rules.mjs';
import { oursCoded, oursDescribed, oursExplained, oursOrient, oursStrings } from './ours.mjs';
import { publicodes } from './publicodes.mjs';
import { zen } from './zen.mjs';

/** Every engine, ready for one pack. The first is the one that the others are compared with. */
export async function enginesFor(pack) {
  return [
    oursCoded(pack),
    oursStrings(pack),
    oursOrient(pack),
    oursExplained(pack),
    oursDescribed(pack),
    await chain(pack),
    await expert(pack),
    jsonLogic(pack),
    zen(pack),
    zen(pack, { trace: true }),
    jsonRules(pack),
    publicodes(pack),
    feelin(pack),
  ];
}
