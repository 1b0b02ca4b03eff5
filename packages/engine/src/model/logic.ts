/** How far a rule reaches before the next level is looked at (design: safety first, fallback last). */
export type Tier = 'safety' | 'specific' | 'general' | 'fallback';

/** The tiers in the order in which they decide. */
export const TIERS: readonly Tier[] = ['safety', 'specific', 'general', 'fallback'];

/**
 * When a rule matches or a question applies. `question` is true when one of `options` is held
 * (`none`: a multi-choice question answered "none of these"); only `unknown` is true of "je ne sais pas".
 */
export type Condition =
  | { readonly question: string; readonly options: readonly string[] }
  | { readonly unknown: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] };

/** One question of the pack, without its words. */
export interface LogicQuestion {
  readonly id: string;
  readonly options: readonly string[];
  /** Several options may be ticked; `none` then says that no option holds. */
  readonly multiple?: boolean;
  /** A question about danger: no lead is shown as certain while it is open. */
  readonly safety?: boolean;
  /** The option of a question about danger that says there is none; no safety rule tests it. */
  readonly settled?: string;
  /** By option: a danger that it says, as the answer to a question about danger. */
  readonly means?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly appliesWhen?: Condition;
  /** Who asks, for instance: « et si » never changes its answer. */
  readonly fixed?: boolean;
  /** Options that stand for everything else: no rule has to name them. */
  readonly rest?: readonly string[];
  /** The ids that the question and its options had before, so that two versions can be compared. */
  readonly renamedFrom?: string;
  readonly renamedOptions?: Readonly<Record<string, string>>;
}

/**
 * A question that stands on the result: any of its options may be ticked. It is never asked, and what is not
 * ticked says nothing. No rule that leads tests it, and it stands below no `not`.
 */
export interface ResultQuestion extends Pick<
  LogicQuestion,
  'id' | 'options' | 'appliesWhen' | 'renamedFrom' | 'renamedOptions'
> {
  /** By option: where what is known leaves no room for it. */
  readonly unless?: Readonly<Record<string, Condition>>;
}

/** A destination that a rule names, with its part in this very situation where the rule gives one. */
export interface Actor {
  readonly destination: string;
  /** Set on a partner who is called only in a case that the texts spell out (« si idées noires »). */
  readonly conditional?: boolean;
}

/** An answer that a rule offers in place of the one that was given. */
export interface AnswerOffer {
  readonly question: string;
  readonly option: string;
}

/** One rule of the pack, without its words. */
export interface LogicRule {
  readonly id: string;
  readonly tier: Tier;
  readonly when: Condition;
  readonly leads: readonly Actor[];
  readonly partners: readonly Actor[];
  readonly playbooks: readonly string[];
  readonly sources: readonly SourceRef[];
  /** Rules of the same tier that this one silences where both match. */
  readonly overrides: readonly string[];
  /** Rules that carry the same id are united where they match together. */
  readonly joint?: string;
  /** Of a safety rule: not at once, but by the end of the day. */
  readonly urgency?: 'today';
  /** Of a rule on what is ticked: destinations that are then nobody's partner. */
  readonly without?: readonly string[];
  /** Of a rule on what is ticked: the answer that may be changed at a tap. */
  readonly offers?: AnswerOffer;
  /** Without a lead: it says what to do first where nobody leads. */
  readonly speaks?: boolean;
}

/** A rule of one territory. It has the tier of those that it replaces; without `replaces` it only adds. */
export interface LocalRule extends LogicRule {
  readonly territory: string;
  /** Shared rules that it silences there, where both match; never a safety rule. */
  readonly replaces: readonly string[];
}

/** A place where rules of its own hold. One of `region`, `departement` and `communes` says which. */
export interface Territory {
  readonly id: string;
  /** INSEE codes. */
  readonly region?: string;
  readonly departement?: string;
  readonly communes?: readonly string[];
  /** Communes of which only a part belongs to it. */
  readonly partly?: readonly string[];
}

/** A source, and the place in it where it is told to a reader: a rule's places stand in its texts. */
export interface SourceRef {
  readonly source: string;
  readonly at?: string;
}

/** A combination of answers that cannot exist. */
export interface Constraint {
  readonly id: string;
  readonly impossible: Condition;
}

/** What the engine needs to know of a destination. */
export interface LogicDestination {
  readonly id: string;
  /** A process (a contract, a project) is no counter: it never leads alone. */
  readonly kind: 'door' | 'process';
  readonly availability: 'always' | 'hours' | 'unknown';
  readonly renamedFrom?: string;
}

/** What the engine needs to know of a source: how much it carries, and from which day it is due for review. */
export interface LogicSource {
  readonly id: string;
  readonly status: SourceStatus;
  /** ISO date. */
  readonly reviewBy: string;
}

/**
 * How much a source can carry, the strongest first. A `relay` is somebody else who repeats what an official
 * or a structure says; a `code` proves a code of a nomenclature and nothing else. Neither strengthens a rule.
 */
export type SourceStatus =
  | 'law'
  | 'national'
  | 'regional'
  | 'structure'
  | 'relay'
  | 'code'
  | 'testimony'
  | 'press'
  | 'prototype'
  | 'deduced';

/** The decidable part of a pack: no words, the same in every language. */
export interface Logic {
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  /** ISO dates: when the pack was published, and the last day on which it may be called certain. */
  readonly date: string;
  readonly validUntil: string;
  /** SHA-256 over questions, constraints and rules: equal hashes give equal orientations. */
  readonly logicHash: string;
  /** Names of the files of local rules that were kept elsewhere and built in; absent when there are none. */
  readonly overlays?: readonly string[];
  /** All whom the pack asks have agreed to all its rules. */
  readonly validated: boolean;
  /** Destinations shown at all times, before any question. */
  readonly emergency: readonly string[];
  readonly questions: readonly LogicQuestion[];
  /** Those that stand on the result; absent when there are none. */
  readonly onResult?: readonly ResultQuestion[];
  /** Where a situation is about one person, and so has one lead. */
  readonly onePerson?: Condition;
  readonly constraints: readonly Constraint[];
  readonly destinations: readonly LogicDestination[];
  readonly rules: readonly LogicRule[];
  /** Those that rules cite. */
  readonly sources: readonly LogicSource[];
  readonly territories?: readonly Territory[];
  readonly local?: readonly LocalRule[];
}
