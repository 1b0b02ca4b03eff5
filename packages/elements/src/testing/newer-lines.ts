import { markOf } from '@coord-orientation/channel/publish';

/** The directory, as the server of the tests has it. */
const FOLDER = '/packages/directory/data';

interface Index {
  readonly departements: readonly (readonly [string, string, string, string, string])[];
}

/**
 * The files of a directory in a channel: what all share of one département, and its lines.
 *
 * @param change - Changes the lines.
 * @param server - The address of what serves the repository; that of the page by default.
 */
export async function newerLines(
  code: string,
  change: (text: string) => string,
  server = '',
): Promise<Readonly<Record<string, string>>> {
  const textOf = async (name: string) => (await fetch(`${server}${FOLDER}/${name}`)).text();
  const index = JSON.parse(await textOf('index.json')) as Index;
  const [, , , communes, structures] = index.departements.find(([one]) => one === code) ?? [];
  const shared = {
    'index.12345678.json': JSON.stringify({
      ...index,
      departements: index.departements.map(([...row]) => [...row.slice(0, 4), '']),
    }),
    [`communes/${code}.${communes}.json`]: await textOf(`communes/${code}.${communes}.json`),
  };
  const lines = {
    'structures.12345678.json': change(await textOf(`structures/${code}.${structures}.json`)),
  };
  return { ...(await folder('directory', shared)), ...(await folder(`directory/${code}`, lines)) };
}

/** Gives the dispositif of a département a number that nobody has. */
export function numbered(phone: string): (text: string) => string {
  return (text) => {
    const file = JSON.parse(text) as { structures: { destination: string }[] };
    const structures = file.structures.map((one) =>
      one.destination === 'dac' ? { ...one, phone } : one,
    );
    return JSON.stringify({ ...file, structures });
  };
}

async function folder(path: string, files: Readonly<Record<string, string>>) {
  const listed = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const { length, hashes } = await markOf(text);
      return [name, { length, sha256: hashes.sha256 }] as const;
    }),
  );
  const placed = Object.entries(files).map(([name, text]) => [`${path}/${name}`, text] as const);
  const manifest = JSON.stringify({ format: 1, files: Object.fromEntries(listed) });
  return { ...Object.fromEntries(placed), [`${path}/manifest.json`]: manifest };
}
