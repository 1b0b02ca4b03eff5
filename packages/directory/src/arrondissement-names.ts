const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/**
 * Gives the ways to write the name of an arrondissement, the official one first.
 *
 * @example arrondissementNames('Paris 8e Arrondissement') // ['Paris 8e Arrondissement', 'Paris 8', 'Paris 8e', …]
 */
export function arrondissementNames(name: string): readonly string[] {
  const [, city = '', number = '', ending = ''] = /^(.+) (\d+)(\D+) A/.exec(name) ?? [];
  const roman = ROMAN[Number(number)] ?? number;
  const ordinals = [number + ending, `${number}eme`, roman + ending];
  const short = [number, number.padStart(2, '0'), roman, ...ordinals];
  const all = [
    name,
    ...short.map((one) => `${city} ${one}`),
    ...ordinals.map((one) => `${city} ${one} arrondissement`),
    ...ordinals.map((one) => `${one} arrondissement de ${city}`),
  ];
  return [...new Set(all)];
}
