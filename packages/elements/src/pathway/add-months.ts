/**
 * Adds months to an ISO date. Where the month has no such day, its last one is meant.
 *
 * @example
 * addMonths('2026-08-31', 6); // '2027-02-28'
 */
export function addMonths(date: string, months: number): string {
  const day = new Date(date);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + months + 1, 0);
  day.setUTCDate(Math.min(wanted, day.getUTCDate()));
  return day.toISOString().slice(0, 10);
}
