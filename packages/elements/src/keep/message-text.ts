import type { View } from '../view.js';
import { dangersOf } from './dangers-of.js';
import { writtenLevels } from '../result/written-levels.js';
import { factsOf } from './facts-of.js';
import { toolWords } from '../words/tool-words.js';
import { whoAsks } from '../result/who-asks.js';

/** Writes a message about the situation that names nobody and leaves no blank for a name. */
export function messageText(view: View): string {
  const say = toolWords(view);
  const levels = writtenLevels(view);
  return [
    say.noName,
    '',
    ...dangersOf(view).flatMap((danger) => [danger, '']),
    say.hello,
    '',
    [whoAsks(view)?.message, say.ask].filter(Boolean).join(' '),
    ...factsOf(view).map((fact) => `- ${fact}`),
    '',
    `${say.askFor} ${view.orientation.firstStep ?? ''}`,
    ...levels.map(({ name, text }) => `- ${name} · ${text}`),
    '',
    say.byVoice,
  ].join('\n');
}
