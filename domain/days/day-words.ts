import type { Language } from '#domain/text/bilingual.ts';
import { type Day, dayOf, partsOf, weekdayOf } from './dates.ts';

// Own tables: Chromium has no Welsh dates and writes American English instead (experience 3, trap 1).
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
} as const;

const shortMonths = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  cy: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' '),
} as const;

const weekdays = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  cy: 'Dydd Llun,Dydd Mawrth,Dydd Mercher,Dydd Iau,Dydd Gwener,Dydd Sadwrn,Dydd Sul'.split(','),
} as const;

/** '3 September 2026', '3 Medi 2026'. */
export function longDay(of: Day, language: Language): string {
  const { year, month, dayOfMonth } = partsOf(of);
  return `${dayOfMonth} ${months[language][month - 1]} ${year}`;
}

/** '3 Sep 2026', '3 Medi 2026'. */
export function shortDay(of: Day, language: Language): string {
  const { year, month, dayOfMonth } = partsOf(of);
  return `${dayOfMonth} ${shortMonths[language][month - 1]} ${year}`;
}

/** 'Thursday', 'Dydd Iau'. */
export function weekdayName(of: Day, language: Language): string {
  return weekdays[language][weekdayOf(of)] ?? '';
}

/** 'September', 'Medi'; month 1–12. */
export function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? '';
}

const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;
const run = /^(\d{2})(\d{2})(\d{4})$/;
const worded = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-zŵŷâêîôû]+)\.?,?[ -]?(\d{4}|\d{2})$/;
const monthFirst = /^([a-zŵŷâêîôû]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
/** What a spreadsheet puts round a day: the day of the week before it, midnight behind it. */
const midnight = /[t ]00:00(?::00(?:\.0+)?)?z?$/;
const weekdayBefore = /^(?:dydd )?([a-zŵŷâêîôû]{3,})\.?,? (?=\d|[a-zŵŷâêîôû]+\.? \d)/;

/**
 * The day that a person in a British office typed: 3/9/26, 03/09/2026, 03092026, 3-9-2026, 3.9.26, 3 Sep 2026,
 * 3 September 2026, September 3, 2026, 3 Medi 2026, 2026-09-03; in figures the day always stands before the month. With the
 * day of the week before it, as long as it is that day's, or midnight behind it. Undefined for anything else, days that do not
 * exist included.
 */
export function readDay(typed: string): Day | undefined {
  const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(midnight, '');
  const weekday = weekdayNamed(weekdayBefore.exec(text)?.[1] ?? '');
  if (weekday === undefined) return dayWithout(text);
  const day = dayWithout(text.replace(weekdayBefore, ''));
  return day !== undefined && weekdayOf(day) === weekday ? day : undefined;
}

/** 0–6 from Monday for the name of a weekday, whole or its first three letters; undefined for any other word. */
function weekdayNamed(name: string): number | undefined {
  if (name.length < 3) return undefined;
  const names = [weekdays.en, weekdays.cy.map((one) => one.slice('Dydd '.length))];
  for (const ofLanguage of names) {
    const at = ofLanguage.findIndex((one) => one.toLowerCase() === name || one.slice(0, 3).toLowerCase() === name);
    if (at >= 0) return at;
  }
  return undefined;
}

function dayWithout(text: string): Day | undefined {
  const asIso = iso.exec(text);
  if (asIso) return dayOf(Number(asIso[1]), Number(asIso[2]), Number(asIso[3]));
  const figures = numeric.exec(text) ?? run.exec(text);
  if (figures) return dayOf(fullYear(figures[3] ?? ''), Number(figures[2]), Number(figures[1]));
  const american = monthFirst.exec(text);
  if (american) return dayOf(Number(american[3]), monthNamed(american[1] ?? ''), Number(american[2]));
  const words = worded.exec(text);
  return words ? dayOf(fullYear(words[3] ?? ''), monthNamed(words[2] ?? ''), Number(words[1])) : undefined;
}

/** Whether the year stands there in two figures only, so that the century was guessed. */
export function hasShortYear(typed: string): boolean {
  return !/\d{4}/.test(typed);
}

function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/** 1–12 for a month's name, whole or short, in English or Welsh, in small letters; 0 for any other word. */
export function monthNamed(name: string): number {
  const names = [
    months.en,
    months.cy,
    shortMonths.en,
    shortMonths.cy,
    'jan feb mar apr may jun jul aug sept oct nov dec'.split(' '),
    'ion chw maw ebr mai meh gor awst medi hyd tach rhag'.split(' '),
  ];
  for (const list of names) {
    const index = list.findIndex((month) => month.toLowerCase() === name);
    if (index >= 0) return index + 1;
  }
  return 0;
}
