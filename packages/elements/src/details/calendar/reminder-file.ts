import { generateIcsCalendar } from 'ts-ics';

/** What stands in a calendar on one day. */
export interface Reminder {
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** Writes a reminder as an iCalendar file (RFC 5545): a whole day, announced on it, with nobody named. */
export function reminderFile({ date, title, text }: Reminder): string {
  const start = new Date(date);
  const end = new Date(start);
  end.setUTCDate(end.getUTCDate() + 1);
  return generateIcsCalendar({
    version: '2.0',
    prodId: "-//Coord'Orientation//FR",
    events: [
      {
        uid: `${crypto.randomUUID()}@coord-orientation`,
        summary: title,
        description: text,
        stamp: { date: new Date() },
        start: { date: start, type: 'DATE' },
        end: { date: end, type: 'DATE' },
        alarms: [
          {
            action: 'DISPLAY',
            description: title,
            trigger: { type: 'relative', value: { hours: 9 } },
          },
        ],
      },
    ],
  });
}
