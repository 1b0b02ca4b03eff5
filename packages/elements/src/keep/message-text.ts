import type { View } from '../view.js';
import { factsOf } from './facts-of.js';
import { toolWords } from '../words/tool-words.js';
import { whoAsks } from '../result/who-asks.js';

/** Writes a message about the situation that names nobody and leaves no blank for a name. */
export function messageText(view: View): string {
  const say = toolWords(view);
  return [
    say.noName,
    '',
    say.hello,
    '',
    [whoAsks(view)?.message, say.ask].filter(Boolean).join(' '),
    ...factsOf(view).map((fact) => `- ${fact}`),
    '',
    `${say.askFor} ${view.orientation.firstStep ?? ''}`,
    '',
    say.byVoice,
  ].join('\n');
}
