import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { hasArticle, searchKey, wordKeys } from './search-key.js';

describe('searchKey', () => {
  const same: readonly [string, string][] = [
    ['Sète', 'SETE'],
    ['Le Grau-du-Roi', 'le grau du roi'],
    ["Saint-Jean-d'Angély", 'St Jean d’Angely'],
    ['Sainte-Croix-de-Quintillargues', 'ste croix de quintillargues'],
    ['Massac-Séran', 'Massac, Séran'],
    ['Ozon', ' ozon '],
    ['Œuilly', 'oeuilly'],
    ["L'Haÿ-les-Roses", "l'hay les roses"],
    ['Grau-du-Roi (Le)', 'Le Grau-du-Roi'],
    ['GRAU-DU-ROI, LE', 'Le Grau-du-Roi'],
    ['Haÿ-les-Roses (L’)', "L'Haÿ-les-Roses"],
    ['Châlons-sur-Marne', 'chalons s/marne'],
  ];
  for (const [one, other] of same) {
    it(`makes « ${one} » and « ${other} » the same`, () => {
      assert.equal(searchKey(one), searchKey(other));
    });
  }

  it('leaves Sète and Saint-Étienne apart', () => {
    assert.notEqual(searchKey('Stette'), searchKey('Saintette'));
  });
});

describe('wordKeys', () => {
  it('gives each end of a name that starts a word', () => {
    assert.deepEqual(wordKeys('Le Grau-du-Roi'), ['legrauduroi', 'grauduroi', 'duroi', 'roi']);
  });

  it('knows an article from a beginning that looks like one', () => {
    assert.deepEqual(['Le Vigan', "L'Union", 'Lavaur'].map(hasArticle), [true, true, false]);
  });
});
