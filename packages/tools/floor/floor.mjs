/**
 * The oldest browsers that show the elements; older ones show what stands inside the tag. Edge and WebView
 * have the versions of Chrome. `docs/decisions/0025-floor-of-browsers.md` says why these.
 */
export const FLOOR = { chrome: '109', firefox: '115', safari: '15.4' };

const NAMES = { chrome: 'Chrome', firefox: 'Firefox', safari: 'Safari' };

/**
 * Says which browsers of the floor lack something that goes by several names or is in several places.
 * @param {readonly import('@mdn/browser-compat-data').Identifier[]} features Of MDN's data.
 * @returns {string[]} Such as "Safari 15.4 (from 16.4 on)"; empty where one of them is everywhere, or none is known.
 */
export function lackedByAll(features) {
  const lacking = features.map(lackedBy);
  return lacking.some(({ length }) => length === 0) ? [] : (lacking[0] ?? []);
}

function lackedBy(feature) {
  return Object.entries(FLOOR).flatMap(([browser, floor]) => {
    const since = sinceWhen(feature, browser);
    if (since !== undefined && !isLater(since, floor)) return [];
    return `${NAMES[browser]} ${floor} (${since === undefined ? 'not at all' : `from ${since} on`})`;
  });
}

/** The first version that has it whole, by its own name and without a switch; undefined where none has. */
function sinceWhen({ __compat }, browser) {
  const versions = [__compat.support[browser] ?? []]
    .flat()
    .filter(isWhole)
    .map(({ version_added: version }) => version.replace('≤', ''));
  return versions.sort((a, b) => (isLater(a, b) ? 1 : -1))[0];
}

function isWhole(support) {
  const {
    version_added: version,
    version_removed: removed,
    partial_implementation: part,
  } = support;
  if (typeof version !== 'string' || version === 'preview') return false;
  return !part && !removed && !support.flags && !support.prefix && !support.alternative_name;
}

/** Whether one version comes after another: 16.4 after 15.4, 109 after 15. */
function isLater(one, other) {
  return one.localeCompare(other, 'en', { numeric: true }) > 0;
}
