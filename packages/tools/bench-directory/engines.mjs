import { searchCommunes } from '@coord-orientation/directory';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/**
 * The libraries, each loaded with the same communes and set as its documentation advises for short
 * names with typing errors. What they are given is already without accents, hyphens and apostrophes.
 * @returns {{ name: string, loading: number, search: (text: string) => string[] }[]} INSEE codes, best first.
 */
export function loadEngines(directory, communes) {
  const documents = communes.map(({ code, name, postcodes }) => ({
    id: code,
    name: plain(name),
    codes: [code, ...postcodes].join(' '),
  }));
  return [
    timed('coord-orientation', () => {
      searchCommunes(directory, 'a');
      return (text) => searchCommunes(directory, text).map(({ commune }) => commune.code);
    }),
    timed('minisearch, one error', () => {
      const index = new MiniSearch({ fields: ['name', 'codes'] });
      index.addAll(documents);
      const fuzzy = (term) => (term.length >= 4 && !/^\d/.test(term) ? 1 : false);
      const options = { prefix: true, fuzzy, combineWith: 'AND' };
      return (text) =>
        index
          .search(plain(text), options)
          .slice(0, 20)
          .map(({ id }) => id);
    }),
    timed('fuse.js, threshold 0.2', () => {
      const fuse = new Fuse(documents, { keys: ['name', 'codes'], threshold: 0.2 });
      return (text) => fuse.search(plain(text), { limit: 20 }).map(({ item }) => item.id);
    }),
  ];
}

function timed(name, load) {
  const started = performance.now();
  const search = load();
  return { name, search, loading: performance.now() - started };
}

function plain(text) {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ');
  return bare
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim();
}
