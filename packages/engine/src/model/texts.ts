import type { SourceRef, SourceStatus } from './logic.js';

/** The words of one question. */
export interface QuestionTexts {
  readonly text: string;
  /** Its label in a summary: « Votre demande concerne ». */
  readonly short: string;
  /** The words of the answer `unknown`. */
  readonly unknown: string;
  /** What not knowing implies. */
  readonly unknownMeans?: string;
  /** The words of the answer `none`, on a multi-choice question that has it. */
  readonly none?: string;
  readonly options: Readonly<Record<string, OptionTexts>>;
}

/** The words of one option; `hiddenFrom` lists the audiences that are not offered it. */
export interface OptionTexts {
  readonly text: string;
  readonly hint?: string;
  readonly hiddenFrom?: readonly string[];
}

/**
 * Everything that is said of a destination; a page that has not loaded the words of its results yet knows
 * the names and national numbers alone.
 */
export interface DestinationTexts {
  readonly name: string;
  readonly short: string;
  readonly scale?: string;
  /** Whose place decides which one answers: where the person lives, or where the professional works. */
  readonly follows?: 'personne' | 'exercice';
  readonly part?: string;
  readonly mission?: string;
  readonly roles?: readonly string[];
  readonly openTo?: readonly string[];
  readonly openedBy?: string;
  readonly otherwise?: string;
  readonly formerNames?: readonly string[];
  readonly doesNot?: readonly string[];
  /** National number, seen in a source; absent when none was seen. */
  readonly phone?: string;
  readonly url?: string;
  readonly note?: string;
  readonly sources?: readonly SourceRef[];
}

/** Everything that is said by a rule, or its first step alone until the rest is loaded. `parts` and `conditions` are keyed by destination. */
export interface RuleTexts {
  readonly why?: string;
  /** Whose place decides here, where it is not the one that its destination follows. */
  readonly follows?: 'personne' | 'exercice';
  /** The place in each of the rule's sources, in their order; empty where none is given. */
  readonly at?: readonly string[];
  readonly firstStep?: string;
  readonly ifNotEnough?: string;
  readonly advice?: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly conditions?: Readonly<Record<string, string>>;
}

/** What a reader needs to find a source again. */
export interface SourceTexts {
  readonly title: string;
  readonly publisher: string;
  readonly status: SourceStatus;
  readonly checked: string;
  readonly reviewBy: string;
  readonly url?: string;
  readonly note?: string;
}

/** One thing to do; it concerns the plans that have all of `with`, and one theme of `about`. */
export interface PlaybookTodo {
  readonly text: string;
  readonly with?: readonly string[];
  readonly about?: readonly string[];
}

/** One step of a playbook; `open` says what its actors still have to agree on. */
export interface PlaybookStep {
  readonly id: string;
  readonly title?: string;
  readonly actors: readonly string[];
  readonly text: string;
  readonly todo?: readonly PlaybookTodo[];
  readonly count?: string;
  readonly open?: string;
}

/** A theme of a plan, and the actors that it calls for. */
export interface PlanTheme {
  readonly id: string;
  readonly text: string;
  readonly actors?: readonly string[];
}

/** A worked pathway: who does what, in which order. */
export interface Playbook {
  readonly title: string;
  readonly intro: string;
  readonly agreement?: string;
  /** When to look back: in words, and in months for a reminder. */
  readonly review?: { readonly after: string; readonly months: number; readonly text: string };
  /** The actors and themes to pick from with `fitPlaybook`; absent where there is nothing to pick. */
  readonly plan?: { readonly actors: readonly string[]; readonly themes: readonly PlanTheme[] };
  readonly steps: readonly PlaybookStep[];
  readonly sources: readonly SourceRef[];
}

/** The common sentences of a pack; an app that shows a lead shows `safety` and `foot`. */
export interface PackTexts {
  readonly intro: string;
  readonly safety: string;
  readonly notValidated: string;
  readonly foot: string;
  readonly self: string;
  readonly prepare: string;
  readonly noContact: string;
  readonly worse: string;
  /** The regional services in general, for a result that brings in none: their name, and what they do. */
  readonly regional?: string;
  readonly regionalMission?: string;
}

/** The words of a pack in one language. */
export interface Texts {
  readonly lang: string;
  /** Those of its words that stand in the pack's own language, because nobody has translated them yet. */
  readonly untranslated?: readonly string[];
  readonly title: string;
  readonly texts: PackTexts;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  /** By question and option: the answer as it is said where it would change the lead, from « si » on. */
  readonly changes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly destinations: Readonly<Record<string, DestinationTexts>>;
  readonly rules: Readonly<Record<string, RuleTexts>>;
  readonly joints: Readonly<Record<string, string>>;
  /** The name of each territory with rules of its own, as in « dans le Tarn ». */
  readonly territories: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, SourceTexts>>;
  readonly playbooks: Readonly<Record<string, Playbook>>;
}
