/**
 * Gives the ways to write the name of an arrondissement, the official one first.
 *
 * @example arrondissementNames('Paris 8e Arrondissement') // ['Paris 8e Arrondissement', 'Paris 8', 'Paris 8e', …]
 */
export function arrondissementNames(name: string): readonly string[] {
  const [, city = '', number = '', ending = ''] = /^(.+) (\d+)(\D+) A/.exec(name) ?? [];
  const short = [number, number + ending, `${number}eme`, number.padStart(2, '0')];
  return [
    name,
    ...short.map((one) => `${city} ${one}`),
    `${number}${ending} arrondissement de ${city}`,
  ];
}
