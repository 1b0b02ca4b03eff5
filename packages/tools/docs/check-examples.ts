import { resolve } from 'node:path';
import ts from 'typescript';
import type { CodeExample } from './code-examples.js';

/**
 * Checks the types of examples, as those of the sources are checked.
 *
 * @returns What is wrong, each with its place.
 */
export function checkExamples(examples: readonly CodeExample[]): readonly string[] {
  const byFile = new Map(examples.map((one) => [resolve(one.file), one]));
  const options = { ...readOptions(), noUnusedLocals: false, noEmit: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => byFile.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const example = byFile.get(file);
    if (!example) return getSourceFile(file, ...rest);
    // One that neither imports nor exports is a module all the same.
    return ts.createSourceFile(file, `${example.code}\nexport {};`, ts.ScriptTarget.Latest, true);
  };
  const program = ts.createProgram([...byFile.keys()], options, host);
  return [...byFile].flatMap(([file, { place }]) => {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText }) => {
      return `${place} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, '.').options;
}
