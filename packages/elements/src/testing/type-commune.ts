import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { wait } from './wait.js';

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
