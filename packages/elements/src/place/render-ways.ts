import type { Structure } from '@coord-orientation/sdk/places';
import { nothing, type TemplateResult } from 'lit';
import { html } from '../ui/html.js';
import { safeUrl } from '../ui/safe-url.js';
import type { PlaceWords } from '../words/places-fr.js';

type Words = Pick<
  PlaceWords,
  'way' | 'whoCalls' | 'voiceOnly' | 'call' | 'open' | 'openSite' | 'noContact'
>;

/** A longer name of a site breaks the button into lines that nobody reads. */
const LONGEST_ON_A_BUTTON = 20;

/** Renders one large way to reach a structure: its number, else its site; that none is known where there is none. */
export function renderFirstWay(words: Words, { phone, website }: Structure): TemplateResult {
  const site = safeUrl(website);
  if (phone) {
    const address = `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
    return html`<p class="way">
      <a class="call" part="call" href=${address}>${words.call(phone)}</a>
    </p>`;
  }
  if (site) {
    const host = hostOf(site);
    const text = host.length > LONGEST_ON_A_BUTTON ? words.openSite : words.open(host);
    return html`<p class="way"><a class="call" part="call" href=${site}>${text}</a></p>`;
  }
  return html`<p class="territory">${words.noContact}</p>`;
}

/** Renders how a structure is reached, when and by whom. What it did not say is not there. */
export function renderWays(words: Words, structure: Structure): TemplateResult {
  const { phone, hours, whoCalls, website, email, secureEmail, address, voiceOnly } = structure;
  const site = safeUrl(website);
  return html`
    ${phone ? html`<p translate="no"><a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a></p>` : nothing}
    ${hours ? html`<p lang="fr">${hours}</p>` : nothing}
    ${whoCalls ? html`<p class="territory">${words.whoCalls} <span lang="fr">${whoCalls}</span></p>` : nothing}
    ${site ? html`<p><a href=${site}>${hostOf(site)}</a></p>` : nothing}
    ${email ? html`<p><a href="mailto:${email}">${email}</a></p>` : nothing}
    ${renderLink(structure.form, words.way.form)} ${renderLink(structure.relay, words.way.relay)}
    ${secureEmail ? html`<p>${words.way.secureEmail} <span translate="no">${secureEmail}</span></p>` : nothing}
    ${voiceOnly ? html`<p class="territory">${words.voiceOnly}</p>` : nothing}
    ${address ? html`<p>${address}</p>` : nothing}
  `;
}

function renderLink(url: string | undefined, text: string): TemplateResult | typeof nothing {
  const address = safeUrl(url);
  return address ? html`<p><a href=${address}>${text}</a></p>` : nothing;
}

/** `dac81.fr`: who reads it knows where the link leads. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
