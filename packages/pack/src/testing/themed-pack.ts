import type { PackFiles } from '../pack-files.js';
import { smallPackWith } from './small-pack.js';

/** The small pack with a question on a theme, and a service of its own for each theme but the last. */
export function themedPackWith(others: Readonly<Record<string, string | undefined>>): PackFiles {
  return new Map([...themed, ...Object.entries(others)]);
}

/** The themes, and for each the service that knows it best. */
export const EXPERTS = [
  { theme: 'plaies', id: 'dr-plaies', inSentence: 'le dispositif régional plaies' },
  { theme: 'diabete', id: 'dr-diabete', inSentence: 'le dispositif régional diabète' },
  { theme: 'grossesse', id: 'dr-perinatalite', inSentence: 'le dispositif régional périnatalité' },
] as const;

const small = smallPackWith({});

const themed = new Map([
  ...small,
  [
    'questions.yaml',
    `${small.get('questions.yaml')}- id: theme
  text: Quel thème ?
  short: Thème
  unknown: Je ne sais pas
  options:
${[...EXPERTS.map(({ theme }) => theme), 'autre'].map((id) => `    - { id: ${id}, text: ${id} }\n`).join('')}`,
  ],
  ['destinations.yaml', `${small.get('destinations.yaml')}${EXPERTS.map(writeExpert).join('')}`],
]);

function writeExpert({ theme, id, inSentence }: (typeof EXPERTS)[number]): string {
  return `- id: ${id}
  name: ${inSentence}
  short: ${id}
  theme: ${theme}
  inSentence: ${inSentence}
  kind: door
  scale: region
  everywhere: true
  availability: unknown
  part: conseille
  mission: Conseiller.
  sources: [{ source: document }]
`;
}
