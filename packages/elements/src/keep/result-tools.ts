import { type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { formatDate } from '../ui/format-date.js';
import { anew } from '../ui/anew.js';
import { copyText } from '../ui/copy-text.js';
import { mailOf } from '../ui/mail-of.js';
import { renderHeading } from '../ui/heading.js';
import { destinationWords, type View } from '../view.js';
import type { PlacePart } from '../place/place-part.js';
import type { Paper } from './paper/paper.js';
import { disagreementText } from './disagreement-text.js';
import { factsOf } from './facts-of.js';
import { messageText } from './message-text.js';
import { outlineOf } from './outline-of.js';
import { type PageAddress, pageAddress } from './page-address.js';
import { linkTo } from './receipt-link.js';
import { resultText } from './result-text.js';
import { toolWords } from '../words/tool-words.js';
import type { ToolWords } from '../words/tools-fr.js';

/** The three groups of what can be done. */
type Group = 'keep' | 'message' | 'disagree';

/** An element whose results are kept. */
export type KeepHost = LitElement & {
  readonly situation: unknown;
  readonly reportTo?: string | undefined;
};

/** Copying, printing, sharing and contesting a result. Nothing is sent: a person copies, or writes a mail. */
export class ResultTools implements ReactiveController {
  readonly #host: KeepHost;
  readonly #loadPaper: () => Promise<Paper>;
  #said = '';
  #group: Group = 'keep';
  #isLinkShown = false;
  #isToSelect = false;
  #hasDepartement = false;
  #hasWholeAddress = false;
  #reason: string | undefined;
  #situation: unknown;

  constructor(host: KeepHost, loadPaper: () => Promise<Paper>) {
    this.#host = host;
    this.#loadPaper = loadPaper;
    host.addController(this);
  }

  /** What was opened or picked is forgotten when the answers change. */
  hostUpdate(): void {
    const { situation } = this.#host;
    if (situation === this.#situation) return;
    this.#situation = situation;
    this.#said = '';
    this.#isLinkShown = false;
    this.#isToSelect = false;
    this.#hasDepartement = false;
    this.#hasWholeAddress = false;
    this.#reason = undefined;
  }

  /** Renders the three of them. */
  render(view: View, place: PlacePart | undefined): TemplateResult {
    const say = toolWords(view);
    return html`
      <div class="tools">
        ${this.#renderKeep(view, place)} ${renderHeading(view.headingLevel + 1, say.message)}
        ${this.#renderMessage(view)} ${renderHeading(view.headingLevel + 1, say.disagree)}
        ${this.#renderDisagree(view)}
      </div>
      <p class="unseen" role="status">${anew(this.#said)}</p>
    `;
  }

  #renderKeep(view: View, where: PlacePart | undefined): TemplateResult {
    const say = toolWords(view);
    return html`
      <div class="ways">
        ${this.#button(say.copyResult, () => this.#copy(view, 'keep', resultText(view, where)))}
        ${this.#button(say.print, () => this.#print(view, where))}
        ${this.#button(say.share, () => this.#showLink(say))}
      </div>
      ${this.#renderSaid('keep')}
      ${this.#isToSelect ? renderText(say.copyResult, resultText(view, where)) : nothing}
      ${this.#isLinkShown ? this.#renderLink(view, where) : nothing}
    `;
  }

  /** The person sees what the link holds before copying it. */
  #renderLink(view: View, where: PlacePart | undefined): TemplateResult | typeof nothing {
    const say = toolWords(view);
    const { leads } = view;
    const { receipt } = view.orientation;
    const place = where?.placeOf(view);
    const shared = this.#hasDepartement ? place : undefined;
    const page = pageAddress(location.href);
    if (!page) return nothing;
    const address = this.#hasWholeAddress ? page.whole : page.plain;
    const link = linkTo(view.orientation, address, shared?.code);
    const names = leads.map((id) => destinationWords(view, id).name).join(' + ') || say.nobody;
    return html`
      <div class="shared">
        <p><strong>${say.linkHolds}</strong></p>
        <ul>
          <li>${anew(say.linkPage(address))}</li>
          ${factsOf(view).map((fact) => html`<li>${fact}</li>`)}
          <li>${say.linkResult(names)}</li>
          <li>${say.linkDate(formatDate(receipt.date, view.words.lang), receipt.pack.version)}</li>
          ${shared ? html`<li>${say.linkDepartement(shared.departement)}</li>` : nothing}
        </ul>
        ${
          page.whole === page.plain
            ? nothing
            : this.#renderTick(
                'add-address',
                say.addAddress(moreOf(page)),
                this.#hasWholeAddress,
                (isTicked) => {
                  this.#hasWholeAddress = isTicked;
                },
              )
        }
        ${
          place
            ? this.#renderTick(
                'add-departement',
                say.addDepartement(place.departement),
                this.#hasDepartement,
                (isTicked) => {
                  this.#hasDepartement = isTicked;
                },
              )
            : nothing
        }
        <p>${say.linkNot}</p>
        <label>${say.link} <input class="link-text" readonly .value=${link} /></label>
        ${this.#button(say.copyLink, () => this.#copy(view, 'keep', link))}
      </div>
    `;
  }

  /** What is in the link only if the person wants it there; a commune never is. */
  #renderTick(
    name: string,
    label: string,
    isTicked: boolean,
    tick: (isTicked: boolean) => void,
  ): TemplateResult {
    return html`
      <label class=${name}>
        <input
          type="checkbox"
          .checked=${isTicked}
          @change=${({ target }: Event) => {
            tick((target as HTMLInputElement).checked);
            this.#tell('keep', '');
          }}
        />
        <span>${label}</span>
      </label>
    `;
  }

  #renderMessage(view: View): TemplateResult {
    const say = toolWords(view);
    const text = messageText(view);
    return html`
      ${renderText(say.noName, text)}
      <div class="ways">
        ${this.#button(say.copyMessage, () => this.#copy(view, 'message', text))}
      </div>
      ${this.#renderSaid('message')}
    `;
  }

  #renderDisagree(view: View): TemplateResult {
    const say = toolWords(view);
    const text = this.#reason === undefined ? undefined : disagreementText(view, this.#reason);
    const mail = mailOf(this.#host.reportTo, view.texts.publisher?.mail);
    return html`
      <p>${say.disagreeHelp}</p>
      <fieldset
        class="reasons"
        @change=${({ target }: Event) => this.#choose((target as HTMLInputElement).value, say.textReady)}
      >
        <legend>${say.disagreeWhy}</legend>
        ${Object.entries(say.disagreeReasons).map(
          ([value, words]) => html`
            <label class="choice">
              <input type="radio" name="reason" value=${value} .checked=${this.#reason === value} />
              <span>${words}</span>
            </label>
          `,
        )}
      </fieldset>
      ${
        text === undefined
          ? nothing
          : html`
              ${renderText(say.disagreeText, text)}
              <div class="ways">
                ${this.#button(say.disagreeCopy, () => this.#copy(view, 'disagree', text))}
                ${
                  mail
                    ? html`<a href=${mailto(mail, say.disagreeSubject, text)}
                        >${say.disagreeMail}</a
                      >`
                    : html`<p>${say.disagreeNoMail}</p>`
                }
              </div>
              ${this.#renderSaid('disagree')}
            `
      }
    `;
  }

  /** Beside what was operated; the live region at the end says it to whoever listens. */
  #renderSaid(group: Group): TemplateResult | typeof nothing {
    const isHere = this.#said && this.#group === group;
    return isHere ? html`<p class="said" aria-hidden="true">${anew(this.#said)}</p>` : nothing;
  }

  #button(label: string, act: () => unknown): TemplateResult {
    return html`<button class="secondary" type="button" @click=${act}>${label}</button>`;
  }

  #choose(reason: string, said: string): void {
    this.#reason = reason;
    this.#tell('disagree', said);
  }

  #showLink({ linkReady, noLink }: ToolWords): void {
    this.#isLinkShown = pageAddress(location.href) !== undefined;
    this.#tell('keep', this.#isLinkShown ? linkReady : noLink);
  }

  /** What is printed is loaded only then. */
  async #print(view: View, where: PlacePart | undefined): Promise<void> {
    const say = toolWords(view);
    const { situation } = this.#host;
    try {
      const { printDocument, resultSheet } = await this.#loadPaper();
      this.#tell('keep', say.sheetReady);
      await this.#host.updateComplete;
      // What was erased meanwhile is not printed.
      if (this.#host.situation !== situation) return;
      const content = resultSheet(view, outlineOf(view, where), say);
      const sheet = { title: say.sheetTitle, lang: view.words.lang, content };
      if (!(await printDocument(sheet))) this.#tell('keep', say.noPrint);
    } catch {
      this.#tell('keep', say.noSheet);
    }
  }

  async #copy(view: View, group: Group, text: string): Promise<void> {
    const say = toolWords(view);
    const isCopied = await copyText(text);
    // What cannot be copied must be there to be selected.
    this.#isToSelect = !isCopied && group === 'keep';
    this.#tell(group, isCopied ? say.copied : say.notCopied);
  }

  #tell(group: Group, said: string): void {
    this.#group = group;
    this.#said = said;
    this.#host.requestUpdate();
  }
}

/** What the whole address has and the plain one lacks, to be read before it is shared. */
function moreOf({ plain, whole }: PageAddress): string {
  const known = new URL(plain);
  const { pathname, search, hash } = new URL(whole);
  const parts = [
    pathname === known.pathname ? '' : pathname,
    search,
    hash === known.hash ? '' : hash,
  ];
  return parts.filter(Boolean).map(readable).join(' ');
}

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function renderText(label: string, text: string): TemplateResult {
  return html`
    <label class="text">
      <strong>${label}</strong>
      <textarea readonly rows=${text.split('\n').length + 2} .value=${text}></textarea>
    </label>
  `;
}

function mailto(address: string, subject: string, body: string): string {
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
