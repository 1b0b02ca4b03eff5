import type { SourceRef } from './logic.js';
import type { Answer, SetAside } from './situation.js';

/**
 * - `emergency`: a safety rule matches on known answers;
 * - `certain`: one lead is left whatever the open answers are;
 * - `provisional`: a first lead, that open answers may still change;
 * - `undetermined`: no lead; partners and advice only.
 */
export type Status = 'emergency' | 'certain' | 'provisional' | 'undetermined';

/** A destination that carries, its part here, and the rules that say so. */
export interface Lead {
  readonly destination: string;
  readonly role: string;
  /** What it brings, in a few words; of who carries only what a rule says of it. */
  readonly brings?: string | undefined;
  readonly rules: readonly string[];
}

/** A destination to bring in. `possible`: an open answer decides whether; `if`: only in that case. */
export interface Partner extends Lead {
  readonly certainty: 'sure' | 'possible';
  readonly if?: string | undefined;
  /** In a danger: to ask where there is a doubt, and no danger at this moment. */
  readonly doubt?: boolean | undefined;
}

/** A sentence of advice and the rule that gives it. */
export interface Advice {
  readonly text: string;
  readonly rule: string;
}

/** A change of one answer that a rule offers at a tap: another may then carry. */
export interface Offer {
  readonly text: string;
  readonly rule: string;
  readonly question: string;
  readonly option: string;
}

/** Why this orientation. */
export interface Reasons {
  readonly rules: readonly RuleReason[];
  /** Facts that suffice for this lead whatever the others are; none of them can be left out. */
  readonly facts: readonly { readonly question: string; readonly answer: Answer }[];
  /** Who does what, where several rules are united. */
  readonly joint?: string | undefined;
}

/** A deciding rule, in words, with its sources. `weak`: no source is law, national, regional or a structure's own. */
export interface RuleReason {
  readonly rule: string;
  readonly why: string;
  readonly sources: readonly SourceRef[];
  readonly weak: boolean;
  /** The territory whose own organisation this is. */
  readonly territory?: string | undefined;
}

/** A danger that was said and is dealt with: it and its number come first in all that follows. */
export interface HandledDanger {
  readonly question: string;
  /** What was said of it. */
  readonly answer: Answer;
  /** The safety rules that it brings, and whom these say to call. */
  readonly rules: readonly string[];
  readonly destinations: readonly string[];
}

/** Whether a danger calls for somebody at once, or by the end of the day. */
export type Urgency = 'now' | 'today';

/** The reminder that comes with every orientation; `first` puts it above any lead. */
export interface Safety {
  readonly text: string;
  readonly destinations: readonly string[];
  readonly first: boolean;
  /** Dangers that were said and are dealt with; they come before all else. */
  readonly handled: readonly HandledDanger[];
  /** How urgent an emergency is; undefined where there is none. */
  readonly urgency?: Urgency | undefined;
}

/** A question that stands on the result. */
export interface ResultChoice {
  readonly question: string;
  /** Those that have a place in what is known, the ticked ones always among them, in authored order. */
  readonly options: readonly string[];
  /** What is ticked now. It changes whom to bring in and what is said, never who carries. */
  readonly ticked: readonly string[];
}

/** Something that the reader must know of the rules themselves. */
export interface Notice {
  /** `local`: the place is not known, and in these territories the answer is another one. */
  readonly code: 'not-validated' | 'review-due' | 'expired' | 'local';
  /** ISO date that the notice is about, where it has one. */
  readonly date?: string;
  readonly territories?: readonly string[];
}

/** Enough to replay an orientation; never the commune, and what is ticked on the result only by choice. */
export interface Receipt {
  readonly format: 2;
  readonly pack: { readonly id: string; readonly version: string; readonly logicHash: string };
  /** Names of the local rules built into the pack; whether they speak here is not told. */
  readonly overlays: readonly string[];
  readonly date: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The questions whose danger was dealt with; absent where there is none. Who opens it is asked anew. */
  readonly handled?: readonly string[];
  readonly status: Status;
  /** Ids of the destinations that carry. */
  readonly leads: readonly string[];
}

/** The result in words, one type for the engine, the SDK, `coord try --json` and the element. */
export interface Orientation {
  readonly status: Status;
  /** Who carries; several carry together; empty when undetermined. */
  readonly leads: readonly Lead[];
  /** The one thing to do now, true whoever asks. */
  readonly firstStep?: string | undefined;
  readonly ifNotEnough?: string | undefined;
  /** Every lead still possible, each sorted by id. */
  readonly possible: readonly (readonly string[])[];
  readonly partners: readonly Partner[];
  readonly advice: readonly Advice[];
  /** What to have at hand before the call, in place of what the pack says to all; may be empty. */
  readonly prepare: readonly string[];
  /** Ids of the rules that count because of what is ticked on the result. */
  readonly ticked: readonly string[];
  /** What else may be answered, of what is ticked. */
  readonly offers: readonly Offer[];
  readonly playbooks: readonly string[];
  readonly reasons: Reasons;
  /** Unanswered questions that apply and can still change the lead, in authored order. */
  readonly openQuestions: readonly string[];
  /** Questions answered `unknown` whose answer could change the lead. */
  readonly unknownQuestions: readonly string[];
  /** Unanswered questions that apply and can change partners, advice or playbooks only. */
  readonly refiningQuestions: readonly string[];
  /** What may be ticked on the result; none in an emergency. */
  readonly onResult: readonly ResultChoice[];
  readonly setAside: readonly SetAside[];
  readonly safety: Safety;
  readonly notice: readonly Notice[];
  readonly receipt: Receipt;
}
