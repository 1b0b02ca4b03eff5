import type { CommuneHit } from '@coord-orientation/sdk/places';
import type { ReactiveControllerHost } from 'lit';
import type { PlaceFinder, Search } from './place-finder.js';

/** What stands under the field. */
export type BoxMessage =
  | { readonly kind: 'none' | 'more-letters' | 'searching' | 'unavailable' }
  | { readonly kind: 'found' | 'nothing'; readonly search: Search };

/**
 * A field that proposes communes, by the ARIA pattern "editable combobox with list autocomplete":
 * the focus stays in the field, the arrows move in the list, Enter takes, Escape closes, then clears.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class CommuneBox {
  readonly #host: ReactiveControllerHost;
  readonly #finder: () => PlaceFinder;
  readonly #onPick: (hit: CommuneHit) => void;
  #text = '';
  #hits: readonly CommuneHit[] = [];
  #active = -1;
  #isOpen = false;
  #message: BoxMessage = { kind: 'none' };

  constructor(
    host: ReactiveControllerHost,
    finder: () => PlaceFinder,
    onPick: (hit: CommuneHit) => void,
  ) {
    this.#host = host;
    this.#finder = finder;
    this.#onPick = onPick;
  }

  get text(): string {
    return this.#text;
  }

  get hits(): readonly CommuneHit[] {
    return this.#hits;
  }

  /** Position of the proposal that Enter takes; -1 for none. */
  get active(): number {
    return this.#active;
  }

  get isOpen(): boolean {
    return this.#isOpen && this.#hits.length > 0;
  }

  get message(): BoxMessage {
    return this.#message;
  }

  /** Empties the field. */
  clear(): void {
    this.#text = '';
    this.#show([], { kind: 'none' });
  }

  /** Searches again what is typed, as after a failure. */
  readonly retry = (): void => void this.#search();

  readonly onInput = ({ target }: Event): void => {
    this.#text = (target as HTMLInputElement).value;
    void this.#search();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const isDone = this.#press(event);
    if (isDone) event.preventDefault();
  };

  readonly onBlur = (): void => {
    // Browsers also say so while the field is being removed.
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#host.requestUpdate();
  };

  /** Keeps the focus in the field while a finger or the mouse is on the list. */
  readonly onPointerdown = (event: Event): void => event.preventDefault();

  readonly onClick = ({ target }: Event): void => {
    const option = (target as Element).closest<HTMLElement>('[role=option]');
    const code = option?.dataset['code'];
    this.#take(this.#hits.findIndex(({ commune }) => commune.code === code));
  };

  #press({ key, altKey }: KeyboardEvent): boolean {
    if (key === 'ArrowDown') return this.#move(altKey ? 0 : 1);
    if (key === 'ArrowUp') return this.#move(-1);
    if (key === 'Enter') return this.#take(this.#active >= 0 ? this.#active : this.#only());
    if (key !== 'Escape') return false;
    if (!this.isOpen && this.#text === '') return false;
    if (this.isOpen) this.onBlur();
    else this.clear();
    return true;
  }

  /** Opens the list, and goes round in it; the field itself is between the last and the first. */
  #move(step: number): boolean {
    const count = this.#hits.length + 1;
    if (count === 1) return false;
    const wasOpen = this.isOpen;
    this.#isOpen = true;
    if (wasOpen || step !== 0) this.#active = ((this.#active + 1 + step + count) % count) - 1;
    this.#host.requestUpdate();
    return true;
  }

  /** The proposal that Enter takes without an arrow: the only one, or the only one of this name. */
  #only(): number {
    const whole = this.#hits.filter(({ isWhole }) => isWhole);
    if (whole.length === 1) return this.#hits.indexOf(whole[0] as CommuneHit);
    return this.#hits.length === 1 ? 0 : -1;
  }

  #take(at: number): boolean {
    const hit = this.#hits[at];
    // What is on screen is still the answer to an earlier text.
    if (this.#message.kind === 'searching') return true;
    if (!hit) return this.#move(0);
    this.#text = hit.commune.name;
    this.#show([], { kind: 'none' });
    this.#onPick(hit);
    return true;
  }

  async #search(): Promise<void> {
    const text = this.#text.trim();
    if (text === '') return this.#show([], { kind: 'none' });
    if (text.length < 2) return this.#show([], { kind: 'more-letters' });
    this.#show(this.#hits, { kind: 'searching' });
    try {
      const search = await this.#finder().search(text);
      if (text !== this.#text.trim()) return;
      this.#show(search.hits, { kind: search.hits.length > 0 ? 'found' : 'nothing', search });
    } catch {
      if (text === this.#text.trim()) this.#show([], { kind: 'unavailable' });
    }
  }

  #show(hits: readonly CommuneHit[], message: BoxMessage): void {
    this.#hits = hits;
    this.#message = message;
    this.#active = -1;
    this.#isOpen = hits.length > 0;
    this.#host.requestUpdate();
  }
}
