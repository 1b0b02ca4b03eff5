import type { ApprovalsSource } from './approval/approval-schema.js';
import type { CorrectionSource } from './approval/correction-schema.js';
import type {
  CaseSource,
  ConstraintSource,
  DestinationSource,
  JointSource,
  PackHead,
  PlaybookSource,
  QuestionSource,
  RuleSource,
  RuleTemplate,
  SourceSource,
  TerritorySource,
} from './schema.js';

/** Something written in the pack, with the place where it stands. */
export interface Written<T> {
  readonly value: T;
  readonly file: string;
  /** Line of a part of it: `at('when', 'objet')`; of itself without arguments. */
  at(...path: (string | number)[]): number;
}

/** Where a rule comes from that is written once for several answers. */
export interface RuleOrigin {
  /** The rule as written, with its braces and its list. */
  readonly template: RuleTemplate;
  readonly question: string;
  readonly option: string;
  /** The destination that `{expert}` stands for. */
  readonly expert: string | undefined;
}

/** A rule, written for itself or written out for one answer. */
export interface WrittenRule extends Written<RuleSource> {
  readonly from?: RuleOrigin;
}

/** A pack as its maintainers write it, read and of the right shape. */
export interface PackSource {
  readonly head: Written<PackHead>;
  readonly questions: readonly Written<QuestionSource>[];
  readonly constraints: readonly Written<ConstraintSource>[];
  readonly territories: readonly Written<TerritorySource>[];
  readonly joints: readonly Written<JointSource>[];
  readonly destinations: readonly Written<DestinationSource>[];
  readonly sources: readonly Written<SourceSource>[];
  /** Those that are written once for several answers are written out, in the order of their list. */
  readonly rules: readonly WrittenRule[];
  readonly playbooks: readonly Written<PlaybookSource>[];
  readonly cases: readonly Written<CaseSource>[];
  /** Who agreed to what, by bundle. */
  readonly approvals: readonly Written<ApprovalsSource>[];
  /** What was put right by the one who may, in the order in which it was. */
  readonly corrections: readonly Written<CorrectionSource>[];
  /** Names of the files of local rules that were read with the pack. */
  readonly overlays: readonly string[];
  /** Files that look like YAML of a pack and are no part of it. */
  readonly unread: readonly string[];
  /** Translations by language: dotted path to text. */
  readonly locales: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
