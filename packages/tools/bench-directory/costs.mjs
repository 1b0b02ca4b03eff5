import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DATA = 'packages/directory/data';
const OCCITANIE = '09 11 12 30 31 32 34 46 48 65 66 81 82'.split(' ');

/** Bytes, compressed, of what a visitor of each département of Occitanie loads. */
export function costs() {
  const index = bytesOf('index.json');
  return OCCITANIE.map((departement) => {
    const [communes, structures] = ['communes', 'structures'].map((folder) => {
      const name = readdirSync(`${DATA}/${folder}`).find((file) =>
        file.startsWith(`${departement}.`),
      );
      return bytesOf(`${folder}/${name}`);
    });
    return { departement, index, communes, structures, total: index + communes + structures };
  });
}

function bytesOf(name) {
  return gzipSync(readFileSync(`${DATA}/${name}`), { level: 9 }).length;
}
