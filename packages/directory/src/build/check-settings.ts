import type { DirectoryFinding } from './finding.js';
import { SETTINGS, type StructureFiles } from './read-structures.js';
import type { Settings } from './schema.js';
import { type BuildWords, fr } from './words/fr.js';

/** Finds texts of `directory.yaml` that lack a language which another text there has. */
export function checkSettings(
  { settings, lineOfSetting }: StructureFiles,
  words: BuildWords = fr,
): readonly DirectoryFinding[] {
  const all = textsIn(settings);
  const languages = new Set(all.flatMap(({ texts }) => Object.keys(texts)));
  return all.flatMap(({ texts, path }) =>
    [...languages]
      .filter((lang) => !Object.hasOwn(texts, lang))
      .map((lang) => ({
        code: 'missing-text' as const,
        severity: 'warning' as const,
        file: SETTINGS,
        line: lineOfSetting(...path),
        message: words.lacksLanguage(path.join('.'), lang),
      })),
  );
}

interface WrittenTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly path: readonly (string | number)[];
}

function textsIn({ example, elsewhere, groups, destinations }: Settings): readonly WrittenTexts[] {
  return [
    { texts: example, path: ['example'] },
    ...(elsewhere ? [{ texts: elsewhere, path: ['elsewhere'] }] : []),
    ...groups.map(({ name }, at) => ({ texts: name, path: ['groups', at, 'name'] })),
    ...Object.entries(destinations).flatMap(([id, { name }]) =>
      name ? [{ texts: name, path: ['destinations', id, 'name'] }] : [],
    ),
  ];
}
