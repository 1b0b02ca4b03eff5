import axe from 'axe-core';
import type { LitElement } from 'lit';

/** Waits until nothing moves; what a redraw takes away is cancelled, and what replaces it waited for. */
async function atRest(root: ShadowRoot | null): Promise<void> {
  const moving = root?.getAnimations() ?? [];
  const ends = await Promise.allSettled(moving.map(({ finished }) => finished));
  if (ends.some(({ status }) => status === 'rejected')) await atRest(root);
}

/**
 * What axe finds wrong in an element with all folds open, one line for each rule.
 *
 * @param rules - The ids of the rules to look at; all by default.
 */
export async function violationsOf(
  element: LitElement,
  rules?: readonly string[],
): Promise<readonly string[]> {
  for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  // Colours are measured once they have settled.
  await atRest(element.shadowRoot);
  const { violations } = await axe.run(element, rules ? { runOnly: [...rules] } : {});
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
