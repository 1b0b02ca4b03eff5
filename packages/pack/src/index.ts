/**
 * Reads a pack written in YAML, checks it, and builds it for the engine. No file, no network: it runs in
 * a page as well; `@coord-orientation/pack/node` reads folders.
 *
 * @packageDocumentation
 */
export { actorIds } from './actor-ids.js';
export { addDays } from './add-days.js';
export {
  approvalsOf,
  isApproved,
  isRuleApproved,
  type Lost,
  type RuleApproval,
} from './approval/approvals.js';
export type { AgreementSource, ApprovalsSource } from './approval/approval-schema.js';
export type { BodySource, BundleSource } from './approval/bundle-schema.js';
export { bundlesOf, type Needed, neededFor } from './approval/bundles.js';
export { type ChangedPart, changedParts } from './approval/changed-parts.js';
export type { CorrectionSource } from './approval/correction-schema.js';
export { whyNoCorrection } from './approval/check-corrections.js';
export type { NoCorrection } from './approval/no-correction.js';
export { keepApproved, type KeptPack } from './approval/keep-approved.js';
export { newAgreement, type Signature, writeApprovals } from './approval/new-agreement.js';
export {
  newTranslationAgreement,
  translationHashOfAll,
  unapprovedTranslations,
} from './approval/translations.js';
export { contentOf, hashOf, hashOfAll, type RuleContent } from './approval/rule-content.js';
export { buildPack, type BuiltPack } from './build-pack.js';
export { checkReferences } from './check-references.js';
export { writeModules, writeModuleTypes } from './publish/write-modules.js';
export { type PackFolder, writePack } from './publish/write-pack.js';
export { TO_WRITE } from './check-written.js';
export { describeIssue } from './describe-issue.js';
export { issuesOf } from './issues-of.js';
export { appendItems, idsInYaml, inlineYaml, NotAListError } from './edit-yaml.js';
export { replaceScalars, replaceText } from './edit-yaml-text.js';
export { type Finding, type FindingCode, formatFinding, PackInvalidError } from './finding.js';
export { foldFindings } from './fold-findings.js';
export { jsonSchemas } from './json-schemas.js';
export type { PackFiles } from './pack-files.js';
export type { PackSource, RuleOrigin, Written, WrittenRule } from './pack-source.js';
export { everyText } from './lift-variants.js';
export { parseCondition } from './parse-condition.js';
export { type ParseOptions, parsePack } from './parse-pack.js';
export { renameIds } from './rename-ids.js';
export { RENAMED_KINDS, type Renaming } from './renamed-places.js';
export { type ReviewOptions, reviewPack, rulesUsing } from './review-pack.js';
export { type PlaceCodes, placeCodesIn, reviewPlaces, type WrongCodes } from './review-places.js';
export type { CaseSource, RuleSource } from './schema.js';
export { writeSituationType } from './situation-type.js';
export type { Lang, PackWords } from './words/pack-words.js';
export { wordsIn } from './words/words-in.js';
export { parseYamlFile, type ValuePath, type YamlFile } from './yaml-file.js';
export type { NamedPlace, WrongCode } from './wrong-code.js';
