import type { NoCorrection } from '../approval/no-correction.js';
import type { ChangedPart } from '../approval/changed-parts.js';
import type { WrongCode } from '../wrong-code.js';
import type { YamlTrouble } from '../yaml-trouble.js';

/** The languages in which findings are written. */
export type Lang = 'fr' | 'en';

/** What may be named in a rule, a case or a playbook. */
export type Kind =
  | 'question'
  | 'option'
  | 'destination'
  | 'source'
  | 'playbook'
  | 'joint'
  | 'rule'
  | 'territory'
  | 'actor'
  | 'theme'
  | 'audience'
  | 'group'
  | 'place'
  | 'danger'
  | 'body'
  | 'bundle'
  | 'file';

/** Formats that a value may fail, by the name that its schema gives them. */
export type Format =
  'id' | 'date' | 'url' | 'insee' | 'territory' | 'forEach' | 'bundle' | 'mail' | 'other';

type Ids = readonly string[];
type Near = string | undefined;

/** Each sentence that reading and checking a pack can say; `owner` is the id of what is at fault. */
export interface PackWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly formats: Readonly<Record<Format, string>>;
  meant(near: string): string;
  unknownId(owner: string, id: string, kind: Kind, near: Near, known: Ids): string;
  unknownOption(owner: string, option: string, question: string, near: Near, known: Ids): string;
  constraintUnknown(owner: string): string;
  constraintSafety(owner: string, question: string): string;
  /** @param options - One of them says that there is no danger. */
  missingSettled(question: string, options: Ids): string;
  notADanger(question: string): string;
  onlySafety(rule: string, key: 'urgency' | 'doubt'): string;
  settledDanger(rule: string, question: string, option: string): string;
  otherNumber(owner: string, said: string, phone: string): string;
  laterQuestion(owner: string, later: string): string;
  unsafeNot(owner: string, question: string): string;
  process(owner: string, leads: Ids): string;
  tooManyConditions(owner: string, count: number, most: number): string;
  replacesWithoutTerritory(owner: string): string;
  localWithoutReplaces(owner: string): string;
  localSafety(owner: string): string;
  replacesSafety(owner: string, replaced: string): string;
  replacesOther(owner: string, replaced: string, tier: string): string;
  safetyUnknown(owner: string): string;
  fallbackLead(owner: string): string;
  missingLeadText(owner: string, key: string): string;
  /** @param question - Its id: it is about danger. */
  missingSafetyText(question: string): string;
  /** @param rule - A rule that holds in one territory only. */
  missingPlaces(rule: string): string;
  overrideCircle(owner: string): string;
  overrideTier(owner: string, other: string, tier: string): string;
  duplicateId(id: string, where: string): string;
  missingSource(owner: string): string;
  notEverywhere(owner: string, rules: Ids): string;
  toWrite(owner: string, key: string): string;
  /** @param code - What the parser found, as its library names it. */
  yaml(code: string, reason: string): string;
  tooLong(most: number): string;
  /** What a person did that made it unreadable, and how to mend it. */
  readonly yamlTroubles: Readonly<Record<YamlTrouble, string>>;
  readonly yamlAlias: string;
  readonly yamlEncoding: string;
  readonly yamlDeep: string;
  missingFile(name: string): string;
  notAList(name: string): string;
  notAMap(name: string): string;
  /** @param rename - What it would have to be called; undefined where it is no part of a pack. */
  unread(name: string, rename: string | undefined): string;
  reserved(owner: string, id: string): string;
  renamedTaken(owner: string, before: string, isTaken: boolean): string;
  /** @param named - The communes that it is of, each with its INSEE code. */
  unknownPlace(owner: string, code: string, kind: WrongCode['kind'], named: Ids): string;
  unknownArea(owner: string, key: string, code: string): string;
  sameCode(owner: string, code: string): string;
  readonly emptyText: string;
  readonly emptyList: string;
  quoteIt(found: string): string;
  asList(found: string): string;
  otherKind(found: string): string;
  sameActor(owner: string, id: string): string;
  futureDate(owner: string, key: string, date: string): string;
  dateOrder(owner: string, earlier: string, later: string): string;
  farDate(owner: string, key: string, date: string, years: number): string;
  unknownKey(owner: string, key: string, near: Near): string;
  weighted(owner: string, key: string): string;
  missingKey(owner: string, key: string): string;
  notAllowed(owner: string, key: string, found: string, expected: Ids, near: Near): string;
  /** @param placeholder - What YAML reads as a list of keys where it has no quotes: `{theme}`. */
  quoteBraces(owner: string, key: string, placeholder: string): string;
  /** @param placeholder - `{theme}`, named as the question. */
  sameId(owner: string, placeholder: string): string;
  sameOption(owner: string, option: string): string;
  placeholder(owner: string, found: string, key: string, placeholder: string): string;
  placeholderAlone(owner: string, found: string): string;
  /** @param ids - The destinations whose theme it is: none, or two. */
  expert(owner: string, option: string, ids: Ids): string;
  noInSentence(owner: string, destination: string): string;
  /** What ends a finding about one of the answers that a rule is written for. */
  forAnswer(question: string, option: string): string;
  wrongValue(owner: string, key: string, detail: string): string;
  overlayLocked(key: string): string;
  readonly overlayShape: string;
  overlayShared(owner: string): string;
  stale(source: string, date: string, rules: Ids, isPast: boolean): string;
  expired(date: string, isPast: boolean): string;
  sameRule(owner: string, other: string): string;
  weak(owner: string): string;
  readonly noBundles: string;
  nobodyAsked(bundle: string): string;
  /** @param names - Those who are waited for; where any of several will do, all of them in one. */
  waitingFor(bundle: string, names: readonly Ids[], rules: Ids): string;
  approvalLost(
    rule: string,
    agreement: { readonly body: string; readonly name: string; readonly on: string },
    changed: readonly ChangedPart[],
    bundle: string,
  ): string;
  translationNotApproved(bundle: string, lang: string, rules: Ids): string;
  agreedAndGone(rule: string, bundle: string): string;
  contentAltered(rule: string): string;
  noContent(body: string, rule: string): string;
  noCorrection(
    path: string,
    reason: NoCorrection,
    correction: { readonly from: string; readonly to: string; readonly role: string },
  ): string;
  noMail(publisher: string): string;
  notReused(source: string, sentence: string): string;
  askReuse(source: string, publisher: string, sentences: number): string;
  unknownRole(body: string, role: string, near: Near, known: Ids): string;
  /** @param bundles - Those that it is in: none, or several. */
  bundlesOfRule(owner: string, bundles: Ids, file: string): string;
  bodyTwice(bundle: string, body: string): string;
  missingTranslation(lang: string, path: string): string;
  noTranslation(lang: string): string;
}
