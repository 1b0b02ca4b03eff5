import { compileLitTemplates } from '@lit-labs/compiler';
import { createRequire } from 'node:module';
import { unquote } from './build-templates.mjs';

/** Whose templates stand between a visitor and the first question. */
const FIRST_SCREEN =
  /\/elements\/dist\/render\/(frame|page|emergency-numbers|question|choice)\.js$/;

/** What compiled templates take from Lit, and the mark that it asks of each. */
const PARTS = 'lit-html/private-ssr-support.js';

/**
 * Does ahead what Lit does when it meets a template for the first time, for the first screen alone: each
 * compiled template weighs some 60 bytes.
 * @returns {import('rollup').Plugin}
 */
export function compileTemplates() {
  const ts = createRequire(import.meta.resolve('@lit-labs/compiler'))('typescript');
  return {
    name: 'compile-templates',
    async resolveId(id) {
      if (id === 'compiled-templates') return id;
      if (id !== PARTS) return null;
      const lit = await this.resolve('lit', `${process.cwd()}/packages/elements/dist/index.js`);
      return this.resolve(PARTS, lit.id);
    },
    load: (id) => (id === 'compiled-templates' ? shared : null),
    transform(code, id) {
      if (!FIRST_SCREEN.test(id)) return null;
      const { outputText, sourceMapText } = ts.transpileModule(code, {
        fileName: id,
        compilerOptions: { target: 'ESNext', module: 'ESNext', allowJs: true, sourceMap: true },
        transformers: { before: [compileLitTemplates()] },
      });
      return { code: shareParts(outputText), map: sourceMapText };
    },
  };
}

const shared = `import { _$LH } from '${PARTS}';
  export const { AttributePart, BooleanAttributePart, EventPart, PropertyPart } = _$LH;
  export const brand = (strings) => strings;`;

/** What the compiler writes into each module is written once. */
function shareParts(code) {
  const found =
    /import \* as (\w+) from "[^"]+";\s*const \{([^}]*)\} = \1\._\$LH;\s*const (\w+) = i => i;/;
  if (!found.test(code)) throw new Error('The compiler of templates writes something new.');
  return code
    .replace(
      found,
      (_, all, parts, brand) =>
        `import {${parts.replaceAll(':', ' as')}, brand as ${brand}} from 'compiled-templates';`,
    )
    .replaceAll(/(?<=h: \w+ `)[^`]*/g, unquote);
}
