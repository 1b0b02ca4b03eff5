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

/** The words of one option; `hiddenFrom` lists the audiences, or groups of them, that are not offered it. */
export interface OptionTexts {
  readonly text: string;
  readonly hint?: string;
  readonly hiddenFrom?: readonly string[];
  /** The audience that a person belongs to who gives this answer. */
  readonly asker?: string;
}

/** Somebody for whom a site may be, and who may ask. It shapes words, never who to call. */
export interface AudienceTexts {
  /** Audiences that `hiddenFrom`, and a site that is for all of them, name together. */
  readonly group?: string;
  /** Asks for himself or for someone close, not by trade. */
  readonly lay?: boolean;
  /** How they introduce themselves in a message. */
  readonly message?: string;
  /** What they have at hand before a call, in place of what the pack says to all. */
  readonly prepare?: string;
}

/** A place that an answer may depend on: where somebody lives, or works. */
export interface PlaceTexts {
  /** How it is asked for. */
  readonly question: string;
  /** Said of who answers by this place while another one was told. */
  readonly other?: string;
  /** The place that counts in its stead where the request is about no person. */
  readonly instead?: string;
}

/** Destinations that are explained in one go where none of them has a part. */
export interface GroupTexts {
  readonly name: string;
  readonly scale: string;
  readonly mission: string;
}

/**
 * Everything that is said of a destination; a page that has not loaded the words of its results yet knows
 * the names and national numbers alone.
 */
export interface DestinationTexts {
  readonly name: string;
  readonly short: string;
  readonly scale?: string;
  /** The place of the pack that decides which one answers; absent where no place does. */
  readonly follows?: string;
  readonly part?: string;
  readonly mission?: string;
  readonly roles?: readonly string[];
  readonly openTo?: readonly string[];
  readonly openedBy?: string;
  /** Who may ask it for advice about one person. */
  readonly askedBy?: string;
  readonly otherwise?: string;
  readonly formerNames?: readonly string[];
  readonly doesNot?: readonly string[];
  /** National number, seen in a source; absent when none was seen. */
  readonly phone?: string;
  /** The number takes text messages, no calls. */
  readonly written?: boolean;
  /** When to use the number, in the few words that the strip of emergency numbers has room for. */
  readonly strip?: string;
  /** When to use the number where nothing else can be shown; without it, it is not among those shown then. */
  readonly failure?: string;
  /** The group that it is explained with. */
  readonly group?: string;
  readonly url?: string;
  readonly note?: string;
}

/** Everything that is said by a rule, or its first step alone until the rest is loaded. `parts` and `conditions` are keyed by destination. */
export interface RuleTexts {
  readonly why?: string;
  /** The place that decides here, where it is not the one that its destination follows. */
  readonly follows?: string;
  /** The place in each of the rule's sources, in their order; empty where none is given. */
  readonly at?: readonly string[];
  readonly firstStep?: string;
  readonly ifNotEnough?: string;
  readonly advice?: readonly string[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly conditions?: Readonly<Record<string, string>>;
  /** Destinations to ask where there is a doubt, and no danger at this moment. */
  readonly doubt?: readonly string[];
}

/** What a reader needs to find a source again. */
export interface SourceTexts {
  readonly title: string;
  readonly publisher: string;
  readonly status: SourceStatus;
  readonly checked: string;
  readonly reviewBy: string;
  readonly url?: string;
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

/**
 * The common sentences of a pack; an app that shows a lead shows `safety` and `foot`. What a field has no use
 * for is absent, and nothing is shown in its place.
 */
export interface PackTexts {
  readonly intro: string;
  readonly notValidated: string;
  readonly foot: string;
  /** What stands above any lead while a danger is not ruled out; there wherever a question is about danger. */
  readonly safety?: string;
  /** How one goes on from a danger that was said. */
  readonly danger?: DangerTexts;
  /** Whom to call if things get worse, where who leads is not there day and night. */
  readonly worse?: string;
  /** Whom to call if one person is in danger, on the answers that are not about a person. */
  readonly dangerToOne?: string;
  /** What is said to who asks by trade about themselves. */
  readonly self?: string;
  /** What to have at hand before a call. */
  readonly prepare?: string;
  /** That no way to reach a lead is known. */
  readonly noContact?: string;
  /** The emergency numbers in one line, for paper and copied texts. */
  readonly emergencyLine?: string;
  /** What joins those who are explained, in one sentence above them. */
  readonly together?: string;
  /** Where else to look when nothing can be shown. */
  readonly elsewhere?: { readonly text: string; readonly url: string };
}

/** How one goes on from a danger that was said. */
export interface DangerTexts {
  /** Somebody takes care of it. */
  readonly handled: string;
  /** The same where the call is for today: nobody was rescued. */
  readonly handledToday?: string;
  /** The answer was a mistake. */
  readonly mistaken: string;
  /** The way to whom to ask where there is a doubt. */
  readonly doubt: string;
  /** Stands above whom to ask where there is a doubt. */
  readonly inDoubt: string;
  /** The title of what follows once it is dealt with. */
  readonly after: string;
  /** Before what was said: « Vous avez indiqué : ». */
  readonly said: string;
  /** The way back to it, where it is not over. */
  readonly again: string;
  /** Asked where another answer sets it aside. */
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
}

/** The words of a pack in one language. */
export interface Texts {
  readonly lang: string;
  /** Those of its words that stand in the pack's own language, because nobody has translated them yet. */
  readonly untranslated?: readonly string[];
  readonly title: string;
  readonly texts: PackTexts;
  /** Whom a site may be for. */
  readonly audiences?: Readonly<Record<string, AudienceTexts>>;
  /** The places that an answer may depend on; the first counts where a local rule alone changes it. */
  readonly places?: Readonly<Record<string, PlaceTexts>>;
  /** Destinations that are explained together. */
  readonly groups?: Readonly<Record<string, GroupTexts>>;
  /** Destinations that each result explains, even where they have no part. */
  readonly explained?: readonly string[];
  /** Who publishes the pack; the mail is empty while nobody reads one. */
  readonly publisher?: { readonly name: string; readonly mail: string };
  /** Under which licence the rules and the directory may be used again. */
  readonly licences?: { readonly rules: string; readonly directory: string };
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
