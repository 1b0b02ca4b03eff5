import { join } from 'node:path';

import type { Texts } from '@coord-orientation/engine';
import { nearest } from '@coord-orientation/engine/internal';
import {
  approvalsOf,
  type ApprovalsSource,
  buildPack,
  hashOfAll,
  neededFor,
  newAgreement,
  newTranslationAgreement,
  type PackSource,
  type RuleApproval,
  translationHashOfAll,
  writeApprovals,
} from '@coord-orientation/pack';
import { readPack } from '@coord-orientation/pack/node';

import { folderOf } from '../packs/open-pack.js';
import { type Bundle, bodyName, chooseBundle } from '../packs/read-bundles.js';
import { UsageError } from '../terminal/errors.js';
import { type ExitCode, type Io, printResult, type SharedOptions } from '../terminal/io.js';
import { readToday } from '../terminal/read-options.js';
import { writeWhole } from '../terminal/write-whole.js';

/** Who agreed to what, when, and on which sheet. */
export interface ApproveOptions extends SharedOptions {
  readonly bundle: string;
  readonly pack?: string | undefined;
  readonly body?: string;
  readonly role?: string;
  /** The day on which they agreed; today by default. */
  readonly on?: string;
  /** The fingerprint on the sheet that they had before them. */
  readonly hash?: string;
  /** Only the translation into this language. */
  readonly translation?: string;
  readonly today?: string;
}

/** `coord approve`: writes down that a body agreed to a bundle, as it stood on the sheet that was read. */
export async function approve(io: Io, options: ApproveOptions): Promise<ExitCode> {
  const folder = folderOf(io, options.pack);
  const source = await readPack(folder, { lang: io.lang });
  const bundle = chooseBundle(io, source, options.bundle);
  const body = readBody(io, source, bundle, options.body);
  const texts =
    options.translation === undefined ? undefined : readTexts(io, source, options.translation);
  const signature = {
    body,
    role: readRole(io, source, body, options.role),
    on: readDay(io, options),
  };
  const sheet = texts
    ? translationHashOfAll(source, bundle.rules, texts)
    : hashOfAll(source, bundle.rules);
  checkSheet(io, bundle, sheet, options.hash);
  const asked = approvalsOf(source).filter((one) => isAsked(one, bundle, body));
  // What was corrected since is agreed to now as well.
  const rules = texts
    ? asked
    : asked.filter(
        ({ agreed, hash, rule }) =>
          !agreed.some((one) => one.body === body && one.rules[rule.value.id] === hash),
      );
  const before = source.approvals.find(({ value }) => value.bundle === bundle.id);
  const file = before?.file ?? `approvals/${bundle.id}.yaml`;
  if (rules.length > 0) {
    const signed = { ...signature, rules: rules.map(({ rule }) => rule) };
    const after = texts
      ? newTranslationAgreement(source, before?.value ?? nothingOf(bundle.id), { ...signed, texts })
      : newAgreement(source, bundle.id, before?.value, signed);
    await writeWhole(join(folder, file), writeApprovals(after));
  }
  const ids = rules.map(({ rule }) => rule.value.id);
  const said = { bundle: bundle.id, ...signature, file, rules: ids };
  printResult(io, options, texts ? { ...said, translation: texts.lang } : said, () =>
    ids.length === 0
      ? io.words.approve.already(bodyName(source, body), bundle.title)
      : io.words.approve.written(
          bodyName(source, body),
          texts ? `${bundle.title} (${texts.lang})` : bundle.title,
          ids.length,
          file,
        ),
  );
  return 0;
}

function isAsked({ bundle, rule }: RuleApproval, { declared }: Bundle, body: string): boolean {
  return bundle === declared && neededFor(bundle, rule.value.id).some((one) => one.includes(body));
}

function readBody(io: Io, source: PackSource, bundle: Bundle, body: string | undefined): string {
  const { declared, rules } = bundle;
  const needed = declared ? rules.flatMap(({ value }) => neededFor(declared, value.id)) : [];
  const asked = [...new Set(needed.flat())];
  if (asked.length === 0) throw new UsageError(io.words.approve.nobodyAsked(bundle.id));
  if (body !== undefined && asked.includes(body)) return body;
  const names = asked.map((id) => `${id} (${bodyName(source, id)})`);
  throw new UsageError(io.words.approve.body(body, nearest(body ?? '', asked), names));
}

function readRole(io: Io, { head }: PackSource, body: string, role: string | undefined): string {
  const roles = head.value.bodies.find(({ id }) => id === body)?.roles ?? [];
  if (role !== undefined && roles.includes(role)) return role;
  throw new UsageError(io.words.approve.role(role, nearest(role ?? '', roles), roles));
}

/** A day that has come. */
function readDay(io: Io, options: ApproveOptions): string {
  const today = readToday(io, options.today);
  const on = readToday(io, options.on ?? today);
  if (on > today) throw new UsageError(io.words.approve.future(on));
  return on;
}

/** The words of a translation that the pack has. */
function readTexts(io: Io, source: PackSource, lang: string): Texts {
  const { texts } = buildPack(source);
  const known = Object.keys(source.locales);
  const found = known.includes(lang) ? texts[lang] : undefined;
  if (!found) throw new UsageError(io.words.approve.noTranslation(lang, known));
  return found;
}

function nothingOf(bundle: string): ApprovalsSource {
  return { bundle, agreements: [], contents: {} };
}

/** What is written down is what was read: the sheet and the files have to say the same. */
function checkSheet(io: Io, bundle: Bundle, sheet: string, hash: string | undefined): void {
  if (hash === undefined) throw new UsageError(io.words.approve.noHash(bundle.id));
  if (hash.toLowerCase() === sheet) return;
  throw new UsageError(io.words.approve.otherSheet(hash, bundle.id));
}
