import { parse, walk } from 'css-tree';
import {
  atRuleFeatures,
  propertyFeatures,
  selectorFeatures,
  unitFeatures,
  valueFeatures,
} from './features.mjs';
import { lackedByAll } from './floor.mjs';

/**
 * Finds what styles use that a browser of the floor lacks. What stands in `@supports` is asked first; a value without
 * `var()` may follow another one of the same property, which then stands.
 * @param {string} css
 * @returns {{ name: string, at: number, lacking: readonly string[] }[]}
 */
export function styleFindings(css) {
  const findings = [];
  const look = (name, node, features) => {
    const lacking = lackedByAll(features);
    if (lacking.length > 0) findings.push({ name, at: node.loc.start.offset, lacking });
    return lacking.length > 0;
  };
  const ast = parse(css, { positions: true, parseCustomProperty: true, onParseError: fail });

  walk(ast, {
    enter(node) {
      if (node.type === 'Atrule') {
        if (node.name === 'supports') return walk.skip;
        look(`@${node.name}`, node, atRuleFeatures(node.name));
      }
      if (node.type === 'FeatureRange') {
        look('media range', node, atRuleFeatures('media', 'range_syntax'));
      }
      if (node.type === 'Rule') findings.push(...mixedLists(node));
      if (node.type === 'NestingSelector') look('nesting', node, selectorFeatures('nesting'));
      if (node.type === 'PseudoClassSelector')
        look(`:${node.name}`, node, selectorFeatures(node.name));
      if (node.type === 'PseudoElementSelector')
        look(`::${node.name}`, node, selectorFeatures(node.name));
      if (node.type === 'Declaration') {
        const { property, value } = node;
        if (look(property, node, propertyFeatures(property)) || hasFallback(this.block, node))
          return;
        walk(value, (part) => {
          const name = part.name;
          if (part.type === 'Function') look(`${name}()`, part, valueFeatures(property, name));
          if (part.type === 'Identifier')
            look(`${property}: ${name}`, part, valueFeatures(property, name));
          if (part.type === 'Dimension') look(part.unit, part, unitFeatures(part.unit));
        });
      }
      return undefined;
    },
  });
  return findings;
}

/** A browser drops the whole rule for one selector that it does not know: the others would be lost with it. */
function mixedLists({ prelude, loc }) {
  if (prelude.type !== 'SelectorList' || prelude.children.size < 2) return [];
  const lacking = prelude.children.toArray().map(selectorLacking);
  const isMixed =
    lacking.some(({ length }) => length > 0) && lacking.some(({ length }) => length === 0);
  return isMixed
    ? [{ name: 'a list of selectors', at: loc.start.offset, lacking: lacking.flat() }]
    : [];
}

function selectorLacking(selector) {
  const lacking = [];
  walk(selector, (part) => {
    if (FORGIVING.has(part.name)) return walk.skip;
    if (/^Pseudo/.test(part.type)) lacking.push(...lackedByAll(selectorFeatures(part.name)));
    return undefined;
  });
  return lacking;
}

/** Inside these a browser leaves out only the selector that it does not know. */
const FORGIVING = new Set(['is', 'where']);

/** Whether the property has another value before, which a browser keeps that cannot read this one. */
function hasFallback(block, declaration) {
  if (/^--|var\(/.test(declaration.property) || usesVariable(declaration)) return false;
  for (const other of block?.children ?? []) {
    if (other === declaration) return false;
    if (other.type === 'Declaration' && other.property === declaration.property) return true;
  }
  return false;
}

/** Then a browser takes the value for a good one, and has none at all when it draws. */
function usesVariable({ value }) {
  let found = false;
  walk(value, (part) => {
    found ||= part.type === 'Function' && part.name === 'var';
  });
  return found;
}

function fail(error) {
  throw error;
}
