import type { DirectoryWords } from './cli-words.js';

/** The sentences of the commands for the directory, in English. */
export const directoryEn: DirectoryWords = {
  imported: {
    warning: 'warning',
    end: (lines, structures, written) =>
      `${lines} lines read, ${structures} structures. ${written ? `Written: ${written}` : 'Nothing was written.'}`,
    empty: (file) => `"${file}" is empty.`,
    byHand: (target) =>
      `"${target}" was written by hand and is not replaced. Choose another file with --out.`,
    notAField: (field, near) =>
      `"${field}" is not a field.${near ? ` Did you mean "${near}"?` : ''}`,
    noColumn: (title, headings) => `No column is called "${title}". Columns: ${headings}.`,
    columnsNeeded: (headings) =>
      `A column for the structure and one for the commune or its INSEE code are needed. Columns: ${headings}. Name them with --column structure="…" --column code="…".`,
    unreadable: (file, code) => `The file "${file}" cannot be read (${code}).`,
    notAWorkbook: (file) => `"${file}" is not a readable workbook. Save it as .xlsx or as CSV.`,
    notACsv: (file, line) =>
      `"${file}" is not a readable CSV${line ? `, line ${line}` : ''}: check the quotes.`,
  },
  nothing: (text) => `No commune fits "${text}". Try another word of the name, or the postcode.`,
  noPostcode: (text) =>
    `No commune has the postcode "${text}". A Cedex code? Write the name of the town.`,
  isInsee: ({ code, name, departement }) =>
    `(It is an INSEE code: ${name}, ${departement}, code ${code}.)`,
  badLimit: (limit) => `"${limit}" is not a number of communes.`,
  former: (name) => `includes "${name}", a former commune or a former code`,
  unrecorded: 'This region is not recorded: no DAC is given here.',
  toConfirm: 'to be confirmed',
  structures: 'Structures',
  report: {
    warning: 'warning',
    end: (count) => (count === 0 ? 'Nothing to say.' : `${count} finding${count > 1 ? 's' : ''}.`),
    columns: {
      departement: 'Département',
      communes: 'Communes',
      having: (short) => `With a ${short}`,
      part: 'In part',
      confirmed: 'Confirmed',
    },
    none: 'none',
    of: (part, all) => `${part} of ${all}`,
  },
};
