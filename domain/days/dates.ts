/** A calendar day, 'YYYY-MM-DD'. Never an instant: a day cannot slip at a clock change or a time zone. */
export type Day = string & { readonly __day: true };

const DAY_MS = 86_400_000;

const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists in the calendar, between 1900 and 2199. */
export function isDay(text: string): text is Day {
  const parts = written.exec(text);
  if (!parts) return false;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The text as a day; throws RangeError when it is none. For literals and for columns that already hold days. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text.slice(0, 12)}`);
  return text;
}

/** The day of a year, month (1–12) and day of the month, or undefined when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1900 || year > 2199) return undefined;
  const instant = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === dayOfMonth;
  return exists ? toDay(instant) : undefined;
}

function toDay(instant: Date): Day {
  return instant.toISOString().slice(0, 10) as Day; // an ISO instant begins with its day
}

const noon = (of: Day): number => Date.parse(`${of}T12:00:00Z`);

/** The day `count` calendar days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  return toDay(new Date(noon(from) + count * DAY_MS));
}

/** The same day of the month `count` years later; 29 February becomes 1 March (the longer keeping). */
export function addYears(from: Day, count: number): Day {
  const { year, month, dayOfMonth } = partsOf(from);
  return dayOf(year + count, month, dayOfMonth) ?? day(`${year + count}-03-01`);
}

/** Calendar days from one day to another: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((noon(to) - noon(from)) / DAY_MS);
}

/** Year, month 1–12 and day of the month. */
export function partsOf(of: Day): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), dayOfMonth: Number(of.slice(8, 10)) };
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(of: Day): number {
  return (new Date(noon(of)).getUTCDay() + 6) % 7;
}

/** The earlier of two days is first; for sorting. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
