import { type CaseSource, inlineYaml } from '@coord-orientation/pack';

/** Writes a case as it stands in YAML. */
export function writeCase({ id, text, answers, commune, expect }: CaseSource): string {
  const { status, lead, partners, rules, playbooks } = expect;
  return [
    `- id: ${inlineYaml(id)}`,
    `  text: ${inlineYaml(text)}`,
    `  answers: ${inlineYaml(answers)}`,
    ...(commune ? [`  commune: ${inlineYaml(commune)}`] : []),
    '  expect:',
    ...Object.entries({ status, lead, partners, rules, playbooks }).flatMap(([key, value]) =>
      value === undefined ? [] : [`    ${key}: ${inlineYaml(value)}`],
    ),
  ].join('\n');
}
