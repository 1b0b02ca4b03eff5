import { nothing, type TemplateResult } from 'lit';
import { html } from '../../ui/html.js';
import type { Written } from '../../place/write-located.js';
import type { View } from '../../view.js';
import type { Outline } from '../outline-of.js';

/** Renders whom to contact, each with its part and how to reach it. */
export function sheetContacts(
  { orientation }: View,
  { leads, noContact }: Outline,
  title: string,
): TemplateResult | typeof nothing {
  const { joint } = orientation.reasons;
  if (leads.length === 0) return nothing;
  return html`
    <section>
      <h2>${title}</h2>
      <div class=${leads.length > 1 ? 'several' : nothing}>
        ${leads.map(
          ({ name, role, contacts }) =>
            html`<div>
              <p><strong>${name}</strong> ${role}</p>
              ${renderContacts(contacts)}
            </div>`,
        )}
      </div>
      ${joint ? html`<p>${joint}</p>` : nothing} ${noContact ? html`<p>${noContact}</p>` : nothing}
    </section>
  `;
}

function renderContacts(contacts: readonly Written[]): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`
    <ul class="structures">
      ${contacts.map(
        ({ name, lines, note }) => html`
          <li class=${name ? nothing : 'sentence'}>
            ${name ? html`<p lang="fr"><strong>${name}</strong></p>` : nothing}
            ${lines.map((line) => html`<p>${line}</p>`)}
            ${note ? html`<p lang="fr">${note}</p>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}
