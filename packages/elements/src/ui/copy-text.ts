/**
 * Copies a text.
 *
 * @returns False where the browser does not let us: the text must then be there to be selected.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** Without https, or in a frame that may not, browsers have no clipboard, and the command that was there before. */
function copyByCommand(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', onCopy, true);
  document.execCommand('copy');
  removeEventListener('copy', onCopy, true);
  return isCopied;
}
