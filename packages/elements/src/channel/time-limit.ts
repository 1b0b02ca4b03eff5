/** A look at a channel takes no longer, in milliseconds. */
const LIMIT = 20_000;

/** Aborts with another signal, or when it takes too long: `AbortSignal.any` is younger than our browsers. */
export function timeLimit(signal: AbortSignal) {
  const own = new AbortController();
  const abort = () => own.abort();
  const timer = setTimeout(abort, LIMIT);
  signal.addEventListener('abort', abort);
  return { signal: own.signal, clear: () => clearTimeout(timer) };
}

/** Waits, unless it is given up meanwhile. */
export function waited(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('', 'AbortError'));
    });
  });
}
