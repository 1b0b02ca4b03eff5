import type { TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import type { Words } from '../words/fr.js';

/** A number, and whether it is written to, not called. */
export interface Reachable {
  readonly phone: string;
  /** « 15 (service d'accès aux soins) »: what the number is called for, where that starts with it. */
  readonly short?: string;
  readonly written?: boolean;
}

/** Renders a link that calls a number, or opens a text message to it. */
export function renderPhoneLink(number: Reachable, content: unknown): TemplateResult {
  return html`<a class="phone" href=${addressOf(number)}>${content}</a>`;
}

/** Renders a number as a large button, which says what it does. */
export function renderCall(number: Reachable, { call, write }: Words): TemplateResult {
  const { phone, short = phone, written } = number;
  const content = written ? write(phone) : call(short.startsWith(phone) ? short : phone);
  return html`<a class="call" part="call" href=${addressOf(number)}>${content}</a>`;
}

/** The address that calls a number, or opens a text message to it. */
export function addressOf({ phone, written }: Reachable): string {
  return `${written ? 'sms' : 'tel'}:${phone.replaceAll(' ', '')}`;
}

/** Whether a number is known of a destination. */
export function isReachable<T extends Partial<Reachable>>(words: T): words is T & Reachable {
  return words.phone !== undefined;
}
