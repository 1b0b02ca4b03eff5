/** What can be renamed. */
export const RENAMED_KINDS = [
  'question',
  'option',
  'destination',
  'rule',
  'source',
  'playbook',
  'case',
] as const;

/** One id and its new one; of an option, with the question that it answers. */
export interface Renaming {
  readonly kind: (typeof RENAMED_KINDS)[number];
  readonly question?: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** The paths under which a value is an id, by what it is of. */
const UNDER = {
  destination:
    /^(destinations\.id|pack\.(emergency|explained|audiences\.house)|rules\.without|rules\.(leads|partners)(\.destination)?|cases\.expect\.(lead|partners)|playbooks\.(plan\.actors|plan\.themes\.actors|steps\.actors|steps\.todo\.with))$/,
  rule: /^(rules\.(id|overrides|replaces)|cases\.expect\.rules|pack\.bundles\.agree\.rules)$/,
  source: /^(sources\.id|pack\.reuse\.source|(rules|destinations|playbooks)\.sources\.source)$/,
  playbook: /^(playbooks\.id|rules\.playbooks|cases\.expect\.playbooks)$/,
  case: /^cases\.id$/,
} as const;

/** Keys that hold conditions or answers, whatever stands in between. */
const HOLDERS = [
  ...['when', 'appliesWhen', 'impossible', 'onePerson', 'answers', 'forEach', 'means'],
  ...['unless', 'answer'],
];

/** Whether a value at a path of keys is an id of that kind. */
export function isIdUnder(
  path: readonly string[],
  owner: string | undefined,
  { kind, question }: Renaming,
): boolean {
  const dotted = path.join('.');
  if (kind === 'question') {
    return dotted === 'questions.id' || (path.at(-1) === 'unknown' && isHeld(path));
  }
  if (kind !== 'option') return UNDER[kind].test(dotted);
  if (dotted === 'questions.options.id' || dotted === 'questions.settled') {
    return owner === question;
  }
  return path.at(-1) === question && isHeld(path);
}

/** Whether a key at a path is an id: in conditions and answers, and in translations. */
export function isKeyUnder(path: readonly string[], { kind, question }: Renaming): boolean {
  const [list, first = '', second, third = ''] = path;
  if (list !== 'locales') return kind === 'question' && isHeld(path);
  if (kind === 'option') return second === question && (third === 'options' || first === 'changes');
  if (kind === 'destination' && first === 'rules') return ['parts', 'conditions'].includes(third);
  if (path.length !== 2) return false;
  return first === `${kind}s` || (kind === 'question' && first === 'changes');
}

/** Whether this is the one place where an id is given that receipts and links keep. */
export function isNamedHere(
  path: readonly string[],
  owner: string | undefined,
  { kind, question, from }: Renaming,
): boolean {
  const dotted = path.join('.');
  if (kind === 'question') return dotted === 'questions.id' && owner === from;
  if (kind === 'destination') return dotted === 'destinations.id';
  return kind === 'option' && dotted === 'questions.options.id' && owner === question;
}

function isHeld(path: readonly string[]): boolean {
  return path.some((key) => HOLDERS.includes(key));
}
