/** Looks again and again, at most six seconds, until something is there. */
export async function wait<T>(
  look: () => T | null | undefined,
  what = () => look.toString(),
): Promise<T> {
  for (let tries = 0; tries < 120; tries++) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`There is no ${what()}`);
}
