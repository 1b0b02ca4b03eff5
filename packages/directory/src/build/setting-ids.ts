import type { Settings } from './schema.js';

/** The id of a destination in the settings, and where it stands there. */
export interface SettingId {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Lists every id of a destination that the settings name. */
export function idsIn(settings: Settings): readonly SettingId[] {
  const { groups, askInstead, order, coverage, destinations } = settings;
  return [
    ...groups.flatMap((group, at) => listed(group.destinations, 'groups', at, 'destinations')),
    ...listed(askInstead.default, 'askInstead', 'default'),
    ...keysOf(askInstead.of, 'askInstead', 'of'),
    ...Object.entries(askInstead.of).flatMap(([id, ids]) => listed(ids, 'askInstead', 'of', id)),
    ...listed(askInstead.withoutContact, 'askInstead', 'withoutContact'),
    ...Object.entries(order).flatMap(([name, ids]) => listed(ids, 'order', name)),
    ...Object.entries(coverage).flatMap(([name, ids]) => listed(ids, 'coverage', name)),
    { id: settings.import.destination, path: ['import', 'destination'] },
    ...keysOf(settings.import.headings, 'import', 'headings'),
    ...keysOf(destinations, 'destinations'),
  ];
}

function listed(ids: readonly string[] = [], ...path: SettingId['path']): readonly SettingId[] {
  return ids.map((id, at) => ({ id, path: [...path, at] }));
}

function keysOf(record: object, ...path: SettingId['path']): readonly SettingId[] {
  return Object.keys(record).map((id) => ({ id, path: [...path, id] }));
}
