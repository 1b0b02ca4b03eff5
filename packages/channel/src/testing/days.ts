import { type Change, type Draft, type Loose, type Part, sealed } from './sealed.js';

type Files = ReadonlyMap<string, string>;

/** A channel that is read by who saw another one before. */
export interface Day {
  readonly what: string;
  readonly files: Files;
  readonly seen: Files;
  readonly isTaken: boolean;
}

/** The channel of one day, and the ways of mixing it with that of another. */
export async function daysOf(draft: Draft): Promise<readonly Day[]> {
  const on = (version: number, change: Change = {}) =>
    sealed(ofVersion(draft, version), change, version);
  const [first, second] = [await on(1), await on(2)];
  // All roots stay where they are, and all files that are named after their version.
  const both = new Map([...first, ...second]);
  const withOld = (own: Files): Files => new Map([...both, ...own]);
  const listing = (own: Part, work: (meta: Record<string, Loose>) => void): Change => ({
    signed: (part, { meta }) => void (part === own && work(meta as Record<string, Loose>)),
  });
  const third = async (change: Change = {}) => withOld(await on(3, change));
  const marksIn = (files: Files, path: string) =>
    (JSON.parse(files.get(path) ?? '{}') as { signed: { meta: Record<string, Loose> } }).signed
      .meta;
  const old = marksIn(second, '2.snapshot.json');
  const older = marksIn(first, '1.snapshot.json');
  const seen = both;
  return [
    { what: 'the next one', files: await third(), seen, isTaken: true },
    { what: 'the same', files: both, seen, isTaken: true },
    { what: 'the whole of the day before', files: first, seen, isTaken: false },
    {
      what: 'what is fresh of the day before',
      files: withOld(new Map([['timestamp.json', first.get('timestamp.json') ?? '']])),
      ...{ seen, isTaken: false },
    },
    {
      what: 'a snapshot of the day before under a new timestamp',
      files: await third(
        listing('timestamp', (meta) => Object.assign(meta, marksIn(first, 'timestamp.json'))),
      ),
      ...{ seen, isTaken: false },
    },
    {
      what: 'rules of the day before under a new snapshot',
      files: await third(
        listing('snapshot', (meta) => (meta['targets.json'] = older['targets.json'] ?? {})),
      ),
      ...{ seen, isTaken: false },
    },
    {
      what: 'rules of the day before, for who saw nothing',
      files: await third(
        listing('snapshot', (meta) => (meta['targets.json'] = old['targets.json'] ?? {})),
      ),
      ...{ seen: first, isTaken: true },
    },
    {
      what: 'a body that is gone from the list',
      files: await third(listing('snapshot', (meta) => delete meta['withdrawal.json'])),
      ...{ seen, isTaken: false },
    },
    {
      what: 'a root that nobody can reach, as the one before it is gone',
      files: new Map([...(await third())].filter(([path]) => path !== '2.root.json')),
      ...{ seen: first, isTaken: true },
    },
    {
      what: 'a root that says another version',
      files: new Map([...both, ['2.root.json', first.get('1.root.json') ?? '']]),
      ...{ seen: first, isTaken: false },
    },
  ];
}

function ofVersion(draft: Draft, version: number): Draft {
  const parts = Object.entries(draft.signed).map(([name, signed]) => [
    name,
    { ...signed, version },
  ]);
  return { ...draft, signed: Object.fromEntries(parts) as Draft['signed'] };
}
