import data from '@mdn/browser-compat-data' with { type: 'json' };

const { api, css, html, javascript } = data;

/** What scripts find in a page, by where it is: `HTMLElement`, `Array`, `Intl`. */
const places = { ...api, ...javascript.builtins.Intl, ...javascript.builtins };

/** Where each member is: `attachInternals` is in `HTMLElement` alone. */
const byMember = new Map();
for (const place of Object.values(places)) {
  for (const [key, feature] of Object.entries(place)) {
    if (!feature.__compat || key.endsWith('_event')) continue;
    const name = key.replace(/_static$/, '');
    byMember.set(name, [...(byMember.get(name) ?? []), feature]);
  }
}

/** Units that a length has, as far as they are younger than the rest. */
const UNITS = [
  [/^cq/, 'container_query_length_units'],
  [/^dv/, 'viewport_percentage_units_dynamic'],
  [/^lv/, 'viewport_percentage_units_large'],
  [/^sv/, 'viewport_percentage_units_small'],
];

/**
 * Finds a member of what a browser or the language gives, such as `at` of `Array`. Where the place is not
 * known by that name, as with what several interfaces share, all members of this name count.
 * @param {string} place
 * @param {string} member
 * @returns {readonly import('@mdn/browser-compat-data').Identifier[]}
 */
export function memberFeatures(place, member) {
  const own = childOf(places[place], member) ?? childOf(places[place], `${member}_static`);
  return own ? [own] : membersNamed(member);
}

/** All members of this name, wherever they are. */
export function membersNamed(member) {
  return byMember.get(member) ?? [];
}

/** Finds what stands by itself, such as `fetch` or `IntersectionObserver`. */
export function globalFeatures(name) {
  return known(childOf(places, name), childOf(api.Window, name));
}

/** Finds a property of CSS and what its value is made of. */
export function propertyFeatures(property) {
  return known(childOf(css.properties, property));
}

/** Finds a word or a function in the value of a property. */
export function valueFeatures(property, value) {
  return known(childOf(css.properties[property], value), childOf(css.types, value), colour(value));
}

/** Finds the unit of a length. */
export function unitFeatures(unit) {
  const [, name] = UNITS.find(([pattern]) => pattern.test(unit)) ?? [];
  return known(childOf(css.types.length, name ?? unit));
}

/** Finds a pseudo-class, a pseudo-element or `nesting`. */
export function selectorFeatures(name) {
  return known(childOf(css.selectors, name));
}

/** Finds an at-rule, or a part of it such as `range_syntax` of `media`. */
export function atRuleFeatures(name, part) {
  const rule = childOf(css['at-rules'], name);
  return known(part === undefined ? rule : childOf(rule, part));
}

/** Finds an element of HTML, or one of its attributes. */
export function markupFeatures(element, attribute) {
  const own = childOf(html.elements, element);
  if (attribute === undefined) return known(own);
  return known(childOf(own, attribute) ?? childOf(html.global_attributes, attribute));
}

function colour(value) {
  return childOf(css.types.color, value);
}

function known(...features) {
  return features.filter((feature) => feature !== undefined);
}

function childOf(parent, key) {
  if (!parent || key === undefined || !Object.hasOwn(parent, key)) return undefined;
  return parent[key].__compat ? parent[key] : undefined;
}
