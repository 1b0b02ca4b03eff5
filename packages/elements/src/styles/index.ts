import { base } from './base.js';
import { controls } from './controls.js';
import { emergency } from './emergency.js';
import { page } from './page.js';
import { question } from './question.js';
import { result } from './result.js';
import { tokens } from './tokens.js';

/** All styles of the element, in the order in which they build on each other. */
export const styles = [tokens, base, controls, page, emergency, question, result];
