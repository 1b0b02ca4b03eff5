/* global addEventListener, document, Node, NodeFilter, requestAnimationFrame */

/**
 * Runs in each page before its own scripts: tells when words are on screen, and where.
 * Looks once a frame, so its own share of the time is small and the same for every form.
 */
export function watchScreen(first) {
  let asked = first;
  let started = 0;

  globalThis.watchFor = (words) => {
    asked = words;
    requestAnimationFrame(look);
  };
  globalThis.placeOf = (words) => {
    const { element } = find(document, words.split(' (')[0]);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = element.getBoundingClientRect();
    return { x: left + 8, y: top + height / 2 };
  };
  addEventListener('pointerdown', () => (started = performance.now()), { capture: true });
  requestAnimationFrame(look);

  function look() {
    if (!find(document, asked)) return requestAnimationFrame(look);
    // A message comes once this frame is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.told(performance.now() - started);
    return port2.postMessage(undefined);
  }

  /** Finds the element that says these words and takes up room, in shadow trees too. */
  function find(root, words) {
    const walker = document.createTreeWalker(
      root.body ?? root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = /** @type {any} */ (walker.currentNode); node; node = walker.nextNode()) {
      if (node.shadowRoot) {
        const inside = find(node.shadowRoot, words);
        if (inside) return inside;
      }
      const isText = node.nodeType === Node.TEXT_NODE && plain(node.data).includes(plain(words));
      if (
        isText &&
        !node.parentElement.closest('script, style') &&
        node.parentElement.getClientRects().length > 0
      ) {
        return { element: node.parentElement };
      }
    }
    return undefined;
  }

  /** Every kind of space is one. */
  function plain(words) {
    return words.replace(/\s+/g, ' ');
  }
}
