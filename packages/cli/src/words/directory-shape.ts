/** The sentences of the commands for the directory. */
export interface DirectoryWords {
  readonly group: string;
  readonly locate: { readonly about: string; readonly text: string; readonly limit: string };
  readonly check: { readonly about: string; readonly folder: string };
  readonly import: Readonly<
    Record<
      | 'about'
      | 'file'
      | 'column'
      | 'destination'
      | 'source'
      | 'seen'
      | 'folder'
      | 'output'
      | 'help',
      string
    >
  >;
  readonly imported: {
    readonly warning: string;
    readonly end: (lines: number, structures: number, written: string | null) => string;
    readonly empty: (file: string) => string;
    readonly byHand: (target: string) => string;
    readonly notAField: (field: string, near: string | undefined) => string;
    readonly noColumn: (title: string, headings: string) => string;
    readonly columnsNeeded: (headings: string) => string;
    readonly unreadable: (file: string, code: string | undefined) => string;
    readonly notAWorkbook: (file: string) => string;
    readonly notACsv: (file: string, line: number | undefined) => string;
  };
  readonly nothing: (text: string) => string;
  readonly badLimit: (limit: string) => string;
  readonly former: (name: string) => string;
  readonly unrecorded: string;
  readonly toConfirm: string;
  readonly structures: string;
  readonly report: {
    readonly warning: string;
    readonly end: (findings: number) => string;
    readonly columns: readonly string[];
    readonly none: string;
    readonly of: (part: number, all: number) => string;
  };
}
