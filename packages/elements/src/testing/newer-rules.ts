import { fetchPack, openPack, type PackManifest, type Texts } from '@coord-orientation/sdk';

/** The rules as the build writes them, as far as tests change them. */
interface WireLogic {
  readonly head: { readonly id: string; readonly date: string; readonly version: string };
  readonly tables: {
    readonly rules: Readonly<Record<string, string>>;
    readonly destinations: Readonly<Record<string, string>>;
  };
}

/** The built folder of the shared rules, as the server of the tests has it. */
const FOLDER = '/packages/rules/dist/pack';

/** What a test changes in the shared rules. */
export interface Change {
  readonly version: string;
  readonly id?: string;
  readonly date?: string;
  readonly logic?: (logic: WireLogic) => WireLogic;
  readonly words?: (words: Partial<Texts>) => Partial<Texts>;
  /** What is signed of danger; that of the shared rules by default. */
  readonly danger?: (text: string) => string;
  /** The rules of each place. */
  readonly places?: (text: string) => string;
}

/** A pack as a folder, and what is signed of danger in it. */
export interface PackFiles {
  /** The text of each file by its name, `manifest.json` too. */
  readonly files: ReadonlyMap<string, string>;
  readonly danger: string;
}

/**
 * The shared rules in another version, with some changes.
 *
 * @param server - The address of what serves the repository; that of the page by default.
 */
export async function newerRules(change: Change, server = ''): Promise<PackFiles> {
  const folder = server + FOLDER;
  const { version, logic = same, words = same, places = same, danger = same } = change;
  const manifest = (await (await fetch(`${folder}/manifest.json`)).json()) as PackManifest;
  const files = new Map<string, string>();
  for (const name of Object.keys(manifest.files)) {
    const text = await (await fetch(`${folder}/${name}`)).text();
    files.set(name, changedFile(name, text));
  }
  const marked = await Promise.all(
    [...files].map(async ([name, text]) => [name, await markOf(text)] as const),
  );
  const changed = {
    ...manifest,
    emergency: (JSON.parse(danger(await dangerOf(manifest, folder))) as PackManifest).emergency,
    version,
    ...(change.id && { id: change.id }),
    files: Object.fromEntries(marked),
  };
  files.set('manifest.json', JSON.stringify(changed));
  return { files, danger: danger(await dangerOf(manifest, folder)) };

  function changedFile(name: string, text: string): string {
    if (name === manifest.logic) {
      const wire = JSON.parse(text) as WireLogic;
      const { id = wire.head.id, date = wire.head.date } = change;
      return JSON.stringify(logic({ ...wire, head: { ...wire.head, id, date, version } }));
    }
    if (/^\w+\.(core|rest)\./.test(name)) return JSON.stringify(words(JSON.parse(text) as Texts));
    return name.startsWith('place.') ? places(text) : text;
  }
}

/** Rules that send elsewhere where one of them decides. */
export function leadingElsewhere(
  rule: string,
  destination: string,
): (logic: WireLogic) => WireLogic {
  return (logic) => {
    const { rules, destinations } = logic.tables;
    const listed = (column: string | undefined) => (column ?? '').split(' ');
    const leads = listed(rules['leads']);
    leads[listed(rules['id']).indexOf(rule)] = String(
      listed(destinations['id']).indexOf(destination),
    );
    return { ...logic, tables: { ...logic.tables, rules: { ...rules, leads: leads.join(' ') } } };
  };
}

/** Words that give a destination another number. */
export function numberOf(
  destination: string,
  phone: string,
): (words: Partial<Texts>) => Partial<Texts> {
  return (words) => {
    const own = words.destinations?.[destination];
    if (own?.phone === undefined) return words;
    return { ...words, destinations: { ...words.destinations, [destination]: { ...own, phone } } };
  };
}

/** What those sign who answer for danger in the shared rules, as they are built. */
async function dangerOf({ emergency }: PackManifest, folder: string): Promise<string> {
  const { rules, core } = await openPack(await fetchPack(`${folder}/manifest.json`));
  const { whole: logic } = rules;
  if (!logic) throw new Error('The reasons of the rules are not there.');
  const named = logic.rules
    .filter(({ tier }) => tier === 'safety')
    .flatMap(({ leads, partners }) =>
      [...leads, ...partners].map(({ destination }) => destination),
    );
  const ids = [...new Set([...logic.emergency, ...named])];
  const numbers = ids.map((id) => [id, core.destinations[id]?.phone ?? '']);
  return JSON.stringify({ format: 1, emergency, numbers, rules: '' });
}

async function markOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { length: bytes.length, sha256 };
}

function same<T>(value: T): T {
  return value;
}
