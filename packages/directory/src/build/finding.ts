/** What is wrong in the files of structures, in words for who maintains them. */
export interface DirectoryFinding {
  readonly code: DirectoryFindingCode;
  readonly severity: 'error' | 'warning';
  /** Path of the file inside the folder. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  readonly message: string;
}

/** Kinds of findings. */
export type DirectoryFindingCode =
  | 'yaml'
  | 'schema'
  | 'missing-file'
  | 'not-read'
  | 'duplicate-id'
  | 'unknown-source'
  | 'unknown-destination'
  | 'missing-text'
  | 'unknown-commune'
  | 'merged-commune'
  | 'other-name'
  | 'unknown-departement'
  | 'unknown-epci'
  | 'duplicate-commune'
  | 'overlap'
  | 'future-date'
  | 'stale'
  | 'expired'
  | 'missing-departement';
