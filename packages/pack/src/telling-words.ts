/** What has no place in words that everybody reads, or decides of nobody. */
export type TellingKind = 'person' | 'mobile' | 'mail' | 'age' | 'score';

/** Words that tell of a person, or make a number decide. */
export interface Telling {
  readonly kind: TellingKind;
  readonly found: string;
}

const BY_KIND: readonly (readonly [TellingKind, RegExp])[] = [
  [
    'person',
    /(?:^|[^\p{L}])((?:M\.|MM\.|Mmes?|Mlles?|Madame|Monsieur|Drs?|Docteure?|Pr|Professeure?|Mr|Mrs|Ms)\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+)?\p{Lu}[\p{L}'’-]+)/gu,
  ],
  ['mobile', /((?:\+\s?33|0033|0)[\s.]?[67](?:[\s.\-/]*\d{2}){4})(?!\d)/g],
  ['mail', /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g],
  [
    'score',
    /((?:score|seuil|indice|IMC|MMSE?|GIR)(?![\p{L}])[^.;:!?\d]{0,40}\d+|\d+\s*points(?![\p{L}]))/giu,
  ],
];

const AGE =
  /(?:(depuis|pendant|il y a|tous les)\s+)?((?:plus de|moins de|à partir de|dès|jusqu['’]à|avant|après|au-delà de|âgée?s? de|entre|passé|[<>≥≤])\s*(?:les\s+)?\d{1,3}(?:\s*(?:-|à|et)\s*\d{1,3})?\s*ans(?![\p{L}])|\d{1,3}\s*ans\s*(?:et|ou)\s*(?:plus|moins|\+))/giu;

/** Finds what names or reaches one person, and scores that decide. */
export function tellingIn(text: string): readonly Telling[] {
  return BY_KIND.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(([, found = '']) => ({ kind, found: found.trim() })),
  );
}

/** Finds the ages from or to which something is said to hold; « depuis plus de 5 ans » is none. */
export function ageLimitsIn(text: string): readonly string[] {
  return [...text.matchAll(AGE)].flatMap(([, since, found = '']) => (since ? [] : [found]));
}

/** Lists the ages that a text names, in years. */
export function agesIn(text: string): readonly string[] {
  const named = text.matchAll(/(\d{1,3})(?:\s*(?:-|à|et|ou)\s*(\d{1,3}))?\s*ans(?![\p{L}])/giu);
  return [...named].flatMap(([, from = '', to]) => (to === undefined ? [from] : [from, to]));
}
