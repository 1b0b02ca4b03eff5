import type { DirectoryWords } from './directory-shape.js';

/** The sentences of the commands for the directory, in English. */
export const directoryEn: DirectoryWords = {
  group: 'Checks and completes the directory.',
  locate: {
    about: 'Searches a commune and says who answers there.',
    text: 'a name, a postcode, an INSEE code, or the former name of a structure',
    limit: 'how many communes at most; 10 by default',
  },
  check: {
    about: 'Checks the directory and says what it covers, by département.',
    folder: 'the folder of the directory; the shared one by default',
  },
  import: {
    about: 'Imports a CSV or XLSX table: one line for each commune of a structure.',
    file: 'the table, with a line of headings',
    column: 'the column of a field; can be repeated',
    destination: 'what these structures are',
    source: 'the source, declared in sources.yaml',
    seen: 'the day it was read, YYYY-MM-DD',
    folder: 'the folder of the directory; the shared one by default',
    output: 'the file to write; structures/<name of the table>.yaml',
    help: '"structure" and "code" (or "commune") are needed. When a line is wrong, nothing is written. Fields:',
  },
  imported: {
    warning: 'warning',
    end: (lines, structures, written) =>
      `${lines} lines read, ${structures} structures. ${written ? `Written: ${written}` : 'Nothing was written.'}`,
    empty: (file) => `"${file}" is empty.`,
    byHand: (target) =>
      `"${target}" was written by hand and is not replaced. Choose another file with --output.`,
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
  badLimit: (limit) => `"${limit}" is not a number of communes.`,
  former: (name) => `includes "${name}", a former commune or a former code`,
  unrecorded: 'This region is not recorded: no DAC is given here.',
  toConfirm: 'to be confirmed',
  structures: 'Structures',
  report: {
    warning: 'warning',
    end: (count) => (count === 0 ? 'Nothing to say.' : `${count} finding${count > 1 ? 's' : ''}.`),
    columns: ['Département', 'Communes', 'DAC', 'With a CPTS', 'In part', 'Confirmed'],
    none: 'none',
    of: (part, all) => `${part} of ${all}`,
  },
};
