/** Adler-32 (RFC 1950) over integers, each as four bytes: tells a cut or changed file, no more. */
export function checksum(lists: readonly (readonly number[])[]): number {
  let [low, high] = [1, 0];
  for (const list of lists) {
    for (const number of [list.length, ...list]) {
      for (let shift = 0; shift < 32; shift += 8) {
        low = (low + ((number >> shift) & 255)) % 65521;
        high = (high + low) % 65521;
      }
    }
  }
  return high * 65536 + low;
}
