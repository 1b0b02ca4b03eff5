import type { Answer, Situation } from '@coord-orientation/sdk';
import { pack } from '@coord-orientation/sdk/bundled';
import type { CoordOrientation } from '../coord-orientation.js';
import { linkTo } from '../keep/receipt-link.js';

/** The answers that say a danger, in the question about it or in other words. */
const DANGERS: Readonly<Record<string, readonly string[]>> = {
  danger: ['vital', 'suicide', 'violence', 'sous-48h'],
  objet: ['urgence'],
};

/** What a page may set, or a link hold. */
const SITUATIONS: readonly Situation[] = [
  {},
  { objet: 'collectif' },
  { objet: 'personne', danger: 'non' },
  { objet: 'personne', danger: 'vital' },
  { objet: 'moi-pro', danger: 'suicide', suivi: 'non' },
  { objet: 'personne', danger: 'non', besoin: 'coordination' },
  { danger: 'unknown', besoin: 'contact' },
  { objet: 'urgence' },
];

/** What a visitor can tap: answers, and the ways on, back and round. */
const CONTROLS = [
  '.choice input',
  '.continue',
  '.ways-on button',
  '.aside button',
  '.handled button',
]
  .concat('.trail button', '.summary button')
  .join();

/** One thing that happens, and which of all that are possible. */
export interface Act {
  readonly by: (typeof ACTORS)[number];
  readonly pick: number;
}

/** Who acts; a visitor does most. */
export const ACTORS = ['visitor', 'page', 'link', 'pack', 'language'] as const;

/** What a walk knows of the dangers that were said. */
export interface Walk {
  readonly element: CoordOrientation;
  /** Each answer that says a danger, and that nobody in front of the screen has taken back. */
  readonly raised: Map<string, Answer>;
  /** The visitor has asked for a question of before. */
  isEditing: boolean;
}

/** Opens an element on which nothing was said. */
export function startWalk(element: CoordOrientation): Walk {
  const walk: Walk = { element, raised: new Map(), isEditing: false };
  element.addEventListener('coord-answer', ({ question }) => {
    walk.raised.delete(question);
    raise(walk, { [question]: element.situation[question] });
    walk.isEditing = false;
  });
  element.addEventListener('coord-restart', () => walk.raised.clear());
  return walk;
}

/** Does one thing, waits for what comes of it, and says what it was. */
export async function act(walk: Walk, { by, pick }: Act): Promise<string> {
  const { element } = walk;
  const situation = SITUATIONS[pick % SITUATIONS.length] ?? {};
  const words = by === 'visitor' ? await operate(walk, pick) : JSON.stringify(situation);
  if (by === 'language') element.lang = pick % 2 ? 'fr' : 'en';
  if (by === 'pack') element.pack = { ...pack };
  if (by === 'page') element.situation = situation;
  if (by === 'link') await openLink(element, situation);
  if (by === 'page' || by === 'link') raise(walk, situation);
  if (by === 'page' || by === 'link' || by === 'pack') walk.isEditing = false;
  await element.updateComplete;
  return `${by}: ${words}`;
}

async function operate(walk: Walk, pick: number): Promise<string> {
  const { element } = walk;
  const all = [...(element.shadowRoot?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const control = all[pick % Math.max(1, all.length)];
  if (!control) return 'nothing to tap';
  const words = (control.closest('label') ?? control).innerText.trim();
  const { situation } = element;
  const isWay = control.matches('.ways-on *, .summary .link, .back');
  control.click();
  await element.updateComplete;
  if (isWay) walk.isEditing = element.shadowRoot?.querySelector('form') !== null;
  // « Une urgence » that is dealt with is the danger that it means, unless one was said in its own words.
  if (situation['objet'] === 'urgence' && element.situation['objet'] === undefined) {
    walk.isEditing = false;
    if (walk.raised.delete('objet')) raise(walk, { danger: 'vital' });
  }
  return words;
}

function raise({ raised }: Walk, situation: Situation): void {
  for (const [question, answer] of Object.entries(situation)) {
    if (typeof answer !== 'string' || raised.has(question)) continue;
    if (DANGERS[question]?.includes(answer)) raised.set(question, answer);
  }
}

/** As where somebody follows a link that leads to the page which is open. */
async function openLink(element: CoordOrientation, situation: Situation): Promise<void> {
  const { orientation } = element;
  if (!orientation) throw new Error('There is no orientation.');
  const receipt = { ...orientation.receipt, answers: situation as Record<string, Answer> };
  const before = element.situation;
  location.hash = new URL(linkTo({ receipt }, location.href)).hash;
  for (let tries = 0; tries < 100 && element.situation === before; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
