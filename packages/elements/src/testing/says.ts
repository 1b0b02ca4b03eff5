import type { LitElement } from 'lit';
import { plain } from './plain.js';
import { wait } from './wait.js';

/** Waits until the element says this, at most six seconds. */
export async function says(element: LitElement, words: string): Promise<void> {
  const frame = () => element.shadowRoot?.querySelector<HTMLElement>('.frame');
  const text = () => plain(frame()?.innerText ?? '').replaceAll(/\s+/g, ' ');
  await wait(
    () => text().includes(words) || undefined,
    () => `"${words}" in: ${text()}`,
  );
}
