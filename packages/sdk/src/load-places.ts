import {
  classesAt,
  type CompiledLocal,
  joinLocal,
  type Pack,
  type Place,
  type Situation,
} from '@coord-orientation/engine';
import { localRules } from '@coord-orientation/rules/local-rules';

/**
 * Loads the rules of a place: one file for each class of places that it may be in.
 *
 * @param pack - The shared rules.
 * @returns What `usePlaces` of a session takes: the shared pack where a place has no rules of its own.
 * @throws {TypeError} A file cannot be had.
 * @throws {PackError} The pack is not the one that the files were built with.
 * @example session.usePlaces(await loadPlaces(pack, { commune: '81004' }));
 */
export async function loadPlaces<S extends Situation>(
  pack: Pack<S>,
  place: Place,
): Promise<readonly Pack<S>[]> {
  const classes = classesAt(pack.logic.classes, place);
  return Promise.all(
    classes.map(async (one) => (one ? joinLocal(pack, await fetchRules(one.id)) : pack)),
  );
}

async function fetchRules(id: string): Promise<CompiledLocal> {
  const file = localRules[id];
  if (!file) throw new TypeError(`There are no rules for the class of places "${id}".`);
  const { url, integrity } = file;
  const response = await fetch(url, { integrity, credentials: 'omit' });
  if (!response.ok) throw new TypeError(`${url} answered ${response.status}.`);
  return (await response.json()) as CompiledLocal;
}
