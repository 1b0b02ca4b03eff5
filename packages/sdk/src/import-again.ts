/**
 * Makes an import that can be tried again. As long as a page is open, Chromium answers from memory for an
 * address that has failed once (https://github.com/whatwg/html/issues/6768); behind another fragment it
 * asks the server again, for the same file. Where a file that it needs in turn is missing, only loading
 * the page again helps.
 */
export function importAgain<T>(load: () => Promise<T>): () => Promise<T> {
  let address: string | undefined;
  let tries = 0;
  return async () => {
    try {
      if (address === undefined) return await load();
      return (await import(
        /* @vite-ignore */ /* webpackIgnore: true */ `${address}#${++tries}`
      )) as T;
    } catch (error) {
      // Only what a browser says of its own import ends with the address; bundlers try again by themselves.
      address ??= /https?:[^\s)]+$/.exec(String(error))?.[0];
      throw error;
    }
  };
}
