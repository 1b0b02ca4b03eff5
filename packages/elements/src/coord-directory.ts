import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { html } from './ui/html.js';
import type { DirectoryFollower } from './channel/directory-follower.js';
import { CoordErrorEvent } from './events/coord-error-event.js';
import { PlaceLanguage } from './language/place-language.js';
import { DirectoryPanel } from './place/directory-panel.js';
import { finderOf } from './place/finder-of.js';
import { importDirectoryChannel } from './screen/late-directory-parts.js';
import { given } from './ui/given.js';
import { keepKeys } from './ui/keep-keys.js';
import { LatePart } from './ui/late-part.js';
import { leaveFrame } from './ui/leave-frame.js';
import { mailOf } from './ui/mail-of.js';
import { restyleWhenMoved } from './ui/restyle.js';
import { GestureGuard } from './screen/gesture-guard.js';
import { styles as placesStyles } from './place/place-styles.js';
import { renderFrame } from './ui/frame.js';
import { base } from './ui/styles/base.js';
import { controls } from './ui/styles/controls.js';
import { page } from './ui/styles/page.js';
import { siteLinks } from './ui/styles/site-links.js';
import { tokens } from './ui/styles/tokens.js';

/**
 * The directory on its own: a commune, a postcode or a name, and who answers there. What is
 * typed stays in the page; only the data of the département is asked for, from the same site.
 *
 * What stands inside the tag is what the page shows without script and until the element is ready.
 *
 * @tag coord-directory
 *
 * @fires coord-error - The directory, or the place that the site fixes, cannot be had. {@link CoordErrorEvent}
 *
 * @csspart frame - The box around everything.
 * @csspart directory - The directory.
 * @csspart structure - A structure.
 * @csspart map - The map of the region.
 *
 * @cssproperty [--coord-accent=#0f5b66] - Buttons and what is chosen.
 * @cssproperty [--coord-on-accent=#ffffff] - Text on the accent.
 * @cssproperty [--coord-text=#17282b] - Text.
 * @cssproperty [--coord-muted=#4b5f62] - Secondary text.
 * @cssproperty [--coord-background=#ffffff] - Behind everything.
 * @cssproperty [--coord-surface=#f1f6f5] - Behind the structures and other boxes.
 * @cssproperty [--coord-border=#75898b] - Lines around what can be chosen.
 * @cssproperty [--coord-danger=#a3291b] - Errors.
 * @cssproperty [--coord-focus=#b45309] - The ring around what has the focus.
 * @cssproperty [--coord-radius=0.75em] - Roundness of the boxes.
 */
export class CoordDirectory extends LitElement {
  /** How it looks; a page changes that by the custom properties and the parts. */
  static override styles = [tokens, base, controls, page, siteLinks, ...placesStyles];

  // Not decorators, as in the element beside this one: their helpers are loaded by every visitor.
  static override properties = {
    commune: {},
    departement: {},
    directorySrc: { attribute: 'directory-src' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    reportTo: { attribute: 'report-to' },
    channel: {},
    channelRoot: { attribute: 'channel-root' },
    keep: { type: Boolean },
  };

  /** INSEE code of the commune when the site is for one. */
  declare commune: string | undefined;

  /** Code of the département when the site is for one. */
  declare departement: string | undefined;

  /** Folder of the directory's data, when it is not beside the script. */
  declare directorySrc: string | undefined;

  /** Level of the heading, 1 to 6. */
  declare headingLevel: number;

  /** Mail address of the site for mistakes in the directory; without it, that of the directory, if it has one. */
  declare reportTo: string | undefined;

  /**
   * Address of the folder of a channel, a signed place where newer lines are published. Those that are there show at
   * once, and the newer ones once they are verified; where they cannot be, `coord-error` says why.
   */
  declare channel: string | undefined;

  /** The hash of the first root file of the channel, `sha256-…`: without it nothing is believed. */
  declare channelRoot: string | undefined;

  /** Whether what was verified of the channel may be kept on the disk of who visits; off by default. */
  declare keep: boolean;

  readonly #language = new PlaceLanguage(this);
  readonly #channel = new LatePart<DirectoryFollower>(this, async () =>
    (await importDirectoryChannel()).followDirectory(this),
  );
  readonly #finder = finderOf(this, () => this.#channel.value?.directory);
  readonly #panel = new DirectoryPanel(this, this.#finder);

  constructor() {
    super();
    new GestureGuard(this);
    this.headingLevel = 2;
    this.keep = false;
  }

  protected override firstUpdated(): void {
    keepKeys(this.renderRoot);
    leaveFrame(this);
    restyleWhenMoved(this, {});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (given(this.channel)) void this.#channel.need();
    const isFixing = changed.has('commune') || changed.has('departement');
    if (isFixing || changed.has('directorySrc')) void this.#fix();
    this.#panel.open();
  }

  /** Where nothing can be drawn, what the page wrote inside the tag shows: an XHTML page reads no template. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
      this.dispatchEvent(new CoordErrorEvent(error));
    }
  }

  async #fix(): Promise<void> {
    const { picker } = this.#panel;
    await picker.fix({ commune: this.commune, departement: this.departement });
    if (picker.error) this.dispatchEvent(new CoordErrorEvent(picker.error));
  }

  protected override render(): TemplateResult {
    const { words, lang, channelWords } = this.#language;
    const panel = this.#panel.render({
      words,
      lang,
      headingLevel: this.headingLevel,
      reportTo: mailOf(this.reportTo),
      notice: this.#channel.value?.notice(lang, channelWords),
    });
    return renderFrame(
      this.#language,
      html`<div class="page"><div class="main">${panel}</div></div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coord-directory': CoordDirectory;
  }
}
