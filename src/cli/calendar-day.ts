const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether `value` is a day that the calendar has, written `2025-02-03`. */
export function isCalendarDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const date = new Date(value);
  // The 30th of February is read as the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
