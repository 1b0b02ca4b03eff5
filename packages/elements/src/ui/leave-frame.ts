import type { ReactiveControllerHost } from 'lit';

/**
 * Lets links to other sites open outside a frame that the element is in: inside, most sites refuse to be
 * shown, and the answers would be gone.
 */
export function leaveFrame(
  host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
): void {
  if (window === window.top) return;
  host.addController({
    hostUpdated() {
      for (const link of host.renderRoot.querySelectorAll<HTMLAnchorElement>('a[href^=http]')) {
        Object.assign(link, { target: '_blank', rel: 'noopener' });
      }
    },
  });
  host.requestUpdate();
}
