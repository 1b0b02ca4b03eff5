/** What the person who puts the folder on a site reads first. */
export function readMe(version: string): string {
  return `# Coord'Orientation ${version}

Ce dossier contient tout ce qu'un site copie : l'aide à l'orientation et l'annuaire. Rien d'autre n'est à installer.

## Mettre en place

1. Copiez ce dossier entier sur votre site, sans renommer ni retirer de fichier : les scripts se chargent les uns les autres.
2. Dans la page, écrivez :

\`\`\`html
<script type="module" src="/coord-orientation-${version}/coord-orientation.js"></script>
<coord-orientation>
  Urgence : <a href="tel:15">15</a>, par SMS si vous ne pouvez pas parler ou pas entendre :
  <a href="sms:114">114</a>. Idées de suicide : <a href="tel:3114">3114</a>.
</coord-orientation>
\`\`\`

3. Ouvrez la page : la première question s'affiche. Ce qui est écrit dans la balise se voit sans JavaScript, dans un navigateur
   trop ancien, et quand les questions ne peuvent pas s'afficher. Gardez-y les numéros d'urgence.

L'annuaire seul : le script \`coord-directory.js\` et la balise \`<coord-directory>\`.

## À savoir

- Adresse du script : sans \`?\` à la fin, les fichiers voisins la réutilisent telle quelle.
- Rien n'est enregistré et rien n'est envoyé : tout se charge depuis ce dossier.
- Navigateurs : Chrome, Edge et WebView Android depuis la version 109, Firefox depuis la 115, Safari depuis la 15.4.
- Nouvelle version : copiez son dossier à côté de celui-ci, changez l'adresse dans la page, puis retirez l'ancien.
- **Les règles partagées sont une démonstration que personne n'a encore validée** ; chaque résultat le dit.

## Licences

Coord'Orientation est sous licence MIT (\`LICENSE\`). Les bibliothèques intégrées sont nommées, avec leurs licences, dans
\`coord-orientation.licenses.txt\` et \`coord-directory.licenses.txt\`.
`;
}
