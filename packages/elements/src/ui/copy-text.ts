/**
 * Copies a text.
 *
 * @returns False where the browser does not let us, as without https: the text is there to be selected.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
