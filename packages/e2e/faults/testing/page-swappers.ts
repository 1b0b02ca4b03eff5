import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, '../../node_modules');

/** A library that puts the page of a link into the page that is there, and how a site uses it. */
export interface PageSwapper {
  readonly name: string;
  /** Its file, as it is published. */
  readonly file: string;
  /** Starts it, in the head of each page. */
  readonly start: string;
  /** Around what each page has of its own. */
  readonly main: readonly [start: string, end: string];
}

/** Each in the version that sites take today; htmx in both that are used. */
export const PAGE_SWAPPERS: readonly PageSwapper[] = [
  {
    name: 'Turbo',
    file: '@hotwired/turbo/dist/turbo.es2017-umd.js',
    start: '',
    main: ['<main>', '</main>'],
  },
  {
    name: 'htmx 2',
    file: 'htmx.org/dist/htmx.min.js',
    start: '',
    main: ['<main hx-boost="true">', '</main>'],
  },
  {
    name: 'htmx 4',
    file: 'htmx-4/dist/htmx.min.js',
    start: '',
    main: ['<main hx-boost="true">', '</main>'],
  },
  {
    name: 'swup',
    file: 'swup/dist/Swup.umd.js',
    start: 'new Swup()',
    main: ['<main id="swup" class="transition-none">', '</main>'],
  },
];

/** The text of the library, for the server of a test. */
export function readSwapper({ file }: PageSwapper): Promise<string> {
  return readFile(join(MODULES, file), 'utf8');
}
