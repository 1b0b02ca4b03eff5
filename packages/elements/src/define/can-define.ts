/**
 * Whether a tag may get its element. Another copy may have been here first: two of them on one page must not break each
 * other. In a browser below the floor the tag stays what it is, and shows what stands inside: `findLast` came with Safari 15.4,
 * and with Chrome and Firefox a while before the versions that we promise.
 */
export function canDefine(tag: string): boolean {
  return !customElements.get(tag) && 'findLast' in Array.prototype;
}
