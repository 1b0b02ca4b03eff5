import {
  isReachable,
  locate,
  type LocatedStructure,
  type Structure,
} from '@coord-orientation/sdk/places';
import { formatDate } from '../ui/format-date.js';
import { writtenUrl } from '../ui/written-url.js';
import type { PlaceWords } from '../words/places-fr.js';
import { askInsteadOf } from './ask-instead.js';
import { codesOf, nameOf } from './chosen-place.js';
import type { PlaceContext } from './place-context.js';
import { regionsOf } from './render-located.js';
import { territoryOf } from './render-structure.js';
import { stateOf } from './state-of.js';
import { textIn } from './text-in.js';

/** What paper and a copied text say of who answers: a structure, or a sentence in its place. */
export interface Written {
  /** Undefined for a sentence. */
  readonly name?: string;
  readonly lines: readonly string[];
  /** What the directory adds, in French whatever language is spoken. */
  readonly note?: string | undefined;
}

/** More contacts than these leave no room on a sheet of paper: names are given then. */
const MOST = 6;

/** Writes in plain lines who is a destination at a place, or that it is not known here and who knows. */
export function writeLocated(context: PlaceContext, destination: string): readonly Written[] {
  const { directory, place, words, lang } = context;
  const located = locate(directory, codesOf(place), destination);
  const { structures } = located;
  const others = askInsteadOf(context, located, destination);
  const isLong = structures.length > MOST;
  const { elsewhere } = directory.index;
  const outside = words.outside(nameOf(place), regionsOf(directory.index));
  return [
    ...sentence(introduction()),
    ...(isLong
      ? sentence(words.known(namesOf(structures)))
      : structures.map((each) => writeStructure(context, each))),
    ...(others.length > 0 ? sentence(`${words.askInstead} ${namesOf(others).join(', ')}.`) : []),
  ];

  function introduction(): string {
    switch (located.kind) {
      case 'found':
        return '';
      case 'choose':
        return structures.length > 1 ? words.choose : '';
      case 'unsure':
        return place.commune ? '' : words.byCommune;
      case 'not-recorded':
        return words.notRecorded;
      case 'outside':
        return [outside, elsewhere && textIn(elsewhere, lang).text].filter(Boolean).join(' ');
      case 'unavailable':
        return words.unavailable;
    }
  }
}

function writeStructure(context: PlaceContext, located: LocatedStructure): Written {
  const { words } = context;
  const { structure } = located;
  const { name, isUnnamed, text, source, seen, whoCalls, voiceOnly } = structure;
  const seenOn = words.source(formatDate(seen, context.lang));
  const state = isReachable(structure) ? `${stateOf(context, structure)}.` : words.noContact;
  const lines = [
    isUnnamed && words.unnamed,
    territoryOf(context, located),
    waysOf(words, structure).join(' · '),
    whoCalls && `${words.whoCalls} ${whoCalls}`,
    voiceOnly && words.voiceOnly,
    `${state} ${seenOn} ${source.publisher || source.title}.`,
  ];
  return { name, lines: lines.filter((line): line is string => Boolean(line)), note: text };
}

/** On paper nobody can follow a link: addresses are written. */
function waysOf({ way }: PlaceWords, structure: Structure): readonly string[] {
  const { phone, hours, website, email, form, relay, secureEmail, address } = structure;
  const called = phone && hours ? `${phone} (${hours})` : (phone ?? hours);
  const named = (name: string, written: string | undefined) => written && `${name} ${written}`;
  return [
    ...[called, writtenUrl(website), email],
    ...[named(`${way.form} :`, writtenUrl(form)), named(`${way.relay} :`, writtenUrl(relay))],
    ...[named(way.secureEmail, secureEmail), address],
  ].filter((one) => one !== undefined);
}

function sentence(text: string): readonly Written[] {
  return text ? [{ lines: [text] }] : [];
}

function namesOf(structures: readonly LocatedStructure[]): readonly string[] {
  return structures.map(({ structure: { name, website } }) => {
    const site = writtenUrl(website);
    return site ? `${name} (${site})` : name;
  });
}
