/**
 * Whether an object has a property itself. Old libraries put names of their own on `Object.prototype`: what
 * every object of a page has then is neither a condition nor an answer.
 */
export function hasOwn<T extends object, Key extends PropertyKey>(
  value: T,
  key: Key,
): value is Extract<T, Readonly<Record<Key, unknown>>> {
  return Object.hasOwn(value, key);
}

/** Copies an object without what every object of a page has: what is optional in it is then there or not. */
export function bare<T extends object>(value: T): T {
  return { __proto__: null, ...value };
}

/** Reads what a dictionary has itself under a name that somebody else chose. */
export function ownValue<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
