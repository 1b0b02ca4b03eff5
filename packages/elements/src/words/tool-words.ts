import type { View } from '../view.js';
import { toolsFr, type ToolWords } from './tools-fr.js';

/** Finds the words of the tools in the language on screen. */
export function toolWords({ words }: View): ToolWords {
  return words.tools ?? toolsFr;
}
