/**
 * Takes from data what every object of a page has: old libraries put names of their own on
 * `Object.prototype`, and what is optional in a pack must not be found there.
 *
 * @param data - As JSON has it; it is changed, however deep.
 */
export function bareData<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  if (!Array.isArray(data)) Object.setPrototypeOf(data, null);
  for (const each of Object.values(data)) bareData(each);
  return data;
}
