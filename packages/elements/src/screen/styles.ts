import { base } from '../ui/styles/base.js';
import { controls } from '../ui/styles/controls.js';
import { emergency } from '../emergency/emergency-styles.js';
import { page } from '../ui/styles/page.js';
import { question } from '../question/question-styles.js';
import { result } from '../result/result-styles.js';
import { tokens } from '../ui/styles/tokens.js';

/** All styles of the element, in the order in which they build on each other. */
export const styles = [tokens, base, controls, page, emergency, question, result];
