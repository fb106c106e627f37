const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2025-02-03`, also as the head of a date-time: `2025-02-03T10:30:00Z`, `2025-02-03 10:30`, `20250203T…` is left. */
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/;
/** `Feb. 3, 2025`, `Monday, February 3rd, 2025 10:30 am`. */
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
/** `3 February 2025`, `Mon, 03 Feb 2025 10:30:00 GMT`. */
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/i;

/** The calendar day that a date as written names, `YYYY-MM-DD`; `undefined` where it names none or one that never was. */
export function dayOf(written: string): string | undefined {
  const text = written.trim().slice(0, 80);
  const iso = ISO.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return day(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return day(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  return undefined;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
}

function day(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
