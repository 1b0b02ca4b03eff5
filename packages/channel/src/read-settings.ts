import { describeIssue, type Finding, parseYamlFile, wordsIn } from '@coord-orientation/pack';

import { channelSchema, type ChannelSource } from './channel-schema.js';

/** `channel.yaml` as far as it could be read, and what is wrong with it. */
export interface ReadSettings {
  readonly source?: ChannelSource;
  readonly findings: readonly Finding[];
}

/** A body that is named and not declared, or more signatures asked for than there are bodies. */
export type SettingsFault =
  | { readonly kind: 'unknown-body'; readonly body: string; readonly line: number }
  | { readonly kind: 'twice'; readonly code: string; readonly line: number }
  | { readonly kind: 'threshold'; readonly line: number };

/** Reads `channel.yaml`: its shape alone. */
export function readSettings(file: string, text: string, lang: 'fr' | 'en'): ReadSettings {
  const words = wordsIn(lang);
  const yaml = parseYamlFile(file, text, words);
  if (yaml.problems.length > 0) return { findings: yaml.problems };
  const result = channelSchema.safeParse(yaml.value);
  if (result.success) return { source: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const where = { file, line: yaml.lineOf(path), words };
    return describeIssue(issue, yaml.value, channelSchema, where, (key) =>
      yaml.lineOf([...path, key]),
    );
  });
  return { findings };
}

/** Says what does not go together in settings that have the right shape. */
export function settingsFaults(text: string, source: ChannelSource): readonly SettingsFault[] {
  const yaml = parseYamlFile('channel.yaml', text, wordsIn('fr'));
  const known = source.bodies.map(({ id }) => id);
  const named = [
    ...source.rules.bodies.map((body, at) => [body, ['rules', 'bodies', at]] as const),
    ...source.danger.bodies.map((body, at) => [body, ['danger', 'bodies', at]] as const),
    ...source.withdrawal.map((body, at) => [body, ['withdrawal', at]] as const),
    ...source.local.map(({ body }, at) => [body, ['local', at, 'body']] as const),
  ];
  const codes = source.local.flatMap(({ departements }, at) =>
    departements.map((code, index) => [code, ['local', at, 'departements', index]] as const),
  );
  const isTwice = (code: string, at: number) => codes.findIndex(([one]) => one === code) < at;
  return [
    ...named
      .filter(([body]) => !known.includes(body))
      .map(([body, path]): SettingsFault => ({
        kind: 'unknown-body',
        body,
        line: yaml.lineOf([...path]),
      })),
    ...codes
      .filter(([code], at) => isTwice(code, at))
      .map(([code, path]): SettingsFault => ({
        kind: 'twice',
        code,
        line: yaml.lineOf([...path]),
      })),
    ...(['rules', 'danger'] as const)
      .filter((role) => new Set(source[role].bodies).size < source[role].threshold)
      .map((role): SettingsFault => ({
        kind: 'threshold',
        line: yaml.lineOf([role, 'threshold']),
      })),
  ];
}
