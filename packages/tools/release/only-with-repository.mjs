// Runs before a package is published, by whatever program: its page says where its sources are.
import { readFileSync } from 'node:fs';

const { name, repository } = JSON.parse(readFileSync('package.json', 'utf8'));

if (!repository?.url) {
  console.error(
    `Rien n’a été publié : ${name} ne dit pas où sont ses sources (« repository » dans package.json). ` +
      'À la racine, une fois pour tous les paquets : npm run repository -- https://ADRESSE-DU-DÉPÔT',
  );
  process.exit(1);
}
