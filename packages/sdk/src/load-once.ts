/**
 * Loads each thing once; what has failed is tried again when it is asked for again.
 *
 * @param load - Loads what a name stands for.
 */
export function loadOnce<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const loading = new Map<string, Promise<T>>();
  return (name) => {
    const known = loading.get(name);
    if (known) return known;
    const started = load(name);
    loading.set(name, started);
    started.catch(() => loading.delete(name));
    return started;
  };
}
