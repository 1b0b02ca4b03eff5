import type { NoCorrection } from '../approval/no-correction.js';
import type { ChangedPart } from '../approval/changed-parts.js';
import type { TellingKind } from '../telling-words.js';
import type { WrongCode } from '../wrong-code.js';
import type { YamlSign } from '../yaml-signs.js';
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
  | 'level'
  | 'danger'
  | 'body'
  | 'bundle'
  | 'file';

/** Formats that a value may fail, by the name that its schema gives them. */
export type Format =
  | 'id'
  | 'date'
  | 'url'
  | 'insee'
  | 'territory'
  | 'forEach'
  | 'bundle'
  | 'variants'
  | 'mail'
  | 'hours'
  | 'other';

type Ids = readonly string[];
type Near = string | undefined;

/** Each sentence that reading and checking a pack can say; `owner` is the id of what is at fault. */
export interface PackWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly formats: Readonly<Record<Format, string>>;
  meant(near: string): string;
  /** @param key - Under which it is named; empty where that says nothing. */
  unknownId(owner: string, id: string, kind: Kind, near: Near, known: Ids, key: string): string;
  /** @param id - What it would be without a sign that nobody sees. */
  invisibleSign(owner: string, id: string): string;
  missingComma(owner: string, found: string, ids: Ids): string;
  unknownOption(owner: string, option: string, question: string, near: Near, known: Ids): string;
  constraintUnknown(owner: string): string;
  constraintSafety(owner: string, question: string): string;
  /** @param options - One of them says that there is no danger. */
  missingSettled(question: string, options: Ids): string;
  notADanger(question: string): string;
  onlySafety(rule: string, key: 'urgency' | 'doubt'): string;
  settledDanger(rule: string, question: string, option: string): string;
  onResultKey(question: string, key: string): string;
  tooManyBoxes(question: string, count: number, most: number): string;
  unusedBox(question: string, option: string): string;
  unlessAsked(question: string): string;
  onResultElsewhere(owner: string, question: string): string;
  onResultLead(rule: string, question: string): string;
  onResultFirstStep(rule: string, question: string): string;
  onResultUnknown(rule: string, question: string): string;
  tooManyTicked(rule: string, question: string, count: number, most: number): string;
  onlyTicked(rule: string, key: 'offer' | 'without'): string;
  sameVariant(owner: string): string;
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
  /** @param scale - Stands in both levels. */
  sameScale(scale: string, level: string, other: string): string;
  /** @param line - What « Avec qui » would say: « DAC : … ». */
  longLine(owner: string, line: string, count: number, most: number): string;
  missingBrings(owner: string, most: number): string;
  overrideCircle(owner: string): string;
  overrideTier(owner: string, other: string, tier: string): string;
  duplicateId(id: string, where: string): string;
  missingSource(owner: string): string;
  notEverywhere(owner: string, rules: Ids): string;
  noNight(owner: string, rules: Ids): string;
  noHours(owner: string, phone: string): string;
  /** @param hours - What the sentence has to say beside the number. */
  numberWithoutHours(owner: string, key: string, phone: string, hours: string): string;
  toWrite(owner: string, key: string): string;
  telling(owner: string, key: string, kind: TellingKind, found: string): string;
  /** @param code - What the parser found, as its library names it. */
  yaml(code: string, reason: string): string;
  tooLong(most: number): string;
  /** What a person did that made it unreadable, and how to mend it. */
  readonly yamlTroubles: Readonly<Record<YamlTrouble, string>>;
  /** What YAML reads without a word, and otherwise than it was meant. */
  readonly yamlSigns: Readonly<Record<YamlSign, (text: string) => string>>;
  readonly yamlAlias: string;
  readonly yamlEncoding: string;
  readonly yamlDeep: string;
  missingFile(name: string): string;
  notAList(name: string): string;
  emptyFile(name: string): string;
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
  /** @param list - What to write in its place. */
  asList(found: string, list: string): string;
  /** @param map - What to write in its place. */
  asMap(found: string, map: string): string;
  /** @param expected - A kind of value, as the schema names it. */
  otherKind(found: string, expected: string): string;
  /** @param key - Stands in a condition where an operator or a question has to. */
  notAnOperator(owner: string, key: string, near: Near): string;
  sameActor(owner: string, id: string): string;
  futureDate(owner: string, key: string, date: string): string;
  dateOrder(owner: string, earlier: string, later: string): string;
  farDate(owner: string, key: string, date: string, years: number): string;
  /** @param missing - Keys that it may stand for. */
  unknownKey(owner: string, key: string, near: Near, missing: Ids): string;
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
