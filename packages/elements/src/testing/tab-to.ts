import { sendKeys } from '@web/test-runner-commands';
import type { CoordOrientation } from '../coord-orientation.js';

/** More stops than any screen has. */
const MOST = 80;

/** Presses Tab until the focus is on what these words name, as a person without a mouse does. */
export async function tabTo(element: CoordOrientation, words: string): Promise<HTMLElement> {
  for (let presses = 0; presses < MOST; presses++) {
    const focused = element.shadowRoot?.activeElement as HTMLElement | null;
    if (focused && nameOf(focused).startsWith(words)) return focused;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`${MOST} times Tab did not lead to "${words}".`);
}

/** A field is named by the label around it. */
function nameOf(focused: HTMLElement): string {
  return (focused.closest('label') ?? focused).textContent.replaceAll(/\s+/g, ' ').trim();
}
