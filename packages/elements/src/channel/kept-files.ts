/** Files of a channel on the disk of who visits; only where the page asks for it. */
export interface KeptFiles {
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Keeps a file; what the browser has no room for is not kept. */
  readonly keep: (path: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Forgets all files. */
  readonly clear: () => Promise<unknown>;
}

/** What is kept is called so. */
const NAME = 'coord-channel';

/**
 * Opens what is kept of a channel.
 *
 * @returns Undefined where a browser keeps nothing.
 */
export async function keptFiles(address: string): Promise<KeptFiles | undefined> {
  const name = `${NAME} ${address}`;
  try {
    let cache = await caches.open(name);
    return {
      read: async (path) => {
        const found = await cache.match(address + path);
        return found && new Uint8Array(await found.arrayBuffer());
      },
      keep: async (path, bytes) => {
        await cache.put(address + path, new Response(bytes)).catch(() => undefined);
      },
      clear: async () => {
        await caches.delete(name);
        cache = await caches.open(name);
      },
    };
  } catch {
    return undefined;
  }
}
