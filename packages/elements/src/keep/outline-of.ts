import type { Partner } from '@coord-orientation/sdk';
import type { PlacePart } from '../place/place-part.js';
import type { Written } from '../place/write-located.js';
import { whosePlace } from '../result/whose-place.js';
import { MOST_PARTNERS } from '../result/partners.js';
import { outOfHoursOf } from '../result/out-of-hours.js';
import { writtenLevels, type WrittenLevel } from '../result/written-levels.js';
import { destinationWords, type View } from '../view.js';
import { detailsWords } from '../words/details-words.js';
import { hasContact } from '../result/has-contact.js';
import { contactsOf } from './contacts-of.js';
import { factsOf } from './facts-of.js';
import { toolWords } from '../words/tool-words.js';

/** Somebody, « Dispositif d'appui (DAC) : », and what they do here. */
export interface Part {
  readonly name: string;
  readonly role: string;
}

/** A result in plain lines: what paper and a copied text say alike. */
export interface Outline {
  /** « Lieu : Albi (Tarn) »; undefined where no place was told, or none matters. */
  readonly place: string | undefined;
  /** Who carries, each with how to reach it. */
  readonly leads: readonly (Part & { readonly contacts: readonly Written[] })[];
  /** Where contact details are found, as long as there are none. */
  readonly noContact: string | undefined;
  /** Who has a part at each level; empty where nobody has. */
  readonly levels: readonly WrittenLevel[];
  /** What to do in the evening and at the weekend. */
  readonly outOfHours: readonly string[];
  /** Whom to bring in for certain: as many as a screen shows. */
  readonly partners: readonly Part[];
  /** « Et 2 autres : », with their names; undefined where there are none. */
  readonly others: string | undefined;
  readonly facts: readonly string[];
}

/** Says a result in plain lines. An emergency has its numbers, and no structure. */
export function outlineOf(view: View, where: PlacePart | undefined): Outline {
  const { leads, partners, status } = view.orientation;
  const named = (name: string) => detailsWords(view).said(name, '').trimEnd();
  const place = status === 'emergency' ? undefined : where?.placeOf(view)?.name;
  const sure = partners.filter(({ certainty }) => certainty === 'sure');
  return {
    place: place && toolWords(view).at(place),
    leads: leads.map(({ destination, role }) => ({
      name: named(destinationWords(view, destination).name),
      role,
      contacts: contactsOf(view, destination, where),
    })),
    noContact: noContactOf(view, where?.hasPlace),
    levels: writtenLevels(view),
    outOfHours: outOfHoursOf(view),
    partners: sure.slice(0, MOST_PARTNERS).map(({ destination, role, if: when }) => {
      const { name, phone } = destinationWords(view, destination);
      return {
        name: named(phone && !name.includes(phone) ? `${name} (${phone})` : name),
        role: when ? `${role} (${when})` : role,
      };
    }),
    others: othersOf(view, sure.slice(MOST_PARTNERS)),
    facts: factsOf(view),
  };
}

function othersOf(view: View, others: readonly Partner[]): string | undefined {
  if (others.length === 0) return undefined;
  const { said, otherPartners } = detailsWords(view);
  const names = others.map(({ destination }) => destinationWords(view, destination).name);
  return `${said(otherPartners(others.length), names.join(', '))}.`;
}

function noContactOf(view: View, hasPlace = false): string | undefined {
  const { leads } = view;
  if (leads.length === 0 || leads.some((id) => hasContact(view, id, hasPlace))) return undefined;
  const { noContact } = view.texts.texts;
  const where = whosePlace(view) && toolWords(view).findContact;
  return [noContact, where].filter(Boolean).join(' ') || undefined;
}
