// `npm run test:mutants` damages each shared rule in several ways, and shows that the checks notice.
import { joinLocal, classesAt, loadPack, orientAt } from '@coord-orientation/engine';
import { checkEverywhere, coverage, diffEverywhere } from '@coord-orientation/engine/analysis';
import { compile } from '@coord-orientation/engine/compile';
import { buildPack, readPack } from '@coord-orientation/pack';

const source = await readPack('packages/rules');
const { source: original, texts } = buildPack(source);
const cases = source.cases.map(({ value }) => value);
const rules = [...original.rules, ...original.local];
const leads = [
  ...new Set(rules.flatMap((rule) => rule.leads.map(({ destination }) => destination))),
];
// `--every 10` tries one rule in ten.
const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 1;

const MUTATIONS = {
  deleted: () => [],
  'condition inverted': (rule) => [{ ...rule, when: { not: rule.when } }],
  'lead changed': (rule) =>
    rule.leads.length === 0 ? undefined : [{ ...rule, leads: otherLead(rule) }],
  'partner removed': (rule) =>
    rule.partners.length === 0 ? undefined : [{ ...rule, partners: rule.partners.slice(1) }],
  duplicated: (rule) => [rule, { ...rule, id: `${rule.id}-bis` }],
  'sources removed': (rule) => [{ ...rule, sources: [] }],
};

const results = [];
const chosen = rules.filter((_, index) => index % every === 0);
for (const [position, rule] of chosen.entries()) {
  for (const [name, mutate] of Object.entries(MUTATIONS)) {
    const mutated = mutate(rule);
    if (mutated) results.push({ rule: rule.id, name, ...judge(withRule(rule, mutated), rule) });
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${position + 1} of ${chosen.length} rules`);
}

const caught = results.filter(({ check, test }) => check || test);
const changing = results.filter(({ changes }) => changes);
const named = changing.filter(({ isNamed }) => isNamed);
console.log(`\n${results.length} mutants of ${chosen.length} rules`);
console.log(`check or test catch ${percent(caught, results)}`);
console.log(`diff names the rule for ${percent(named, changing)} of those that change a situation`);
for (const { rule, name, check, test } of results) {
  if (!check && !test) console.log(`  survives: ${rule}, ${name}`);
}
for (const { rule, name } of changing.filter(({ isNamed }) => !isNamed)) {
  console.log(`  not named by diff: ${rule}, ${name}`);
}
const isEnough = caught.length >= results.length * 0.97 && named.length === changing.length;
process.exit(isEnough ? 0 : 1);

function percent(part, all) {
  return `${part.length} of ${all.length} (${((100 * part.length) / Math.max(1, all.length)).toFixed(1)} %)`;
}

function otherLead(rule) {
  const [own] = rule.leads;
  const other = leads.find((destination) => destination !== own.destination);
  return [{ ...own, destination: other }, ...rule.leads.slice(1)];
}

function withRule(rule, mutated) {
  const replace = (list) => list.flatMap((one) => (one.id === rule.id ? mutated : [one]));
  return { ...original, rules: replace(original.rules), local: replace(original.local) };
}

function judge(mutant, rule) {
  const difference = diffEverywhere(original, mutant);
  const all = [difference.shared, ...difference.local];
  const changes = all.flatMap(({ leads: one, partners }) => [...one, ...partners]);
  const names = new Set(changes.flatMap(({ rules: ids }) => ids));
  return {
    check: isCaughtByCheck(mutant),
    test: isCaughtByCases(mutant),
    changes: changes.length > 0,
    isNamed: names.has(rule.id) || names.has(`${rule.id}-bis`),
  };
}

function isCaughtByCheck(mutant) {
  if ([...mutant.rules, ...mutant.local].some(({ sources }) => sources.length === 0)) return true;
  if (checkEverywhere(mutant).findings.length > 0) return true;
  const shared = coverage(
    mutant,
    cases.map(({ answers }) => answers),
  );
  return shared.some(
    (one) =>
      one.cases.length === 0 && mutant.rules.find(({ id }) => id === one.rule).tier !== 'fallback',
  );
}

function isCaughtByCases(mutant) {
  const { logic, local } = compile(mutant);
  const pack = loadPack(logic, texts.fr);
  return cases.some(({ answers, commune, expect }) => {
    const places = commune === undefined ? [] : packsAt(pack, local, commune);
    const got = orientAt(pack, places, answers, { today: original.date });
    const partners = got.partners.map(({ destination }) => destination);
    return (
      got.status !== expect.status ||
      [...got.lead].sort().join() !== [...expect.lead].sort().join() ||
      (expect.partners ?? []).some((partner) => !partners.includes(partner)) ||
      (expect.playbooks ?? []).some((playbook) => !got.playbooks.includes(playbook))
    );
  });
}

function packsAt(pack, local, commune) {
  return classesAt(pack.logic.classes, { commune }).map((one) => {
    const found = local.find((candidate) => candidate.class === one?.id);
    return found ? joinLocal(pack, found) : pack;
  });
}
