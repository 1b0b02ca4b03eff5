import fc from 'fast-check';

import { anyPart, inText, kind, type Kind } from './kind.js';

const COMPACT = 'Metadata are no compact JSON.';

/** Changes in what is written and served. */
export const ofTexts: readonly Kind[] = [
  kind(
    'a letter of a file',
    fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('0', '"', '}', ' ', 'é', '\\')),
    ([file, place, letter]) => ({
      served: (files) => {
        const [path = '', text = ''] = [...files][file % files.size] ?? [];
        const at = place % text.length;
        files.set(path, text.slice(0, at) + letter + text.slice(at + 1));
      },
    }),
    { stricter: COMPACT },
  ),
  kind(
    'a file that is gone',
    fc.nat(),
    (at) => ({ served: (files) => files.delete([...files.keys()][at % files.size] ?? '') }),
    { isTaken: false },
  ),
  kind(
    'a file in the place of another',
    fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })),
    ([at, by]) => ({
      served: (files) => {
        const names = [...files.keys()];
        const other = files.get(names[(at + by) % names.length] ?? '') ?? '';
        files.set(names[at % names.length] ?? '', other);
      },
    }),
    { isTaken: false },
  ),
  kind(
    'spaces in metadata',
    fc.tuple(anyPart, fc.constantFrom(' ', '\n', '\t')),
    ([part, space]) => inText(part, (text) => text + space),
    { stricter: COMPACT },
  ),
  kind(
    'a key that stands twice',
    fc.tuple(anyPart, fc.constantFrom('"version":', '"signatures":', '"_type":', '"sig":')),
    ([part, key]) => inText(part, (text) => text.replace(key, `${key}0,${key}`)),
    { stricter: 'A JSON key stands twice.' },
  ),
  kind(
    'an own __proto__',
    fc.tuple(anyPart, fc.constantFrom('"version":', '"signatures":', '"keyid":')),
    ([part, key]) => inText(part, (text) => text.replace(key, `"__proto__":{},${key}`)),
    { stricter: 'A JSON key is called `__proto__`.' },
  ),
];
