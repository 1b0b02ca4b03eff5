import type { Lead, Partner } from '@coord-orientation/sdk';
import { startSentence } from '../ui/start-sentence.js';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';

/** More words than these are not read on one line. */
const MOST_WORDS = 8;

/** A level of the pack, such as « Bassin de vie », and who has a part there. */
export interface LevelLine {
  readonly name: string;
  /** « DAC : porte », in the order in which they are to be read; empty where there is nothing to ask. */
  readonly parts: readonly LevelPart[];
}

/** Who carries or what somebody brings, in a few words. */
export interface LevelPart {
  readonly text: string;
  readonly carries: boolean;
}

/**
 * Says who has a part at each level of the pack, from the nearest to the widest: who carries, then who brings
 * something for certain, as long as the line stays short.
 */
export function levelsOf(view: View): readonly LevelLine[] {
  const { leads, partners } = view.orientation;
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  const always = sure.filter((partner) => partner.if === undefined);
  const brings = always.map((partner) => partOf(view, partner, false));
  const carries = leads.map((lead) => partOf(view, lead, true));
  const onlyIf = sure.filter((partner) => partner.if !== undefined);
  const others = onlyIf.map((partner) => partOf(view, partner, false));
  return Object.entries(view.texts.levels ?? {}).map(([level, name]) => {
    const here = [...carries, ...brings].filter((part) => part.level === level);
    const instead = others.filter((part) => part.level === level);
    return { name, parts: short(here.length > 0 ? here : instead) };
  });
}

function partOf(view: View, actor: Lead | Partner, carries: boolean) {
  const say = detailsWords(view);
  const { level, short: name } = destinationWords(view, actor.destination);
  const alone = view.orientation.leads.length === 1 ? say.carries : say.carriesToo;
  const what = actor.brings ?? (carries ? alone : undefined);
  const who = startSentence(name);
  return { level, carries, text: what === undefined ? who : say.line(who, what) };
}

/** The first always, whoever carries too, and the next as long as there is room. */
function short(parts: readonly LevelPart[]): readonly LevelPart[] {
  let count = 0;
  return parts.filter(({ text, carries }, index) => {
    const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const isKept = index === 0 || carries || count + words <= MOST_WORDS;
    if (isKept) count += words;
    return isKept;
  });
}
