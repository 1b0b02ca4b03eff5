// `npm run repository -- https://…` says in every package where its sources are. Nothing can be published before.
import { readFileSync, writeFileSync } from 'node:fs';
import { publishedPackages } from './published-packages.mjs';
import { repositoryUrl, withRepository } from './repository.mjs';

const [, , address] = process.argv;
const url = repositoryUrl(address);
if (url === undefined) {
  console.error(
    `« ${address ?? ''} » n’est pas l’adresse d’un dépôt. Copiez celle de sa page, qui commence par https:// : ` +
      'npm run repository -- https://exemple.org/groupe/projet. Rien n’a été changé.',
  );
  process.exit(1);
}
for (const folder of [undefined, ...publishedPackages()]) {
  const file = folder ? `${folder}/package.json` : 'package.json';
  const manifest = withRepository(JSON.parse(readFileSync(file, 'utf8')), url, folder);
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
console.log(
  `Chaque paquet dit maintenant que ses sources sont à ${url}. À relire et à enregistrer : git diff.`,
);
