/**
 * Remembers what was found of each object, as long as that object is there.
 *
 * @param find - What it finds depends on the first argument alone.
 */
export function remember<
  Key extends object,
  Rest extends readonly unknown[],
  Found extends boolean | string | object,
>(find: (key: Key, ...rest: Rest) => Found): (key: Key, ...rest: Rest) => Found {
  const found = new WeakMap<Key, Found>();
  return (key, ...rest) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const first = find(key, ...rest);
    found.set(key, first);
    return first;
  };
}
