import { html, type TemplateResult } from 'lit';

/** The one number that takes text messages only. */
const WRITTEN = '114';

/** Tells whether a number is written to, not called. */
export function isWritten(phone: string): boolean {
  return phone === WRITTEN;
}

/** Renders a link that calls a number, or opens a text message to it. */
export function renderPhoneLink(phone: string, content: unknown): TemplateResult {
  return html`<a class="phone" href=${addressOf(phone)}>${content}</a>`;
}

/** Renders a number as a large button. */
export function renderCall(phone: string, content: unknown): TemplateResult {
  return html`<a class="call" part="call" href=${addressOf(phone)}>${content}</a>`;
}

/** The address that calls a number, or opens a text message to it. */
export function addressOf(phone: string): string {
  return `${isWritten(phone) ? 'sms' : 'tel'}:${phone.replaceAll(' ', '')}`;
}
