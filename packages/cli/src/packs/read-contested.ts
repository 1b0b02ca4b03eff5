import type { Answer } from '@coord-orientation/engine';

/** A result that somebody contested, as the element writes it at the end of its text. */
export interface Contested {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly lead: readonly string[];
  /** The id of the reason that was picked. */
  readonly reason: string;
  readonly version: string;
}

const BLOCK = /\[coord\]([^]*?)\[\/coord\]/g;
const ID = /^[a-z0-9-]+$/;

/**
 * Reads every contested result in a text: one mail, or many, quoted or not. What stands around is not looked at.
 */
export function readContested(text: string): readonly Contested[] {
  // A mail that was answered or forwarded has marks before its lines.
  const plain = text.replaceAll('\r\n', '\n').replace(/^[>\s\u00a0]+/gm, '');
  return [...plain.matchAll(BLOCK)].map(([, block = '']) => readBlock(block));
}

function readBlock(block: string): Contested {
  const lines = block.split('\n').flatMap((line) => {
    const [, key, value] = /^(answer|lead|reason|version):\s*(.*?)\s*$/.exec(line) ?? [];
    return key !== undefined && value !== undefined ? [[key, value] as const] : [];
  });
  const one = (key: string) => lines.find(([name]) => name === key)?.[1] ?? '';
  const answers = lines.flatMap(([key, value]): readonly (readonly [string, Answer])[] => {
    const [, question = '', options = ''] = /^([^=\s]+)=(\S+)$/.exec(value) ?? [];
    const ids = options.split(',').filter((id) => ID.test(id));
    if (key !== 'answer' || !ID.test(question) || ids.length === 0) return [];
    return [[question, ids.length === 1 && !options.includes(',') ? (ids[0] ?? '') : ids]];
  });
  return {
    answers: Object.fromEntries(answers),
    lead: one('lead')
      .split(',')
      .filter((id) => ID.test(id)),
    reason: ID.test(one('reason')) ? one('reason') : '',
    version: /^[0-9.]+$/.test(one('version')) ? one('version') : '',
  };
}
