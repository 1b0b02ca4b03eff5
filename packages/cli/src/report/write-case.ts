import type { CaseSource } from '@coord-orientation/pack';

import { writeSituation } from '../words/describe-situation.js';

/** Writes a case as it stands in YAML. */
export function writeCase({ id, text, answers, commune, expect }: CaseSource): string {
  const list = (ids: readonly string[]) => `[${ids.join(', ')}]`;
  return [
    `- id: ${id}`,
    `  text: ${JSON.stringify(text)}`,
    `  answers: ${writeSituation(answers)}`,
    ...(commune ? [`  commune: '${commune}'`] : []),
    '  expect:',
    `    status: ${expect.status}`,
    `    lead: ${list(expect.lead)}`,
    ...(expect.partners ? [`    partners: ${list(expect.partners)}`] : []),
    ...(expect.rules ? [`    rules: ${list(expect.rules)}`] : []),
    ...(expect.playbooks ? [`    playbooks: ${list(expect.playbooks)}`] : []),
  ].join('\n');
}
