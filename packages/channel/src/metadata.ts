/** A public key, as TUF writes it; its id is the SHA-256 of this object in canonical JSON. */
export interface Key {
  readonly keytype: 'ecdsa';
  readonly scheme: 'ecdsa-sha2-nistp256';
  /** PEM. */
  readonly keyval: { readonly public: string };
}

/** One signature: DER in hexadecimal. */
export interface Signature {
  readonly keyid: string;
  readonly sig: string;
}

/** Metadata with the signatures of it. */
export interface Envelope<T extends Signed = Signed> {
  readonly signatures: readonly Signature[];
  readonly signed: T;
}

/** Who may sign, and how many of them it takes. */
export interface Role {
  readonly keyids: readonly string[];
  readonly threshold: number;
}

/** What each metadata file says of itself. */
export interface Signed {
  readonly _type: 'root' | 'targets' | 'snapshot' | 'timestamp';
  readonly spec_version: string;
  readonly version: number;
  /** Until when: `2028-01-04T00:00:00Z`. */
  readonly expires: string;
}

/** The four roles that every TUF repository has. */
export type TopRole = Signed['_type'];

/** Who is trusted with what. */
export interface RootSigned extends Signed {
  readonly _type: 'root';
  readonly consistent_snapshot: true;
  readonly keys: Readonly<Record<string, Key>>;
  readonly roles: Readonly<Record<TopRole, Role>>;
}

/** Length and SHA-256 of a file. */
export interface FileMark {
  readonly length: number;
  readonly hashes: { readonly sha256: string };
}

/** A file that is published, and what is said of it beside. */
export interface TargetFile extends FileMark {
  readonly custom?: Readonly<Record<string, unknown>>;
}

/** A body that signs for some paths alone. */
export interface DelegatedRole extends Role {
  readonly name: string;
  readonly terminating: boolean;
  /** `*` stands for part of one name: it does not cross a slash. */
  readonly paths: readonly string[];
}

/** Files, and who signs for others. */
export interface TargetsSigned extends Signed {
  readonly _type: 'targets';
  readonly targets: Readonly<Record<string, TargetFile>>;
  readonly delegations?: {
    readonly keys: Readonly<Record<string, Key>>;
    readonly roles: readonly DelegatedRole[];
  };
}

/** Which version of each metadata file goes with the others. */
export interface SnapshotSigned extends Signed {
  readonly _type: 'snapshot' | 'timestamp';
  readonly meta: Readonly<Record<string, FileMark & { readonly version: number }>>;
}
