import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/**
 * Reads the date of today, or takes the clock's.
 *
 * @throws {UsageError} It is no date.
 */
export function readToday({ words }: Io, today: string | undefined): string {
  const date = today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
    throw new UsageError(words.trouble.date(date));
  }
  return date;
}
