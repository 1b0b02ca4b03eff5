import { locate, type LocatedStructure } from '@coord-orientation/sdk/places';
import { formatDate } from '../ui/format-date.js';
import { writtenUrl } from '../ui/written-url.js';
import { askInsteadOf } from './ask-instead.js';
import { codesOf, nameOf } from './chosen-place.js';
import type { PlaceContext } from './place-context.js';
import { regionsOf } from './render-located.js';
import { territoryOf } from './render-structure.js';

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
  const { directory, place, words } = context;
  const located = locate(directory, codesOf(place), destination);
  const { structures } = located;
  const others = askInsteadOf(context, located, destination);
  const isLong = structures.length > MOST;
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
        return words.outside(nameOf(place), regionsOf(directory.index));
      case 'unavailable':
        return words.unavailable;
    }
  }
}

function writeStructure(context: PlaceContext, located: LocatedStructure): Written {
  const { words } = context;
  const { name, isUnnamed, text, status, source, seen } = located.structure;
  const { phone, email, website, address } = located.structure;
  const ways = [phone, writtenUrl(website), email, address].filter(Boolean);
  const state = status === 'confirmed' ? words.confirmed : words.toConfirm;
  const seenOn = words.source(formatDate(seen, context.lang));
  const lines = [
    isUnnamed && words.unnamed,
    territoryOf(context, located),
    ways.join(' · '),
    `${phone || email ? `${state}.` : words.noContact} ${seenOn} ${source.publisher || source.title}.`,
  ];
  return { name, lines: lines.filter((line): line is string => Boolean(line)), note: text };
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
