/** Where a line of the directory was seen. */
export interface StructureSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Only https; undefined where the page had none. */
  readonly url: string | undefined;
}

/** The word of a structure or of its region that a line is right. */
export interface Confirmation {
  /** A function and a body, such as « coordination, DAC 81 ». */
  readonly by: string;
  /** The day, `2026-11-22`. */
  readonly on: string;
  /** The last day that it holds. */
  readonly until: string;
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
  /** In words, such as « lundi-vendredi 9 h-17 h »; never compared with a clock. */
  readonly hours: string | undefined;
  /** Who may call, in words. */
  readonly whoCalls: string | undefined;
  readonly email: string | undefined;
  /** Address of a form to ask with, only https. */
  readonly form: string | undefined;
  /** Address of the national secure mail (MSSanté), which ordinary mail does not reach. */
  readonly secureEmail: string | undefined;
  /** Address of a relay in sign language or in writing, only https. */
  readonly relay: string | undefined;
  /** True when it said that it has no other way than the phone; false tells nothing. */
  readonly voiceOnly: boolean;
  readonly address: string | undefined;
  /** Its number in the national register FINESS. */
  readonly finess: string | undefined;
  /** Its id in the register of resources (ROR). */
  readonly ror: string | undefined;
  /** `confirmed`: the structure or its region said so; see `confirmation`. */
  readonly status: 'confirmed' | 'unconfirmed';
  /** Undefined for a line that nobody has confirmed. */
  readonly confirmation: Confirmation | undefined;
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
