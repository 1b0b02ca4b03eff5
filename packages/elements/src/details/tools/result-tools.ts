import type { LitElement } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../format-date.js';
import { copyText } from '../../places/copy-text.js';
import { mailOf } from '../../places/mail-of.js';
import { renderHeading } from '../../render/heading.js';
import { destinationWords, type View } from '../../view.js';
import { factsOf } from './facts-of.js';
import { messageText } from './message-text.js';
import { printDocument } from './print-document.js';
import { linkTo } from './receipt-link.js';
import { resultSheet } from './result-sheet.js';
import { resultText } from './result-text.js';
import { toolWords } from './tool-words.js';

/** Copying, printing, sharing and contesting a result. Nothing is sent: a person copies, or writes a mail. */
export class ResultTools {
  readonly #host: LitElement & { readonly reportTo?: string | undefined };
  #said = '';
  #isLinkShown = false;
  #reason: string | undefined;
  #situation: unknown;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Renders the three of them; what was opened or picked is forgotten when the answers change. */
  render(view: View): TemplateResult {
    const { situation } = view.session;
    if (situation !== this.#situation) {
      this.#said = '';
      this.#isLinkShown = false;
      this.#reason = undefined;
    }
    this.#situation = situation;
    const say = toolWords(view);
    return html`
      <div class="tools">
        ${this.#renderKeep(view)} ${renderHeading(view.headingLevel + 1, say.message)}
        ${this.#renderMessage(view)} ${renderHeading(view.headingLevel + 1, say.disagree)}
        ${this.#renderDisagree(view)}
      </div>
      <p class="unseen" role="status">${this.#said}</p>
    `;
  }

  #renderKeep(view: View): TemplateResult {
    const say = toolWords(view);
    const { lang } = view.words;
    return html`
      <div class="ways">
        ${this.#button(say.copyResult, () => this.#copy(view, resultText(view)))}
        ${this.#button(say.print, () => printDocument(say.sheetTitle, lang, resultSheet(view)))}
        ${this.#button(say.share, () => this.#showLink())}
      </div>
      ${this.#renderSaid()} ${this.#isLinkShown ? this.#renderLink(view) : nothing}
    `;
  }

  /** The person sees what the link holds before copying it. */
  #renderLink(view: View): TemplateResult {
    const say = toolWords(view);
    const { receipt, lead } = view.orientation;
    const link = linkTo(view.orientation, location.href);
    const names = lead.map((id) => destinationWords(view, id).name).join(' + ') || say.nobody;
    return html`
      <div class="shared">
        <p><strong>${say.linkHolds}</strong></p>
        <ul>
          ${factsOf(view).map((fact) => html`<li>${fact}</li>`)}
          <li>${say.linkResult(names)}</li>
          <li>${say.linkDate(formatDate(receipt.date, view.words.lang), receipt.pack.version)}</li>
        </ul>
        <p>${say.linkNot}</p>
        <label>${say.link} <input class="link-text" readonly .value=${link} /></label>
        ${this.#button(say.copyLink, () => this.#copy(view, link))}
      </div>
    `;
  }

  #renderMessage(view: View): TemplateResult {
    const say = toolWords(view);
    const text = messageText(view);
    return html`
      ${renderText(say.noName, text)}
      <div class="ways">${this.#button(say.copyMessage, () => this.#copy(view, text))}</div>
      ${this.#renderSaid()}
    `;
  }

  #renderDisagree(view: View): TemplateResult {
    const say = toolWords(view);
    const text = this.#reason === undefined ? undefined : this.#disagreement(view, this.#reason);
    const mail = mailOf(this.#host.reportTo);
    return html`
      <p>${say.disagreeHelp}</p>
      <fieldset class="reasons" @change=${this.#onReason}>
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
                ${this.#button(say.disagreeCopy, () => this.#copy(view, text))}
                ${
                  mail
                    ? html`<a href=${mailto(mail, say.disagreeSubject, text)}
                        >${say.disagreeMail}</a
                      >`
                    : nothing
                }
              </div>
              ${this.#renderSaid()}
            `
      }
    `;
  }

  #disagreement(view: View, reason: string): string {
    const say = toolWords(view);
    const { receipt, reasons } = view.orientation;
    return [
      `${say.disagree} : ${say.disagreeReasons[reason] ?? reason}`,
      ...factsOf(view).map((fact) => `- ${fact}`),
      `> ${view.orientation.lead.join(' + ') || say.nobody}`,
      reasons.rules.map(({ rule }) => rule).join(', '),
      say.sheetDate(formatDate(receipt.date, view.words.lang), receipt.pack.version),
    ].join('\n');
  }

  #renderSaid(): TemplateResult | typeof nothing {
    return this.#said ? html`<p class="said" aria-hidden="true">${this.#said}</p>` : nothing;
  }

  #button(label: string, act: () => unknown): TemplateResult {
    return html`<button class="secondary" type="button" @click=${act}>${label}</button>`;
  }

  readonly #onReason = ({ target }: Event): void => {
    this.#reason = (target as HTMLInputElement).value;
    this.#said = '';
    this.#host.requestUpdate();
  };

  #showLink(): void {
    this.#isLinkShown = true;
    this.#said = '';
    this.#host.requestUpdate();
  }

  async #copy(view: View, text: string): Promise<void> {
    const say = toolWords(view);
    this.#said = (await copyText(text)) ? say.copied : say.notCopied;
    this.#host.requestUpdate();
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
