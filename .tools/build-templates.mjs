import MagicString from 'magic-string';

/**
 * Takes out of the `html` and `css` templates of a module the white space that a browser shows as one
 * space, or not at all: the minifier leaves templates as they are.
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

const minifiers = {
  html: (text) => text.replaceAll(/\s+/g, ' '),
  css: (text) =>
    text
      .replaceAll(/\/\*.*?\*\//gs, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};,]) ?/g, '$1')
      .replaceAll(/: (?=[^{}]*[;}])/g, ':')
      .replaceAll(';}', '}')
      .replaceAll(/(?<=[:( ,-])0(?=\.\d)/g, ''),
};

function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(templatesIn);
  const isOurs = node.type === 'TaggedTemplateExpression' && node.tag.name in minifiers;
  return isOurs ? [node, ...inside] : inside;
}
