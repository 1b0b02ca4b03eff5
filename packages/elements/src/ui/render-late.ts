import { type LitElement, nothing, type TemplateResult } from 'lit';
import { html } from './html.js';
import type { View } from '../view.js';
import { anew } from './anew.js';
import type { LatePart } from './late-part.js';

/**
 * Renders a part that a person opens, or what is to be said until it is there; nothing before it is
 * asked for.
 *
 * @param show - Renders it, once it is there.
 * @param retry - What the person asks for again; just to load it by default.
 */
export function renderLate<T extends object>(
  view: View,
  part: LatePart<T>,
  show: (value: T) => unknown,
  retry: () => Promise<unknown> = () => part.load(),
): TemplateResult {
  // What was fetched ahead of time is drawn when a person wants it.
  const value = part.isNeeded ? part.value : undefined;
  const message = value || !part.isNeeded ? '' : messageOf(view, part);
  // There before it says something: only then is it read aloud.
  return html`
    <div class=${message ? nothing : 'unseen'} role="status">${anew(message)}</div>
    ${value ? show(value) : part.failures > 0 && part.isNeeded ? renderRetry(view, part, retry) : nothing}
  `;
}

function messageOf(
  view: View,
  { isLong, failures }: Pick<LatePart<object>, 'isLong' | 'failures'>,
) {
  const { words } = view;
  if (isLong) return words.loading;
  if (failures === 0) return '';
  return failures === 1 ? words.notLoaded : `${words.notLoaded} ${words.reloadPage}`;
}

/** The button goes away with its focus: who pressed it is taken to what has come instead. */
function renderRetry(
  { host, words }: View,
  part: LatePart<object>,
  retry: () => Promise<unknown>,
): TemplateResult {
  const onRetry = async ({ currentTarget }: Event): Promise<void> => {
    const status = (currentTarget as HTMLElement).previousElementSibling;
    await retry();
    await (host as LitElement).updateComplete;
    if (part.value && !host.shadowRoot?.activeElement) focusBeside(status);
  };
  return html` <button class="secondary" type="button" @click=${onRetry}>${words.retry}</button> `;
}

/** Takes the focus to what follows the status, or, where nothing does, to what stands before it. */
function focusBeside(status: Element | null): void {
  const target = status?.nextElementSibling ?? status?.previousElementSibling;
  if (!(target instanceof HTMLElement)) return;
  // A text may take the focus, and cannot be reached by the tab key.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}
