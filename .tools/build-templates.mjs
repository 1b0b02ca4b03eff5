import { compileLitTemplates } from '@lit-labs/compiler';
import MagicString from 'magic-string';
import { createRequire } from 'node:module';

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

/**
 * Takes out of the `html` and `css` templates of a module what a browser does not need: white space that
 * it shows as one space or not at all, and quotes. The minifier leaves templates as they are.
 * @returns {import('rollup').Plugin}
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!id.includes('/elements/dist/')) return null;
      const text = new MagicString(code);
      for (const { tag, quasi } of templatesIn(this.parse(code))) {
        for (const { start, end } of quasi.quasis) {
          if (start < end) text.update(start, end, minifiers[tag.name](code.slice(start, end)));
        }
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/** Around these, white space shows nothing. */
const BLOCK = '/?(?:div|p|ul|ol|li|dl|dt|dd|form|fieldset|legend|nav|section|details|summary)\\b';

const minifiers = {
  html: (text) =>
    text
      .replaceAll(/\s+/g, ' ')
      .replaceAll(new RegExp(` (?=<${BLOCK})`, 'g'), '')
      .replaceAll(new RegExp(`(?<=<${BLOCK}[^<>]*>) `, 'g'), '')
      .replace(/.*/s, unquote),
  css: (text) =>
    text
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,]) ?/g, '$1')
      .replaceAll(/: (?=[^{}]*[;}])|(?<=\([\w-]+): /g, ':')
      .replaceAll(';}', '}')
      .replaceAll(/(?<=[:( ,-])0(?=\.\d)/g, '')
      .trim(),
};

/** HTML needs quotes around what is not one word. */
function unquote(html) {
  return html.replaceAll(/="([\w-]+)"(?=[ >])/g, '=$1').replaceAll('=""', '');
}

function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(templatesIn);
  const isOurs = node.type === 'TaggedTemplateExpression' && node.tag.name in minifiers;
  return isOurs ? [node, ...inside] : inside;
}
