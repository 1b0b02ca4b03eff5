/** Where a line of the directory was seen. */
export interface StructureSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Only https; undefined where the page had none. */
  readonly url: string | undefined;
}

/** A real organisation. What no source gives is undefined: it is never guessed. */
export interface Structure {
  readonly id: string;
  /** Id of the destination that it is, such as `dac`. */
  readonly destination: string;
  /** National type identifier, such as `606` for a DAC. */
  readonly type: string | undefined;
  readonly name: string;
  /** True when its own name is not known: `name` is that of its kind. */
  readonly isUnnamed: boolean;
  /** `DSR`, `DER`, `réseau`, `cellule`…, for the regional ones. */
  readonly kind: string | undefined;
  readonly formerNames: readonly string[];
  readonly text: string | undefined;
  readonly website: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly address: string | undefined;
  readonly status: 'confirmed' | 'unconfirmed';
  readonly source: StructureSource;
  /** The day the source was read, `2026-11-22`. */
  readonly seen: string;
  /** How wide its territory is. */
  readonly scope: 'region' | 'departement' | 'communes' | 'part';
  /** False when other communes may belong to its territory. */
  readonly isComplete: boolean;
}

/** How much of a place a structure answers for. */
export interface Coverage {
  /** `unsure`: the territory is known too roughly to say. */
  readonly coverage: 'whole' | 'part' | 'unsure';
  /** Which part, such as « Carnon »; undefined when whole. */
  readonly precision: string | undefined;
}
