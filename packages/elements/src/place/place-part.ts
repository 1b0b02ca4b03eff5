import type { TemplateResult } from 'lit';
import type { View } from '../view.js';
import type { Written } from './write-located.js';

/** What a result shows of a place, once the part that finds places is loaded. */
export interface PlacePart {
  /** Whether the place is known, so that nothing need be said of other places. */
  readonly hasPlace: boolean;
  /** Whether the question for the place is on screen. */
  readonly isAsking: (view: View) => boolean;
  /** « Albi (Tarn) », and the département alone; undefined where it is not known or does not matter. */
  readonly placeOf: (
    view: View,
  ) => { readonly name: string; readonly departement: string; readonly code: string } | undefined;
  /** Renders the place that structures are shown for, above them. */
  readonly renderPlace: (view: View) => unknown;
  /** Renders the question for the place, below an answer that stands without it. */
  readonly renderQuestion: (view: View) => unknown;
  /** Renders who is a destination at the place. */
  readonly renderStructures: (view: View, destination: string, isLead: boolean) => unknown;
  /** Renders the map below the structures of a result whose place is known. */
  readonly renderMapOfPlace: (view: View) => unknown;
  /** Writes in plain lines who is a destination at the place, for paper and for a copied text. */
  readonly writeStructures: (view: View, destination: string) => readonly Written[];
  /** Renders the directory alone. */
  readonly renderDirectory: (view: View) => TemplateResult;
}
