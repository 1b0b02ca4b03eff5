import type { CoordOrientation } from '../coord-orientation.js';
import '../define/coord-orientation.js';

/** An element that follows a channel, and the codes of what it told the page. */
export interface FollowingElement {
  readonly element: CoordOrientation;
  readonly codes: unknown[];
}

/** Puts an element on the page that follows a channel. */
export function followChannel(
  { address }: { readonly address: string },
  root: string,
  { lang = 'fr', attributes = {} }: { lang?: string; attributes?: Record<string, string> } = {},
): FollowingElement {
  const element = document.createElement('coord-orientation');
  const codes: unknown[] = [];
  element.addEventListener('coord-error', ({ error }) => codes.push(codeOf(error)));
  element.lang = lang;
  const all = { channel: address, 'channel-root': root, ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  document.body.append(element);
  return { element, codes };
}

/** The code of an error; of what a browser says of its network there is none. */
function codeOf(error: unknown): unknown {
  const { name, code } = error as { readonly name?: string; readonly code?: unknown };
  return /^(TypeError|AbortError)$/.test(name ?? '') ? 'network' : (code ?? String(error));
}

/** Waits until the rules on screen are of a version. */
export async function hasVersion({ element }: FollowingElement, version: string): Promise<void> {
  const { wait } = await import('./wait.js');
  await wait(
    () => element.version.version === version || undefined,
    () => `version ${version}`,
  );
}

/** A page that is shown again after some hours. */
export async function afterHours(hours: number, work: () => Promise<void>): Promise<void> {
  const now = Date.now;
  Date.now = () => now() + hours * 3_600_000;
  try {
    document.dispatchEvent(new Event('visibilitychange'));
    await work();
  } finally {
    Date.now = now;
  }
}
