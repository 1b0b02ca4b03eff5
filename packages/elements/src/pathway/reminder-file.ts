/*! With ical.js (https://github.com/kewisch/ical.js), under the MPL 2.0 (https://mozilla.org/MPL/2.0/) */
import ICAL from 'ical.js';

/** What stands in a calendar on one day. */
export interface Reminder {
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

// RFC 5545, 3.1: no line is longer than 75 octets. ical.js leaves out the space that starts each further one.
ICAL.foldLength = 74;

/** Writes a reminder as an iCalendar file (RFC 5545): a whole day, announced on it, with nobody named. */
export function reminderFile({ date, title, text }: Reminder): string {
  const start = ICAL.Time.fromDateString(date);
  const end = start.clone();
  end.adjust(1, 0, 0, 0);
  const calendar = component('vcalendar', {
    version: '2.0',
    prodid: "-//Coord'Orientation//FR",
  });
  const event = component('vevent', {
    uid: `${uniqueName()}@coord-orientation`,
    dtstamp: ICAL.Time.fromJSDate(new Date(), true),
    dtstart: start,
    dtend: end,
    summary: title,
    description: text,
  });
  const alarm = component('valarm', {
    action: 'DISPLAY',
    description: title,
    trigger: ICAL.Duration.fromString('PT9H'),
  });
  event.addSubcomponent(alarm);
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/** Not `randomUUID`, which browsers have only with https. */
function uniqueName(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

type Value = string | InstanceType<typeof ICAL.Time | typeof ICAL.Duration>;

function component(
  name: string,
  properties: Readonly<Record<string, Value>>,
): InstanceType<typeof ICAL.Component> {
  const result = new ICAL.Component(name);
  for (const [each, value] of Object.entries(properties)) {
    result.addPropertyWithValue(each, value);
  }
  return result;
}
