import type { AnswerOffer } from './logic.js';
import type { Notice } from './orientation.js';
import type { Answer } from './situation.js';

/** A destination to bring in, and the rules that name it; the first one says its part and condition. */
export interface ExplainedPartner {
  readonly destination: string;
  readonly rules: readonly string[];
  /** `possible`: an open answer decides whether. */
  readonly certainty: 'sure' | 'possible';
}

/** A deciding rule and what it rests on. */
export interface ExplainedRule {
  readonly rule: string;
  /** Ids of its sources, in their order. */
  readonly sources: readonly string[];
  /** No source is law, national, regional or a structure's own. */
  readonly weak: boolean;
  /** The territory whose own organisation this is. */
  readonly territory?: string | undefined;
}

/** Why a decision is what it is, in ids: no words. */
export interface Explanation {
  readonly partners: readonly ExplainedPartner[];
  /** The rules whose advice counts, in the order in which it is given. */
  readonly advice: readonly string[];
  readonly playbooks: readonly string[];
  /** Those of these rules that count because of what is ticked: their words replace those of who leads. */
  readonly ticked: readonly string[];
  /** By rule: the answer that it offers to change. */
  readonly offers: Readonly<Record<string, AnswerOffer>>;
  readonly reasons: {
    /** The deciding rules; the one that opens the result first. */
    readonly rules: readonly ExplainedRule[];
    /** Facts that suffice for this lead whatever the others are; none of them can be left out. */
    readonly facts: readonly { readonly question: string; readonly answer: Answer }[];
    /** Which text says who does what, where several rules are united. */
    readonly joint?: string | undefined;
  };
  /** Unanswered questions that apply and can change partners, advice or playbooks only. */
  readonly refiningQuestions: readonly string[];
  /** What is to be known of the rules that spoke. */
  readonly notice: readonly Notice[];
}
