import { addDays, inlineYaml, TO_WRITE } from '@coord-orientation/pack';

/** What `coord new` can begin. */
export type ScaffoldKind = 'rule' | 'question' | 'destination' | 'source' | 'case';

/** The kinds, in the order of the help. */
export const SCAFFOLD_KINDS: readonly ScaffoldKind[] = [
  'rule',
  'question',
  'destination',
  'source',
  'case',
];

/** The file that each kind goes to unless another is named. */
export const SCAFFOLD_FILES: Readonly<Record<ScaffoldKind, string>> = {
  rule: 'rules/nouvelles.yaml',
  question: 'questions.yaml',
  destination: 'destinations.yaml',
  source: 'sources.yaml',
  case: 'cases/nouveaux.yaml',
};

const text = (what: string) => `"${TO_WRITE} : ${what}"`;

/** Writes everything that one of them must have; what a person has to write says so. */
export function scaffold(kind: ScaffoldKind, id: string, today: string): string {
  return LINES[kind](inlineYaml(id), today).join('\n');
}

const LINES: Record<ScaffoldKind, (id: string, today: string) => readonly string[]> = {
  rule: (id) => [
    `- id: ${id}`,
    '  # safety : danger ; specific : une demande précise ; general : le reste ; fallback : repli.',
    '  tier: specific',
    '  # Quelles réponses suffisent. Les questions et leurs réponses : coord questions',
    '  when: { objet: personne }',
    '  # Qui porte. Pour une personne, un seul.',
    '  leads: [dac]',
    '  # Qui associer, et pour quoi.',
    '  partners: []',
    `  firstStep: ${text('le premier pas, une phrase à l’impératif')}`,
    `  ifNotEnough: ${text('que faire si cela ne suffit pas')}`,
    `  why: ${text('pourquoi, en une phrase qu’un professionnel comprend')}`,
    '  sources:',
    `    - { source: ${`a-choisir`}, at: ${text('l’endroit où on le lit')} }`,
  ],
  question: (id) => [
    `- id: ${id}`,
    `  text: ${text('la question, courte, sans sigle')}`,
    `  short: ${text('son titre dans un récapitulatif')}`,
    '  unknown: Je ne sais pas',
    '  # Quand la poser. Elle ne dépend que de questions posées avant.',
    '  appliesWhen: { objet: personne }',
    '  options:',
    `    - { id: oui, text: ${text('une réponse')} }`,
    `    - { id: non, text: ${text('une autre réponse')} }`,
  ],
  destination: (id) => [
    `- id: ${id}`,
    `  name: ${text('le nom entier, puis le sigle entre parenthèses')}`,
    `  short: ${text('le nom court')}`,
    '  # door : on peut l’appeler ; process : une démarche, qui ne porte jamais seule.',
    '  kind: door',
    '  scale: departement',
    '  availability: unknown',
    `  part: ${text('son rôle, un verbe au présent')}`,
    `  mission: ${text('sa mission, une phrase')}`,
    `  otherwise: ${text('qui appeler là où il n’existe pas')}`,
    '  sources:',
    `    - { source: a-choisir, at: ${text('l’endroit où on le lit')} }`,
  ],
  source: (id, today) => [
    `- id: ${id}`,
    `  title: ${text('le titre du document')}`,
    `  publisher: ${text('qui le publie')}`,
    '  url: https://example.org/a-remplacer',
    '  # law, national, regional, structure, relay, code, testimony, press, prototype, deduced',
    '  status: structure',
    `  checked: ${today}`,
    `  reviewBy: ${addDays(today, 365)}`,
  ],
  case: (id) => [
    `- id: ${id}`,
    `  text: ${text('la situation, comme un professionnel la raconte, sans nom')}`,
    '  # Les questions et leurs réponses : coord questions',
    '  answers: { objet: personne, danger: non, besoin: coordination }',
    '  expect:',
    '    status: certain',
    '    lead: [dac]',
    '    # Les règles que ce cas est là pour vérifier.',
    '    rules: [coordination]',
  ],
};
