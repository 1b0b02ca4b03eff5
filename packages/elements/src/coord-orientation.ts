import {
  type Answer,
  createOrientation,
  type Orientation,
  type Pack,
  type Session,
  type Situation,
} from '@coord-orientation/sdk';
import { html, LitElement, type TemplateResult } from 'lit';
import { CoordAnswerEvent } from './events/coord-answer-event.js';
import { CoordErrorEvent } from './events/coord-error-event.js';
import { CoordOrientationEvent } from './events/coord-orientation-event.js';
import { CoordRestartEvent } from './events/coord-restart-event.js';
import { LanguageController } from './language/language-controller.js';
import { LazyPart } from './lazy-part.js';
import { moveFocus } from './move-focus.js';
import { PlacesSlot } from './places-slot.js';
import { takeSharedLink } from './take-shared-link.js';
import { QuestionForm } from './question-form.js';
import { renderFailure } from './render/failure.js';
import { renderFrame } from './render/frame.js';
import { renderPage } from './render/page.js';
import { ScreenState } from './screen-state.js';
import { styles } from './styles/index.js';
import type { Actions, View } from './view.js';
import { whenIdle } from './when-idle.js';

/**
 * Asks a few questions, one at a time, and shows whom to call. Works without configuration: the
 * shared rules come with it. Nothing is stored or sent.
 *
 * What stands inside the tag is what the page shows without script and until the element is ready,
 * and what stands below the emergency numbers when the questions cannot be shown.
 *
 * Colours are light or dark as the page's `color-scheme` says.
 *
 * @tag coord-orientation
 *
 * @fires coord-answer - A question was answered. {@link CoordAnswerEvent}
 * @fires coord-orientation - An orientation stands. {@link CoordOrientationEvent}
 * @fires coord-restart - All answers are forgotten. {@link CoordRestartEvent}
 * @fires coord-error - The questions could not be shown. {@link CoordErrorEvent}
 *
 * @slot - Shown before the element is ready and when it fails: names, numbers, a link.
 *
 * @csspart frame - The box around everything.
 * @csspart emergency - The strip of emergency numbers.
 * @csspart question - The form of one question.
 * @csspart choice - One answer of a question.
 * @csspart continue - The button that gives the chosen answers.
 * @csspart summary - What the person said so far.
 * @csspart result - The orientation.
 * @csspart lead - The destination to contact.
 * @csspart call - A button that calls a number.
 * @csspart partners - The destinations to bring in.
 * @csspart place - The question for the place.
 * @csspart structure - A structure of the directory.
 * @csspart map - The map of the region.
 * @csspart directory - The directory on its own.
 * @csspart playbook - The steps of a pathway.
 * @csspart foot - What the orientation is and is not.
 * @csspart failure - The box shown when the questions cannot be.
 *
 * @cssstate question - A question is on screen.
 * @cssstate result - An orientation is on screen.
 * @cssstate emergency - An emergency is on screen.
 * @cssstate failure - The emergency numbers stand in place of the questions.
 *
 * @cssproperty [--coord-accent=#0f5b66] - Buttons and what is chosen.
 * @cssproperty [--coord-on-accent=#ffffff] - Text on the accent.
 * @cssproperty [--coord-text=#17282b] - Text.
 * @cssproperty [--coord-muted=#4b5f62] - Secondary text.
 * @cssproperty [--coord-background=#ffffff] - Behind everything.
 * @cssproperty [--coord-surface=#f1f6f5] - Behind the lead and other boxes.
 * @cssproperty [--coord-border=#75898b] - Lines around what can be chosen.
 * @cssproperty [--coord-danger=#a3291b] - Emergency numbers and errors.
 * @cssproperty [--coord-focus=#b45309] - The ring around what has the focus.
 * @cssproperty [--coord-radius=0.75em] - Roundness of the boxes.
 */
export class CoordOrientation extends LitElement {
  static override styles = styles;

  // Not decorators: their helpers are a fortieth of all the code that a visitor loads.
  static override properties = {
    audience: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    commune: {},
    departement: {},
    directorySrc: { attribute: 'directory-src' },
    reportTo: { attribute: 'report-to' },
    history: { type: Boolean },
    pack: { attribute: false },
    situation: { attribute: false },
  };

  /**
   * Whom the site is for: `pro` for professionals, or more exactly `sante`, `social`, `institution`,
   * `dispositif`; `usager` for patients and carers. It shapes words and leaves out what is not for
   * them, never who to call in danger.
   */
  declare audience: string | undefined;

  /** Level of the question's heading, 1 to 6, so that it fits into the page's own headings. */
  declare headingLevel: number;

  /** INSEE code of the commune when the site is for one, such as `81004`: it is not asked then. */
  declare commune: string | undefined;

  /** Code of the département when the site is for one, such as `81`. */
  declare departement: string | undefined;

  /** Folder of the directory's data, when it is not beside the script. */
  declare directorySrc: string | undefined;

  /** Mail address of the site, for mistakes and disagreement; nothing is sent by the element. */
  declare reportTo: string | undefined;

  /**
   * Whether the browser's back and forward buttons go from question to question; off by default. The
   * history of the page then holds one entry for each screen, with a number and no answer.
   */
  declare history: boolean;

  /** The rules and their words; setting them starts again. The shared French pack by default. */
  get pack(): Pack {
    return this.#language.pack;
  }

  set pack(pack: Pack) {
    this.#language.usePack(pack);
    this.#open({});
  }

  /** The answers so far. Setting them goes on from there, without an event; `{}` starts again. */
  get situation(): Situation {
    return this.#session?.situation ?? {};
  }

  set situation(situation: Situation) {
    this.#open(situation);
  }

  /**
   * The orientation as the answers stand; undefined when the pack or the situation cannot be read. It
   * says at once who leads, and whom to bring in and why as soon as `updateComplete` settles.
   */
  get orientation(): Orientation | undefined {
    return this.#session?.orientation;
  }

  #session: Session | undefined;
  #error: unknown;
  #reportedError: unknown;
  #isFocusMoving = false;
  #isPreview = false;
  #note: string | undefined;
  readonly #form = new QuestionForm(this, {
    onAnswer: (question, answer) => this.#onChange(() => this.answer(question, answer)),
    onMissing: () => this.#onChange(() => undefined),
  });

  readonly #language = new LanguageController(this, (pack) => {
    if (!this.#session) return;
    this.#session.usePack(pack);
    if (this.#session.answered.length > 0) void this.#loadMore(this.#session);
  });

  readonly #details = new LazyPart(this, async () =>
    (await import('./details/index.js')).createDetails(this),
  );
  readonly #places = new PlacesSlot(
    this,
    () => this.#session,
    () => this.#session && this.#loadMore(this.#session),
  );
  readonly #history = new LazyPart(this, async () => {
    const { BackButton } = await import('./history/index.js');
    return new BackButton(this, {
      places: this.#places,
      session: () => this.#session,
      isPreview: () => this.#isPreview,
      isCaused: () => this.#isFocusMoving,
      go: (isPreview, change) =>
        this.#onChange(() => {
          change();
          this.#isPreview = isPreview;
        }),
    });
  });

  constructor() {
    super();
    new ScreenState(this, () => {
      if (this.#error !== undefined || !this.#session) return 'failure';
      if (this.#session.current) return 'question';
      return this.#session.orientation.status === 'emergency' ? 'emergency' : 'result';
    });
    this.headingLevel = 2;
    this.#open({});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const link = takeSharedLink();
    if (link !== undefined) void this.#openLink(link);
  }

  /** An update is complete when what it needs to be loaded is on screen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#details, this.#places, this.#history].map(({ settled }) => settled));
    return super.getUpdateComplete();
  }

  /** Once the first question is painted, the engine gets ready, so that the first answer does not wait for it. */
  protected override firstUpdated(): void {
    whenIdle(() => void this.orientation);
  }

  /** Reports an error once it can be heard, and moves the focus if a person has caused the change. */
  protected override updated(): void {
    if (this.#error !== this.#reportedError) {
      this.#reportedError = this.#error;
      if (this.#error !== undefined) this.dispatchEvent(new CoordErrorEvent(this.#error));
    }
    if (this.history) void this.#history.load();
    if (this.#isFocusMoving) moveFocus(this, this.renderRoot);
    this.#isFocusMoving = false;
  }

  /**
   * Answers a question, as if the person had chosen the answer. The focus stays where it is.
   *
   * @throws {SituationError} The pack has no such question or option; nothing changes then.
   */
  answer(question: string, answer: Answer): void {
    const session = this.#session;
    if (!session) return;
    session.answer(question, answer);
    this.#isPreview = false;
    this.requestUpdate();
    this.dispatchEvent(new CoordAnswerEvent(question));
    void this.#tell(session);
  }

  /** Shows the previous question with its answer, or leaves a question that was opened from the result. */
  back(): void {
    if (this.#isPreview) this.#isPreview = false;
    else if (this.#session?.canGoBack) this.#session.back();
    else this.#session?.resume();
    this.requestUpdate();
  }

  /** Forgets all answers and shows the first question. */
  restart(): void {
    this.#places.forget();
    this.#open({});
    this.requestUpdate();
    this.dispatchEvent(new CoordRestartEvent());
  }

  readonly #actions: Actions = {
    onEdit: (question) =>
      this.#onChange(() => {
        this.#isPreview = false;
        this.#session?.edit(question);
      }),
    onResume: () => this.#onChange(() => this.#session?.resume()),
    onBack: () => this.#onChange(() => this.back()),
    onDirectory: () => this.#onChange(() => this.#places.toggleDirectory()),
    onPreview: () => this.#onChange(() => (this.#isPreview = true)),
    onRestart: () => this.#onChange(() => this.restart()),
  };

  /** Runs what a person has caused: whoever listens or zooms in has to be taken to what is new. */
  #onChange(change: () => unknown): void {
    this.#note = undefined;
    change();
    this.#isFocusMoving = true;
    this.requestUpdate();
  }

  #open(situation: Situation): void {
    this.#isPreview = false;
    try {
      const session = createOrientation(this.#language.pack);
      for (const [question, answer] of Object.entries(situation)) {
        if (answer !== undefined) session.answer(question, answer);
      }
      if (session.answered.length > 0) void this.#loadMore(session);
      this.#session = session;
      this.#error = undefined;
    } catch (error) {
      this.#session = undefined;
      this.#error = error;
    }
  }

  /** Opens a shared orientation with the rules of today, and says what has changed since. */
  async #openLink(link: string): Promise<void> {
    const details = await this.#details.load();
    const { pack, words } = this.#language;
    const note = await details?.openLink(link, pack, words, this.#places);
    this.#note = note ?? words.linkNotOpened;
    this.requestUpdate();
  }

  /**
   * What a result shows besides its first step comes with the first answer. Once the details are there,
   * they hear at once what they have to load: before the result is drawn, which waits for it.
   */
  async #loadMore({ orientation }: Session): Promise<void> {
    const details = this.#details.value ?? (await this.#details.load());
    void details?.loadTexts(this.#language, orientation);
  }

  /** Tells the page of an orientation once it is explained, if it still stands. */
  async #tell(session: Session): Promise<void> {
    const { situation } = session;
    await this.#loadMore(session);
    if (session.current || this.situation !== situation) return;
    this.dispatchEvent(new CoordOrientationEvent(session.orientation));
  }

  #renderSession(session: Session): TemplateResult {
    const view: View = {
      host: this,
      pack: this.#language.pack,
      session,
      get orientation() {
        return session.orientation;
      },
      current: this.#isPreview ? undefined : session.current,
      isPreview: this.#isPreview,
      note: this.#note,
      words: this.#language.words,
      headingLevel: this.headingLevel,
      audience: this.audience,
      details: this.#details.value,
      places: this.#places,
      ...this.#actions,
    };
    return renderPage(view, this.#form);
  }

  #renderContent(): TemplateResult {
    const { isWaiting, words } = this.#language;
    if (isWaiting) return html`<slot></slot>`;
    if (!this.#session) return renderFailure(words);
    this.#error = undefined;
    try {
      return this.#renderSession(this.#session);
    } catch (error) {
      this.#error = error;
      return renderFailure(words);
    }
  }

  protected override render(): TemplateResult {
    return renderFrame(this.#language.words, this.#renderContent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'coord-orientation': CoordOrientation;
  }
}
