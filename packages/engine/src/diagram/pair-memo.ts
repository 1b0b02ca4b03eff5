const WIDTH = 4;

/** Remembers a number for a pair of numbers; open addressing in one typed array, faster than a Map. */
export class PairMemo {
  #count = 0;
  #mask = 63;
  // For each entry: both keys, the result, and 1 where it is taken.
  #entries = new Int32Array(64 * WIDTH);

  get(left: number, right: number): number | undefined {
    const at = this.#find(left, right);
    return this.#entries[at + 3] === 1 ? this.#entries[at + 2] : undefined;
  }

  set(left: number, right: number, result: number): void {
    if (this.#count * 2 > this.#mask) this.#grow();
    const at = this.#find(left, right);
    if (this.#entries[at + 3] !== 1) this.#count++;
    this.#entries[at] = left;
    this.#entries[at + 1] = right;
    this.#entries[at + 2] = result;
    this.#entries[at + 3] = 1;
  }

  #find(left: number, right: number): number {
    const hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b);
    let index = (hash ^ (hash >>> 15)) & this.#mask;
    for (; ; index = (index + 1) & this.#mask) {
      const at = index * WIDTH;
      if (this.#entries[at + 3] !== 1) return at;
      if (this.#entries[at] === left && this.#entries[at + 1] === right) return at;
    }
  }

  #grow(): void {
    const before = this.#entries;
    this.#mask = this.#mask * 2 + 1;
    this.#entries = new Int32Array((this.#mask + 1) * WIDTH);
    this.#count = 0;
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at + 3] === 1) this.set(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0);
    }
  }
}
