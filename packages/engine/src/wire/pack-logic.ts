import type { CompiledLogic, CompiledRule } from '../model/compiled.js';
import { namesUnknown } from '../model/condition-parts.js';
import type { Actor } from '../model/logic.js';
import type { LogicReasons } from './add-reasons.js';
import { type Columns, ITEM, ROW } from './columns.js';
import { packNodes } from './pack-nodes.js';
import type { LogicHead, LogicTables } from './unpack-logic.js';

/** The fields of a rule that decide. */
const DECIDING = ['id', 'tier', 'leads', 'urgency', 'speaks'];

/** The fields of a destination that a page needs before it explains. */
const AT_ONCE = ['id', 'availability'];

/**
 * Writes the logic of a pack so that it is smaller once compressed.
 *
 * @returns What decides, for `unpackLogic`; and the reasons, which `addReasons` puts to it: the same logic.
 * @throws {RangeError} A value has a character that stands between values.
 */
export function packLogic(logic: CompiledLogic): {
  readonly head: LogicHead;
  readonly tables: LogicTables;
  readonly reasons: LogicReasons;
} {
  const { rules, destinations, sources, nodes, classes, replacedIn, ...head } = logic;
  const rows = rowsOf(logic);
  const tables = {
    rules: tableOf(rows, (key) => DECIDING.includes(key)),
    when: rules.map((rule) => (isTested(rule) ? rule.when : (0 as const))),
    destinations: tableOf(destinations, (key) => AT_ONCE.includes(key)),
    ...packNodes(nodes, head),
  };
  const reasons = {
    rules: tableOf(rows, (key) => !DECIDING.includes(key)),
    when: rules.map((rule) => (isTested(rule) ? (0 as const) : rule.when)),
    destinations: tableOf(destinations, (key) => !AT_ONCE.includes(key)),
    sources: tableOf(sources),
    ...{ classes, replacedIn },
  };
  return { head, tables, reasons };
}

/** Whether deciding looks at the condition of a rule: all others stand in the diagram, or only add. */
function isTested({ leads, speaks, tier, when }: CompiledRule): boolean {
  if (leads.length === 0) return speaks === true;
  return tier === 'safety' || namesUnknown(when);
}

/** Each rule as a row of texts, but for its condition. */
function rowsOf({ rules, destinations, sources }: CompiledLogic) {
  const destinationAt = new Map(destinations.map(({ id }, index) => [id, index]));
  const sourceAt = new Map(sources.map(({ id }, index) => [id, index]));
  const actors = (list: readonly Actor[]) =>
    list.map(
      ({ destination, conditional }) =>
        `${destinationAt.get(destination)}${conditional ? 'c' : ''}`,
    );
  return rules.map(({ when: _, speaks, offers, without, ...rule }) => ({
    ...rule,
    ...(speaks && { speaks: 'yes' }),
    ...(offers && { offers: [offers.question, offers.option].join(ITEM) }),
    ...(without && { without: without.map((id) => destinationAt.get(id)).join(ITEM) }),
    leads: actors(rule.leads).join(ITEM),
    partners: actors(rule.partners).join(ITEM),
    playbooks: rule.playbooks.join(ITEM),
    sources: rule.sources.map(({ source }) => sourceAt.get(source)).join(ITEM),
  }));
}

function tableOf(
  rows: readonly object[],
  isWanted: (key: string) => boolean = () => true,
): Columns {
  const texts = rows.map((row) => Object.entries(row).filter(([key]) => isWanted(key)));
  const wrong = texts.flat().find(([, value]) => value.includes(ROW));
  if (wrong !== undefined) {
    throw new RangeError(`"${wrong[1]}" cannot be written: a space stands between values.`);
  }
  const keys = [...new Set(texts.flatMap((row) => row.map(([key]) => key)))];
  const table = texts.map((row) => Object.fromEntries(row));
  return Object.fromEntries(keys.map((key) => [key, table.map((row) => row[key] ?? '').join(ROW)]));
}
