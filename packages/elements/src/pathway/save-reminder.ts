import { type Reminder, reminderFile } from './reminder-file.js';

/** Saves a reminder as a file that the person's own calendar opens. */
export function saveReminder(reminder: Reminder): void {
  const file = new Blob([reminderFile(reminder)], { type: 'text/calendar;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `coord-orientation-${reminder.date}.ics`;
  link.click();
  // Not at once: the browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
