import axe from 'axe-core';
import type { LitElement } from 'lit';

/** What axe finds wrong in an element with all folds open, one line for each rule. */
export async function violationsOf(element: LitElement): Promise<readonly string[]> {
  for (const fold of element.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
  // Colours are measured once they have settled.
  await Promise.all(element.shadowRoot?.getAnimations().map(({ finished }) => finished) ?? []);
  const { violations } = await axe.run(element);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
