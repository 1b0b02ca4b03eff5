import ts from 'typescript';
import { globalFeatures, membersNamed } from './features.mjs';
import { lackedByAll } from './floor.mjs';

/**
 * Lists what a built file names of a browser that a browser of the floor lacks. A built file has no types: a name that something
 * old has as well passes, and a name of somebody's own may be one of a browser.
 * @param {string} code
 * @returns {ReadonlySet<string>}
 */
export function laterNames(code) {
  const names = new Set();
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) && isLater(membersNamed(node.name.text))) {
      names.add(node.name.text);
    }
    const isBare = ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node.parent);
    if (isBare && ts.isExpression(node) && isLater(globalFeatures(node.text))) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('built.js', code, ts.ScriptTarget.Latest, true));
  return names;
}

function isLater(features) {
  return lackedByAll(features).length > 0;
}
