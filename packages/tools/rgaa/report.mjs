import { themes, toListenTo } from './criteria.mjs';

const STATUSES = ['conforme', 'non applicable', 'non conforme'];

/** Writes `docs/reference/rgaa.md`. */
export function reportFrom() {
  const all = themes.flatMap(({ criteria }) => criteria);
  const counts = STATUSES.map(
    (status) => `${all.filter((one) => one.status === status).length} ${status}`,
  );
  return `<!-- Written by npm run docs:rgaa. -->

# Accessibilité : les 106 critères du RGAA 4.1

Ce que nous avons vérifié de \`<coord-orientation>\` et de \`<coord-directory>\`, sur la page de démonstration, en français et en
anglais. Ce n'est pas un audit : personne d'extérieur ne l'a fait, et un site qui pose l'élément déclare sa propre page.
Les critères sont dits avec nos mots ; le texte officiel est sur
[accessibilite.numerique.gouv.fr](https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/) (DINUM, Licence Ouverte 2.0).

**${all.length} critères : ${counts.join(', ')}.**

**Personne n'a encore écouté l'élément avec un vrai lecteur d'écran** (NVDA, JAWS, VoiceOver, TalkBack). Les tests lisent ce que
Chromium leur transmet : rôles, noms, états, focus, annonces. Ce qu'ils en disent reste à entendre, d'abord pour les critères
${toListenTo.join(', ')}. Personne ne l'a essayé non plus avec une loupe d'écran ou une commande vocale.

Un fichier nommé est un test que \`npm test\` passe à chaque fois. « À la main » dit quel jour et ce qui a été fait.

${themes.map(themePart).join('\n\n')}
`;
}

function themePart({ name, criteria }, index) {
  const rows = criteria.map(
    ({ number, title, status, how }) =>
      `| ${number} | ${escape(title)} | ${status} | ${how.map(howOf).join('<br>')} |`,
  );
  return `## ${index + 1}. ${name}

| critère | | résultat | comment c'est vérifié |
| --- | --- | --- | --- |
${rows.join('\n')}`;
}

function howOf(how) {
  if (!how.endsWith('.ts')) return escape(how);
  return `[${how.split('/').at(-1)}](../../${how})`;
}

/** Tags are words here, and a bar would end the cell. */
function escape(text) {
  return text.replaceAll('<', '&lt;').replaceAll('|', '\\|');
}
