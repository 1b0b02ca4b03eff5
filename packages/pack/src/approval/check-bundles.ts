import { checkKnown, type Report } from '../check-known.js';
import type { PackSource } from '../pack-source.js';
import type { BundleSource } from './bundle-schema.js';
import { bundlesOf } from './bundles.js';

/** Checks that each rule is in one bundle, and that bundles name only what there is. */
export function checkBundles(pack: PackSource, report: Report): void {
  const { bundles } = pack.head.value;
  if (bundles.length === 0 || report.unread.isPartly(pack.head.at)) return;
  checkCorrector(pack, report);
  bundles.forEach((bundle, index) => {
    checkNames(pack, report, bundle, index);
    checkAgree(pack, report, bundle, index);
  });
  for (const written of pack.rules) {
    const own = bundlesOf(pack, written).map(({ id }) => id);
    // What a territory keeps elsewhere is approved there.
    const isElsewhere = !written.file.startsWith('rules/') && own.length === 0;
    if (own.length === 1 || isElsewhere) continue;
    const message = report.words.bundlesOfRule(written.value.id, own, written.file);
    report('bundle', written, ['id'], message);
  }
}

/** Who may correct is a body that is declared. */
function checkCorrector({ head }: PackSource, report: Report): void {
  const { bodies, corrections } = head.value;
  if (!corrections) return;
  const ids = bodies.map(({ id }) => id);
  const written = { ...head, value: { id: 'corrections' } };
  checkKnown(report, written, ['corrections', 'body'], corrections.body, 'body', ids);
}

function checkNames(
  { head, rules, territories }: PackSource,
  report: Report,
  bundle: BundleSource,
  index: number,
): void {
  const written = { ...head, value: { id: bundle.id } };
  const known = territories.map(({ value }) => value.id);
  const files = [...new Set(rules.map(({ file }) => file))];
  bundle.territories?.forEach((id, at) => {
    checkKnown(report, written, ['bundles', index, 'territories', at], id, 'territory', known);
  });
  bundle.files?.forEach((file, at) => {
    checkKnown(report, written, ['bundles', index, 'files', at], file, 'file', files);
  });
}

/** Where two bodies are asked, none may stand for both. */
function checkAgree(
  { head, rules }: PackSource,
  report: Report,
  { id, agree }: BundleSource,
  index: number,
): void {
  const written = { ...head, value: { id } };
  const bodies = head.value.bodies.map((body) => body.id);
  const ruleIds = rules.map(({ value }) => value.id);
  const seen = new Set<string>();
  agree.forEach((one, at) => {
    const path = ['bundles', index, 'agree', at];
    const { oneOf, rules: some = [] } = typeof one === 'string' ? { oneOf: [one] } : one;
    for (const body of oneOf) {
      checkKnown(report, written, path, body, 'body', bodies);
      if (seen.has(body)) report('bundle', written, path, report.words.bodyTwice(id, body));
      seen.add(body);
    }
    for (const rule of some) checkKnown(report, written, path, rule, 'rule', ruleIds);
  });
}
