import MagicString from 'magic-string';

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
    unquote(
      text
        .replaceAll(/\s+/g, ' ')
        .replaceAll(new RegExp(` (?=<${BLOCK})`, 'g'), '')
        .replaceAll(new RegExp(`(?<=<${BLOCK}[^<>]*>) `, 'g'), ''),
    ),
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
export function unquote(html) {
  return html.replaceAll(/="([\w-]+)"(?=[ >])/g, '=$1').replaceAll('=""', '');
}

function templatesIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(templatesIn);
  const isOurs = node.type === 'TaggedTemplateExpression' && node.tag.name in minifiers;
  return isOurs ? [node, ...inside] : inside;
}
