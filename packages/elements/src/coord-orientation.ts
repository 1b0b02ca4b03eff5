import {
  type Answer,
  createSession,
  dangersIn,
  type Decision,
  type Orientation,
  type Pack,
  sayDecision,
  type Session,
  type Situation,
  type Texts,
  withoutSettled,
} from '@coord-orientation/sdk';
import { pack as bundled } from '@coord-orientation/sdk/bundled';
import { LitElement, type TemplateResult } from 'lit';
import { html } from './ui/html.js';
import { renderFailure } from './emergency/failure.js';
import { CoordAnswerEvent } from './events/coord-answer-event.js';
import { CoordErrorEvent } from './events/coord-error-event.js';
import { CoordOrientationEvent } from './events/coord-orientation-event.js';
import { CoordRestartEvent } from './events/coord-restart-event.js';
import type { BackButton } from './history/back-button.js';
import type { ChannelFollower } from './channel/channel-follower.js';
import { takeSharedLink } from './keep/take-shared-link.js';
import { LanguageController } from './language/language-controller.js';
import { PlacesSlot } from './place/places-slot.js';
import { QuestionForm } from './question/question-form.js';
import type { Details } from './screen/details.js';
import type { SaidWords } from './screen/said-words.js';
import { GestureGuard } from './screen/gesture-guard.js';
import { IdleController } from './screen/idle-controller.js';
import {
  createLateParts,
  importChannel,
  importClient,
  importLoadPack,
  loadHistory,
  loadMarker,
} from './screen/late-parts.js';
import type { LoadedPack } from './screen/load-pack.js';
import { renderPage } from './screen/page.js';
import { ScreenState } from './screen/screen-state.js';
import { styles } from './screen/styles.js';
import { renderFrame } from './ui/frame.js';
import { given } from './ui/given.js';
import { LatePart } from './ui/late-part.js';
import { moveFocus } from './ui/move-focus.js';
import type { Actions, View } from './view.js';

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
 * @csspart levels - Who has a part at each level.
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
  /** How it looks; a page changes that by the custom properties and the parts. */
  static override styles = styles;

  // Not decorators: their helpers are a fortieth of all the code that a visitor loads.
  static override properties = {
    audience: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    commune: {},
    departement: {},
    directorySrc: { attribute: 'directory-src' },
    reportTo: { attribute: 'report-to' },
    browserHistory: { type: Boolean, attribute: 'browser-history' },
    packSrc: { attribute: 'pack-src' },
    channel: {},
    channelRoot: { attribute: 'channel-root' },
    keep: { type: Boolean },
    pack: { attribute: false },
    situation: { attribute: false },
  };

  /**
   * Whom the site is for: one of the audiences of the pack, or a group of them. It shapes words and leaves
   * out what is not for them, never who to call. One that the pack does not know changes nothing.
   */
  declare audience: string | undefined;

  /** Level of the question's heading, 1 to 6, so that it fits into the page's own headings. */
  declare headingLevel: number;

  /** INSEE code of the commune when the site is for one, such as `81004`: a first proposal, changed in one tap. */
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
  declare browserHistory: boolean;

  /**
   * Address of the `manifest.json` of a pack, as `coord build` writes it, in place of the shared one. While
   * it is on its way, what stands inside the tag shows. Where it cannot be had, the shared pack stands if
   * it is of the same id, and says its date; otherwise the failure box.
   */
  declare packSrc: string | undefined;

  /**
   * Address of the folder of a channel, a signed place where newer rules and numbers are published. The rules that
   * are there show at once; newer ones are taken once they are verified, never between two answers. Where they
   * cannot be, the last good ones stand, with their date, and `coord-error` says why.
   */
  declare channel: string | undefined;

  /** The hash of the first root file of the channel, `sha256-…`: without it nothing is believed. */
  declare channelRoot: string | undefined;

  /** Whether what was verified of the channel may be kept on the disk of who visits; off by default. */
  declare keep: boolean;

  /** The version of the rules on screen, and the day that they are of. */
  get version(): { readonly version: string; readonly date: string } {
    const { version, date } = this.#pack.rules.logic;
    return { version, date };
  }

  /** The pack that it asks and decides by; setting it starts again. The shared one by default. */
  get pack(): Pack {
    return this.#pack;
  }

  set pack(pack: Pack) {
    this.#own = pack;
    this.#take(pack, this.#given);
  }

  /**
   * The answers so far. Setting them goes on from there, without an event. A danger may be raised so, and is
   * taken back only by who answers here: one that was said stays, and an answer that rules one out is asked
   * anew. `restart` forgets all.
   */
  get situation(): Situation {
    return this.#session?.situation ?? {};
  }

  set situation(situation: Situation) {
    this.#given = situation;
    if (!this.#isAwaited) this.#open(situation);
  }

  /**
   * The orientation as the answers stand; undefined when the pack or the situation cannot be read. It
   * says at once who leads, and whom to bring in and why as soon as `updateComplete` settles.
   */
  get orientation(): Orientation | undefined {
    return this.#session && this.#say(this.#session.decision).orientation;
  }

  #pack: Pack = bundled;
  /** The one that it has without a channel. */
  #own: Pack = bundled;
  #session: Session | undefined;
  #error: unknown;
  #renderError: unknown;
  #reportedError: unknown;
  #isFocusMoving = false;
  #isPreview = false;
  #note: string | undefined;
  #said: Said | undefined;
  /** What the page has set, until somebody answers: a pack that comes later starts from it. */
  #given: Situation = {};
  /** What was answered here since the last restart. */
  #answered: Situation = {};
  #isIdle = false;
  /** The address that was followed last. */
  #followed: string | undefined;
  /** Settles once it is known what came of it. */
  #following: Promise<void> | undefined;
  /** What came of it; undefined while it is on its way, and without an address. */
  #loaded: LoadedPack | undefined;

  readonly #language = new LanguageController(this, bundled, loadMarker);
  readonly #late = createLateParts(this, this.#language);
  readonly #channel = new LatePart<ChannelFollower>(this, async () => {
    const [{ ChannelFollower }, client] = await Promise.all([importChannel(), importClient()]);
    const read = () => ({
      own: this.#isAwaited ? [] : [this.#own, bundled],
      session: this.#session,
      answered: this.#answered,
      given: this.#given,
    });
    return new ChannelFollower(this, client, read, (pack, given) => this.#take(pack, given));
  });
  readonly #places = new PlacesSlot(
    this,
    this.#late,
    () => this.#session,
    () => this.#channel.value?.directory,
  );
  readonly #form = new QuestionForm(this, {
    onAnswer: (question, answer) => this.#onChange(() => this.answer(question, answer)),
    onMissing: () => this.#onChange(() => undefined),
  });
  readonly #history = new LatePart<BackButton>(this, async () => {
    const { BackButton } = await loadHistory();
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
    new GestureGuard(this);
    new ScreenState(this, () => {
      if (this.#failure !== undefined || !this.#session) return 'failure';
      if (this.#session.dangersAside.length > 0) return 'emergency';
      if (this.#session.current) return 'question';
      return this.#session.decision.status === 'emergency' ? 'emergency' : 'result';
    });
    new IdleController(this, () => {
      this.#isIdle = true;
      this.#getReady();
    });
    this.headingLevel = 2;
    this.#open({});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onAddress);
    this.#onAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onAddress);
  }

  /** An update is complete when what is on screen has what it needs to be loaded. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    const parts = Object.values(this.#late).filter((part) => part instanceof LatePart);
    const awaited = [...parts, this.#history].filter(({ isPrefetched }) => !isPrefetched);
    await Promise.all(awaited.map(({ settled }) => settled));
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (this.#address !== this.#followed) this.#following = this.#follow(this.#address);
    if (given(this.channel)) void this.#channel.need();
    this.#channel.value?.follow();
    if (!this.#session) return;
    const current = this.#current;
    const isMultiple = this.#pack.rules.logic.questions.some(
      ({ id, multiple }) => id === current?.question && multiple === true,
    );
    this.#form.follow(current, isMultiple);
    if (this.#session.answered.length > 0) this.#needDetails();
  }

  /** Whatever is thrown while something is drawn ends in the failure box with the emergency numbers. */
  protected override performUpdate(): void {
    this.#renderError = undefined;
    try {
      super.performUpdate();
    } catch (error) {
      this.#renderError = error;
      this.#drawAnew();
      this.#attempt(() => this.#report());
    }
  }

  /** Reports an error once it can be heard, and moves the focus if a person has caused the change. */
  protected override updated(): void {
    this.#report();
    if (this.browserHistory) void this.#history.need();
    if (this.#isFocusMoving) moveFocus(this, this.renderRoot, this.#late.details);
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
    this.#answered = { ...this.#answered, [question]: answer };
    this.#given = {};
    this.#isPreview = false;
    this.#channel.value?.follow();
    this.requestUpdate();
    this.dispatchEvent(new CoordAnswerEvent(question));
    void this.#announce(this.#session ?? session);
  }

  /** Shows the previous question with its answer, or leaves a question that was opened from the result. */
  back(): void {
    if (this.#isPreview) this.#isPreview = false;
    else if (this.#session?.canGoBack) this.#session.back();
    else this.#session?.cancelEdit();
    this.requestUpdate();
  }

  /** Forgets all answers and shows the first question. */
  restart(): void {
    this.#places.forget();
    this.#given = this.#answered = {};
    this.#session = this.#note = undefined;
    takeSharedLink();
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
    onCancelEdit: () => this.#onChange(() => this.#session?.cancelEdit()),
    onBack: () => this.#onChange(() => this.back()),
    onDirectory: () => this.#onChange(() => this.#places.toggleDirectory()),
    onPreview: () => this.#onChange(() => (this.#isPreview = true)),
    onRestart: () => this.#onChange(() => this.restart()),
    onResume: () => this.#onChange(() => undefined),
    onHandle: () => this.#onChange(() => this.#session?.handle()),
    onRecall: () => this.#onChange(() => this.#session?.recall()),
    onReopen: (question) => this.#onChange(() => this.#session?.reopen(question)),
  };

  /** Runs what a person has caused, and moves the focus to what is new. */
  #onChange(change: () => unknown): void {
    this.#note = undefined;
    this.#attempt(change);
    this.#isFocusMoving = true;
    this.requestUpdate();
  }

  /** What an answer, a page or an event throws is told, and never ends in a screen that stands still. */
  #attempt(work: () => unknown): void {
    try {
      work();
    } catch (error) {
      this.#session = undefined;
      this.#error = error;
      this.requestUpdate();
    }
  }

  #report(): void {
    const failure = this.#failure;
    if (failure === this.#reportedError) return;
    this.#reportedError = failure;
    if (failure !== undefined) this.dispatchEvent(new CoordErrorEvent(failure));
  }

  /**
   * Draws into new nodes what stands in place of the questions: what broke may be the old ones. Where
   * nothing at all can be drawn, what the page wrote inside the tag shows.
   */
  #drawAnew(): void {
    const end = document.createComment('');
    this.shadowRoot?.replaceChildren(end);
    this.renderOptions.renderBefore = end;
    try {
      super.update(new Map());
    } catch {
      // An XHTML page reads no template.
      this.shadowRoot?.replaceChildren(document.createElement('slot'));
    }
  }

  get #failure(): unknown {
    return this.#error ?? this.#renderError;
  }

  get #current() {
    return this.#isPreview ? undefined : this.#session?.current;
  }

  get #address(): string | undefined {
    return given(this.packSrc);
  }

  /** The pack is on its way: nothing should be asked yet. */
  get #isAwaited(): boolean {
    const address = this.#address;
    return address !== this.#followed || (address !== undefined && this.#loaded === undefined);
  }

  /** The rules are those that come with the code, or another version of them. */
  get #isBundled(): boolean {
    return this.#pack.rules.logic.id === bundled.rules.logic.id;
  }

  /** Takes the pack at an address, or, without one, the one that comes with the code. */
  async #follow(address: string | undefined): Promise<void> {
    this.#followed = address;
    this.#loaded = undefined;
    if (address === undefined) return this.#usePack((this.#own = bundled), this.#given);
    const loaded: LoadedPack = await importLoadPack()
      .then(({ loadPack }) => loadPack(address, this.#language.wanted, bundled))
      .catch((error: unknown) => ({ error, texts: { destinations: {} } }));
    if (address !== this.#followed) return;
    this.#loaded = loaded;
    const { pack, error } = loaded;
    if (error !== undefined) this.dispatchEvent(new CoordErrorEvent(error));
    if (pack) this.#usePack((this.#own = pack), this.#given);
    else {
      this.#session = undefined;
      this.#error = this.#reportedError = error;
    }
    this.requestUpdate();
  }

  /** Goes on with another pack; what the one before could read, and this one cannot, is forgotten. */
  #take(pack: Pack, situation: Situation): void {
    const before = this.#session;
    this.#usePack(pack, situation);
    if (before && !this.#session) this.#open({});
  }

  #usePack(pack: Pack, situation: Situation): void {
    this.#pack = pack;
    this.#open(situation, () => {
      this.#language.usePack(pack);
      this.#late.texts.reset();
    });
    if (this.#isIdle) this.#getReady();
  }

  /** The engine and what comes later get ready, so that no answer waits for them. */
  #getReady(): void {
    if (this.#isAwaited || !this.#session) return;
    void this.#session.decision;
    void this.#late.prefetch();
  }

  /** @param before - What may fail as well. */
  #open(situation: Situation, before?: () => void): void {
    this.#isPreview = false;
    try {
      before?.();
      const { rules } = this.#pack;
      const session = createSession(rules);
      const given = {
        ...withoutSettled(rules, situation, this.#answered),
        ...dangersIn(rules, this.situation),
      };
      for (const [question, answer] of Object.entries(given)) {
        if (answer !== undefined) session.answer(question, answer);
      }
      this.#session = session;
      this.#error = undefined;
    } catch (error) {
      this.#session = undefined;
      this.#error = error;
    }
  }

  readonly #onAddress = (event?: HashChangeEvent): void => {
    const link = takeSharedLink(event?.newURL);
    if (link !== undefined) void this.#openLink(link);
  };

  /** Opens a shared orientation with the rules of today, and says what has changed since. */
  async #openLink(link: string): Promise<void> {
    const keep = await this.#late.keep.load();
    // It is of the pack that the page asks for, not of the one that is there at once.
    await super.getUpdateComplete();
    await this.#following;
    if (!this.#session) return;
    const { words, texts } = this.#language;
    try {
      const opened = await keep?.openLink(
        link,
        { rules: this.#pack.rules, texts },
        words,
        this.#places,
      );
      if (opened) this.situation = opened.situation;
      this.#note = opened?.note ?? words.linkNotOpened;
    } catch (error) {
      this.#note = words.linkNotOpened;
      this.dispatchEvent(new CoordErrorEvent(error));
    }
    this.requestUpdate();
  }

  /** What a result shows besides its first step comes with the first answer, at the latest. */
  #needDetails(): void {
    const { details, texts } = this.#late;
    void details.need();
    void texts.need();
  }

  /** Tells the page of an orientation once it is explained, if it still stands. */
  async #announce(session: Session): Promise<void> {
    const { situation } = session;
    const { details, texts } = this.#late;
    await Promise.all([details.need(), texts.need()]);
    this.#attempt(() => {
      if (session.current || this.situation !== situation) return;
      this.dispatchEvent(new CoordOrientationEvent(session.decision));
    });
  }

  /** Puts a decision into the words that are loaded; the same ones are put once. */
  #say(decision: Decision): Said {
    const texts = this.#texts;
    const { describe: by = sayPlainly } = this.#late.details.value ?? {};
    const said = this.#said;
    if (said && said.decision === decision && said.texts === texts && said.by === by) {
      return said;
    }
    const audience = given(this.audience)?.toLowerCase();
    return (this.#said = { decision, texts, by, ...by(decision, texts, { audience }) });
  }

  get #texts(): Texts {
    const { texts } = this.#language;
    return this.#channel.value?.texts(texts) ?? texts;
  }

  #viewOf(session: Session): View {
    const texts = this.#texts;
    const isAsking = this.#current !== undefined;
    const say = () => this.#say(session.decision);
    const view: View = {
      host: this,
      logic: this.#pack.rules.logic,
      get texts() {
        return isAsking ? texts : say().fitted;
      },
      ownLang: this.#pack.languages[0] ?? '',
      session,
      // A first question is drawn before anything is decided.
      get orientation() {
        return say().orientation;
      },
      get leads() {
        return session.decision.receipt.leads;
      },
      current: this.#current,
      isPreview: this.#isPreview,
      note: this.#note,
      hasDirectory: Boolean(this.directorySrc) || this.#isBundled,
      isFallback: this.#loaded?.error !== undefined || this.#channel.state === 'error',
      notices: [],
      words: this.#language.words,
      headingLevel: this.headingLevel,
      audience: given(this.audience)?.toLowerCase(),
      ...this.#actions,
    };
    return this.#channel.value?.complete(view) ?? view;
  }

  #renderContent(): TemplateResult {
    const { isWaiting, words } = this.#language;
    if (isWaiting || this.#isAwaited) return html`<slot></slot>`;
    if (!this.#session || this.#failure !== undefined) {
      return renderFailure(words, this.#loaded?.texts ?? this.#texts);
    }
    const parts = { form: this.#form, late: this.#late, places: this.#places };
    return renderPage(this.#viewOf(this.#session), parts);
  }

  protected override render(): TemplateResult {
    return renderFrame(this.#language.words, this.#renderContent());
  }
}

/** In the words of who leads alone: those that fit who asks come with the details. */
function sayPlainly(decision: Decision, texts: Texts): SaidWords {
  return { orientation: sayDecision(decision, texts), fitted: texts };
}

/** A decision in words, and what they were made from. */
interface Said extends SaidWords {
  readonly decision: Decision;
  readonly texts: Texts;
  readonly by: Details['describe'];
}

declare global {
  interface HTMLElementTagNameMap {
    'coord-orientation': CoordOrientation;
  }
}
