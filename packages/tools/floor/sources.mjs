import ts from 'typescript';
import { findFiles } from '../lib/find-files.mjs';
import { markupFindings } from './markup.mjs';
import { scriptFindings } from './scripts.mjs';
import { styleFindings } from './styles.mjs';

/** What pages load; what is left out runs in Node alone. */
const PAGES = /^packages\/(engine|sdk|elements|directory|channel)\/src\/.*\.ts$/;
const ELSEWHERE =
  /\.test\.ts$|\/testing\/|\/directory\/src\/(build|schema)|\/sdk\/src\/(node|read-folder)\.ts$|\/channel\/src\/(publish|key-file|channel-schema)\.ts$/;

const inTemplates = { css: styleFindings, html: markupFindings };

/** More than the sources may use: what is not declared cannot be told from what is ours. */
const ALL_THAT_IS_DECLARED = ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];

/** A use of something that a browser of the floor lacks. */
/** @typedef {{ file: string, line: number, name: string, lacking: readonly string[] }} Finding */

/** The sources of what pages load. */
export function pageSources() {
  return findFiles('packages').filter((file) => PAGES.test(file) && !ELSEWHERE.test(file));
}

/**
 * Looks through sources for what a browser of the floor lacks, in scripts, styles and markup.
 * @param {readonly string[]} files
 * @returns {Finding[]}
 */
export function sourceFindings(files) {
  const { config } = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.');
  const program = ts.createProgram(files, { ...options, lib: ALL_THAT_IS_DECLARED });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...scriptFindings(program, source), ...templateFindings(source)].map(
      ({ at, name, lacking }) => {
        const { line } = source.getLineAndCharacterOfPosition(at);
        return { file, line: line + 1, name, lacking };
      },
    );
  });
}

function templateFindings(source) {
  const findings = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && Object.hasOwn(inTemplates, node.tag.getText())) {
      const start = node.template.getStart() + 1;
      const found = inTemplates[node.tag.getText()](textOf(node.template));
      findings.push(...found.map(({ at, ...rest }) => ({ ...rest, at: start + at })));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}

/** The text of a template, as long as it is in the file, with `_` for each letter of a value. */
function textOf(template) {
  const text = template.getText().slice(1, -1);
  if (ts.isNoSubstitutionTemplateLiteral(template)) return text;
  const start = template.getStart() + 1;
  return template.templateSpans.reduce((result, { expression, literal }) => {
    const [from, to] = [expression.getFullStart() - start - 2, literal.getStart() - start + 1];
    return result.slice(0, from) + '_'.repeat(to - from) + result.slice(to);
  }, text);
}
