import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';

/** A piece of code that readers copy, as a module that stands beside the file it is in. */
export interface CodeExample {
  /** Where it is written: `README.md:44`. */
  readonly place: string;
  /** Path of a module that is not on the disk. */
  readonly file: string;
  readonly code: string;
}

/** What examples of doc comments may take as given. */
const GIVEN = `
import { type Directory, openDirectory, type ReadFile } from '@coord-orientation/directory';
import type { Places } from '@coord-orientation/directory/build';
import { orient, type Playbook, type Rules, type Texts } from '@coord-orientation/engine';
import { fetchPack, type Pack } from '@coord-orientation/sdk';
declare const directory: Directory;
declare const pack: Pack;
declare const places: Places;
declare const playbook: Playbook;
declare const readFile: ReadFile;
declare const rules: Rules;
declare const texts: Texts;
`;

/** Names of `GIVEN` that are functions: where a file has its own of that name, it is meant. */
const GIVEN_FUNCTIONS = ['openDirectory', 'orient', 'fetchPack'];

/** What a script has on a page with our tags. */
const ON_A_PAGE = "import '@coord-orientation/elements';\n";

/** The blocks of a page that are code. */
export function examplesOfPage(page: string): readonly CodeExample[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(ts|js)\n([^]*?)^```$/gm)].map(
    ({ 1: kind, 2: code = '', index }) => {
      const line = text.slice(0, index).split('\n').length;
      const file = `${dirname(page)}/example-${line}.ts`;
      return { place: `${page}:${line}`, file, code: kind === 'js' ? ON_A_PAGE + code : code };
    },
  );
}

/** The examples in the doc comments of a source. */
export function examplesOfSource(source: string): readonly CodeExample[] {
  const text = readFileSync(source, 'utf8');
  if (!text.includes('@example')) return [];
  const parsed = ts.createSourceFile(source, text, ts.ScriptTarget.Latest, true);
  const own = parsed.statements.flatMap(exportedName);
  return parsed.statements.flatMap((statement) =>
    ts.getJSDocTags(statement).flatMap((tag): readonly CodeExample[] => {
      if (tag.tagName.text !== 'example') return [];
      const code = ts.getTextOfJSDocComment(tag.comment) ?? '';
      const line = parsed.getLineAndCharacterOfPosition(tag.pos).line + 1;
      const file = source.replace(/\.ts$/, `.example-${line}.ts`);
      return [{ place: `${source}:${line}`, file, code: inScope(source, own, code) }];
    }),
  );
}

/** The example in a block of its own: it may name something as what is given is named. */
function inScope(source: string, own: readonly string[], code: string): string {
  const given = GIVEN_FUNCTIONS.filter((name) => own.includes(name)).reduce(
    (text, name) => text.replace(new RegExp(`\\b${name}\\b,?`), ''),
    GIVEN,
  );
  const module = `./${source.split('/').at(-1)?.replace(/\.ts$/, '.js')}`;
  return `import { ${own.join(', ')} } from '${module}';${given}{\n${code}\n}\n`;
}

function exportedName(statement: ts.Statement): readonly string[] {
  const isFunction = ts.isFunctionDeclaration(statement) && statement.name;
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement);
  const isOurs = isExported && isExported.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return isFunction && isOurs ? [isFunction.text] : [];
}
