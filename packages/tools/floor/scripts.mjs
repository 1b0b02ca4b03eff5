import ts from 'typescript';
import { lackedByAll } from './floor.mjs';
import { globalFeatures, memberFeatures } from './features.mjs';

/**
 * Finds what the scripts of pages use of a browser or of the language that a browser of the floor lacks. TypeScript knows what is
 * declared there and what is ours. A call that asks first, `host.attachInternals?.()`, is no finding.
 * @param {ts.Program} program
 * @param {ts.SourceFile} source
 * @returns {{ name: string, at: number, lacking: readonly string[] }[]}
 */
export function scriptFindings(program, source) {
  const checker = program.getTypeChecker();
  const findings = [];
  const isGiven = (declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile());

  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && !isAskedFirst(node)) {
      const declaration = symbolOf(checker, node)?.declarations?.find(isGiven);
      if (declaration) look(node, declaration);
    }
    ts.forEachChild(node, visit);
  };
  const look = (node, declaration) => {
    const place = placeOf(declaration);
    const member = node.text;
    const features = place ? memberFeatures(place, member) : globalFeatures(member);
    const lacking = lackedByAll(features);
    const name = place ? `${place}.${member}` : member;
    if (lacking.length > 0) findings.push({ name, at: node.getStart(source), lacking });
  };
  visit(source);
  return findings;
}

/** What a name stands for; in `const { clipboard } = navigator`, the property that is read. */
function symbolOf(checker, node) {
  const { parent } = node;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const key = parent.propertyName ?? parent.name;
    if (key !== node) return undefined;
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  }
  return checker.getSymbolAtLocation(node);
}

/** `x.name?.()`, and `typeof name`. */
function isAskedFirst(node) {
  const { parent } = node;
  if (ts.isTypeOfExpression(parent)) return true;
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return false;
  return ts.isCallExpression(parent.parent) && parent.parent.questionDotToken !== undefined;
}

/** `Array` for a member of `interface ReadonlyArray`, `URL` for one of `declare var URL: { … }`. */
function placeOf(declaration) {
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) {
    return parent.name.text.replace(/^Readonly|Constructor$/g, '');
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)) {
    return parent.parent.name.getText();
  }
  return undefined;
}
