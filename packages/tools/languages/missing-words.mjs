/**
 * Finds the words that another language lacks. The types do not tell of lists by id, and cut long lists short.
 * @param {any} french All that is said in French: texts, functions that make one, lists of both.
 * @param {any} other The same in another language, as far as it is there.
 * @returns {string[]} Dotted paths, such as `details.summary`.
 */
export function missingWords(french, other, path = '') {
  if (typeof french !== 'object') return typeof other === typeof french ? [] : [path];
  const given = typeof other === 'object' ? other : {};
  return Object.entries(french).flatMap(([key, value]) =>
    missingWords(value, given[key], path === '' ? key : `${path}.${key}`),
  );
}
