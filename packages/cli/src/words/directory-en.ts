import { campaignEn } from './campaign-en.js';
import type { DirectoryWords } from './cli-words.js';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
const quoted = (titles: readonly string[]) => titles.map((title) => `"${title}"`).join(', ');

/** The sentences of the commands for the directory, in English. */
export const directoryEn: DirectoryWords = {
  campaign: campaignEn,
  imported: {
    warning: 'warning',
    end: (lines, structures, written, replaced) =>
      [
        `${plural(lines, 'line')} read, ${plural(structures, 'structure')}.`,
        written ? `Written: ${written}` : 'Nothing was written.',
        ...(replaced === null
          ? []
          : [`(replaces ${plural(replaced, 'structure')} of the import before)`]),
      ].join(' '),
    columnsRead: (columns) =>
      `Columns read: ${columns.map(([field, title]) => `"${title}" as ${field}`).join(', ')}.`,
    columnsUnread: (titles) =>
      `Columns not read: ${quoted(titles)}. To read one: --column field="title".`,
    columnAt: (title, position) => `${title}, column ${position}`,
    sheetsUnread: (sheet, others) =>
      `Sheet read: "${sheet}". Sheets not read: ${quoted(others)}. To read another one: --sheet "name".`,
    tooLong:
      'This line has more cells than there are headings: a separator in a text without quotes, or a heading that is missing.',
    empty: (file) => `"${file}" is empty.`,
    byHand: (target) =>
      `"${target}" was written by hand and is not replaced. Choose another file with --out.`,
    otherTable: (target) =>
      `"${target}" comes from another table and is not replaced. Choose another file with --out.`,
    changed: (target) =>
      `"${target}" was changed since its import and is not replaced. Choose another file with --out; or make these changes in the table, then delete this file.`,
    twoColumns: (field, titles) =>
      `Several columns can be "${field}": ${quoted(titles)}. Choose with --column ${field}="…", or leave them out with --column ${field}=.`,
    columnTwice: (title) => `The column "${title}" is given to two fields. Keep one.`,
    columnForm: (text) => `"${text}": write --column field="title of the column".`,
    columnWithout: (position) => `column ${position}, without heading`,
    noDestination: (id, near) =>
      `No destination of the rules has the id "${id}".${near ? ` Did you mean "${near}"?` : ''}`,
    otherDestination: (title, other, destination) =>
      `The column "${title}" gives structures "${other}", not "${destination}". Add --destination ${other}, or --column structure="…".`,
    notAField: (field, near) =>
      `"${field}" is not a field.${near ? ` Did you mean "${near}"?` : ''}`,
    noColumn: (title, headings) => `No column is called "${title}". Columns: ${headings}.`,
    columnsNeeded: (headings) =>
      `A column for the structure and one for the commune or its INSEE code are needed. Columns: ${headings}. Name them with --column structure="…" --column code="…".`,
    unreadable: (file, code) => `The file "${file}" cannot be read (${code}).`,
    notAWorkbook: (file) => `"${file}" is not a readable workbook. Save it as .xlsx or as CSV.`,
    oldWorkbook: (file) =>
      `"${file}" is a workbook of the old format .xls. Save it as .xlsx or as CSV.`,
    noSheets: (file) => `"${file}" is not a workbook: remove --sheet.`,
    noSheet: (sheet, names) => `No sheet is called "${sheet}". Sheets: ${names}.`,
    wrongBytes: (file, line) =>
      `"${file}", line ${line}: a letter is not in the encoding of the file. Open it in a spreadsheet, correct this line, save it as "CSV UTF-8".`,
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
  noLicense:
    'A directory without a licence cannot be used by others. Add to "directory.yaml": license: { name: "…", url: "https://…" }.',
  unrecorded: 'This region is not recorded: what is given here is not all.',
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
