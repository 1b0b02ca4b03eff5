import type { Answer } from '../model/situation.js';
import type { Rows } from './rows.js';
import type { Ticks } from './ticks.js';

/** Situations whose lead changes the same way. */
export interface LeadChange {
  /** Ids of the leads before and after; empty: nobody; undefined: the situation cannot exist there. */
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
  /** Fully known situations that change so, and one of them (or an incomplete one if there is none). */
  readonly count: string;
  readonly kinds: number;
  readonly witness: Readonly<Record<string, Answer>>;
  /** Situations that change so in which something was answered « je ne sais pas », as a decimal string. */
  readonly incomplete: string;
  /** The rules that decide on one side only, or whose leads differ. */
  readonly rules: readonly string[];
}

/** Situations that gain or lose a partner. */
export interface PartnerChange {
  readonly destination: string;
  readonly change: 'added' | 'removed';
  readonly rows: Rows;
  readonly rules: readonly string[];
  /** What is ticked on the result where it is so; absent where nothing has to be. */
  readonly ticked?: Ticks;
}
