import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

/** Opens the question for the place, which is loaded when somebody wants it. */
export function askPlace({ shadowRoot }: LitElement): Promise<HTMLInputElement> {
  const field = () => shadowRoot?.querySelector<HTMLInputElement>('#commune');
  if (!field()) shadowRoot?.querySelector<HTMLElement>('.place-again')?.click();
  return wait(field);
}

/** Types a text into the field of the commune. */
export async function typeCommune(element: LitElement, text: string): Promise<HTMLInputElement> {
  const field = await askPlace(element);
  field.focus();
  field.select();
  await sendKeys({ type: text });
  return field;
}

/** Types a text, and takes the proposal of this name by a click. */
export async function pickCommune(element: LitElement, text: string, name: string): Promise<void> {
  await typeCommune(element, text);
  const option = await wait(() =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]') ?? [])].find(
      ({ innerText }) => innerText.startsWith(`${name} `),
    ),
  );
  option.click();
}

/** Waits until the element says this, at most three seconds. */
export async function says(element: LitElement, words: string): Promise<void> {
  const frame = () => element.shadowRoot?.querySelector<HTMLElement>('.frame');
  const text = () => (frame()?.innerText ?? '').replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
  await wait(
    () => text().includes(words) || undefined,
    () => `"${words}" in: ${text()}`,
  );
}

async function wait<T>(look: () => T | null | undefined, what = () => look.toString()): Promise<T> {
  for (let tries = 0; tries < 60; tries++) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${what()}`);
}
