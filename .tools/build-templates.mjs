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
      const edits = templatesIn(this.parse(code)).flatMap(({ tag, quasi }) =>
        quasi.quasis.map(({ start, end }) => [start, end, minifiers[tag.name]]),
      );
      // From the end, so that no position moves before it is used.
      const minified = edits
        .sort(([one], [two]) => two - one)
        .reduce(
          (text, [start, end, minify]) =>
            text.slice(0, start) + minify(text.slice(start, end)) + text.slice(end),
          code,
        );
      return { code: minified, map: null };
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
      .replaceAll(';}', '}'),
};

function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(templatesIn);
  const isOurs = node.type === 'TaggedTemplateExpression' && node.tag.name in minifiers;
  return isOurs ? [node, ...inside] : inside;
}
