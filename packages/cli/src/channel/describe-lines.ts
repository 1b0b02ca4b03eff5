import type { Present, SigningRequest } from '@coord-orientation/channel/publish';
import type { Describing } from './describing.js';

import { changedLines, changedStructures } from './changed-lines.js';
import { type DirectoryManifest, presentLines } from './present-lines.js';

/** Says which lines of the directory and which local rules a request changes. */
export async function describeLines(
  { words }: Describing,
  { files }: SigningRequest,
  present: Present | undefined,
): Promise<readonly string[]> {
  const say = words.channel;
  const found: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const [, code = '', kind = ''] =
      /^(?:directory|territories)\/([^/]+)\/(manifest\.json|overlay\.yaml)$/.exec(path) ?? [];
    if (kind === 'manifest.json') {
      const [name = ''] = Object.keys((JSON.parse(text) as DirectoryManifest).files);
      const before = present ? await presentLines(present, code) : '{}';
      const changes = changedStructures(before, files[`directory/${code}/${name}`] ?? '{}');
      if (changes.length > 0) found.push(say.lines(code, changes.map(say.line)));
    } else if (kind === 'overlay.yaml') {
      const before = (await present?.channel.find(path))
        ? new TextDecoder().decode(await present?.channel.read(path))
        : '';
      const changes = changedLines(before, text);
      if (changes.length > 0) found.push(say.localRules(code, changes));
    }
  }
  return found;
}
