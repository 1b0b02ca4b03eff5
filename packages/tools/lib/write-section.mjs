import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces the part of a page that one command writes; the other parts stay as they are.
 * @param {string} file A Markdown file with the two comments that enclose the part.
 * @param {string} name What the part is called in these comments.
 * @param {string} command Who writes it.
 * @param {string} text
 * @throws {Error} The file has no such part.
 */
export function writeSection(file, name, command, text) {
  const before = readFileSync(file, 'utf8');
  const part = new RegExp(`<!-- ${name}: [^]*?<!-- end of ${name} -->`);
  if (!part.test(before)) {
    throw new Error(
      `${file} has no part "${name}". Write "<!-- ${name}: --><!-- end of ${name} -->" where it belongs.`,
    );
  }
  const after = `<!-- ${name}: written by ${command} -->\n\n${text.trim()}\n\n<!-- end of ${name} -->`;
  writeFileSync(
    file,
    before.replace(part, () => after),
  );
}
