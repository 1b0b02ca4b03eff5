/** Raised when a diagram grows over its cap: the pack does not build. */
export class TooManyNodesError extends Error {
  override readonly name = 'TooManyNodesError';
}

/**
 * Every node of every diagram over the same variables, each distinct node once (a reduced ordered
 * multi-valued decision diagram: Bryant 1986; Srinivasan et al. 1990). A node id is at least 0; a
 * terminal `t` is the id `-t - 1`. Equal functions have equal ids.
 */
export class NodeTable {
  readonly #size: readonly number[];
  #cap: number;
  readonly #offset: number[] = [];
  #cells = new Int32Array(1 << 14);
  #used = 0;
  #buckets = new Int32Array(1 << 12).fill(-1);

  /**
   * @param size - How many children a node of each level has.
   * @param cap - How many nodes there may be, intermediate ones included.
   */
  constructor(size: readonly number[], cap: number) {
    this.#size = size;
    this.#cap = cap;
  }

  get count(): number {
    return this.#offset.length;
  }

  /** Lets so many more nodes be made from here on. */
  allow(count: number): void {
    this.#cap = this.count + count;
  }

  /** The level of a node; terminals lie below every level. */
  level(id: number): number {
    return id < 0 ? this.#size.length : this.#at(this.#start(id));
  }

  /** How many children a node of a level has. */
  width(level: number): number {
    return this.#size[level] ?? 0;
  }

  child(id: number, value: number): number {
    return this.#at(this.#start(id) + 1 + value);
  }

  /** The node with these children: the child itself where all are equal. */
  node(level: number, children: readonly number[]): number {
    const [first = -1] = children;
    let isSame = true;
    for (let value = 1; isSame && value < children.length; value++) {
      isSame = children[value] === first;
    }
    if (isSame) return first;
    let bucket = this.#bucketOf(level, children);
    for (; this.#isTaken(bucket); bucket = (bucket + 1) & (this.#buckets.length - 1)) {
      const id = this.#buckets[bucket] ?? -1;
      if (this.#equals(id, level, children)) return id;
    }
    return this.#add(bucket, level, children);
  }

  #add(bucket: number, level: number, children: readonly number[]): number {
    if (this.#offset.length >= this.#cap) throw new TooManyNodesError(`over ${this.#cap} nodes`);
    const id = this.#offset.length;
    if (this.#used + children.length + 1 > this.#cells.length) {
      const larger = new Int32Array(this.#cells.length * 2);
      larger.set(this.#cells);
      this.#cells = larger;
    }
    this.#offset.push(this.#used);
    this.#cells[this.#used] = level;
    this.#cells.set(children, this.#used + 1);
    this.#used += children.length + 1;
    this.#buckets[bucket] = id;
    if (this.#offset.length * 2 > this.#buckets.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    this.#buckets = new Int32Array(this.#buckets.length * 2).fill(-1);
    for (let id = 0; id < this.#offset.length; id++) {
      let bucket = this.#bucketOf(this.level(id), this.children(id));
      while (this.#isTaken(bucket)) bucket = (bucket + 1) & (this.#buckets.length - 1);
      this.#buckets[bucket] = id;
    }
  }

  children(id: number): number[] {
    const start = this.#start(id) + 1;
    const children = new Array<number>(this.width(this.level(id)));
    for (let value = 0; value < children.length; value++) children[value] = this.#at(start + value);
    return children;
  }

  #isTaken(bucket: number): boolean {
    return (this.#buckets[bucket] ?? -1) >= 0;
  }

  // FNV-1a over the level and the children.
  #bucketOf(level: number, children: readonly number[]): number {
    let hash = Math.imul(2166136261 ^ level, 16777619);
    for (const child of children) {
      hash = Math.imul(hash ^ child, 16777619);
      hash ^= hash >>> 15;
    }
    return (hash >>> 0) & (this.#buckets.length - 1);
  }

  #equals(id: number, level: number, children: readonly number[]): boolean {
    const start = this.#start(id);
    if (this.#at(start) !== level) return false;
    for (let value = 0; value < children.length; value++) {
      if (this.#at(start + 1 + value) !== children[value]) return false;
    }
    return true;
  }

  #start(id: number): number {
    return this.#offset[id] ?? 0;
  }

  #at(index: number): number {
    return this.#cells[index] ?? 0;
  }
}

/** The id of a terminal. */
export function terminal(value: number): number {
  return -value - 1;
}

/** The value of a terminal's id. */
export function valueOf(id: number): number {
  return -id - 1;
}
