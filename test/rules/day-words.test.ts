import { describe, expect, test } from 'vitest';
import { addDays, day } from '#domain/days/dates.ts';
import { hasShortYear, longDay, monthName, readDay, shortDay, weekdayName } from '#domain/days/day-words.ts';
import type { Language } from '#domain/text/bilingual.ts';

const september = day('2026-09-03');

describe('A day as somebody in a British office types it', () => {
  // the table of experience 4.2, and the forms that its parser is to take besides
  const forms = [
    '03/09/2026',
    '03092026',
    '3/9/26',
    '3 Sep 2026',
    '3-9-2026',
    '3.9.26',
    '3 September 2026',
    '3 Medi 2026',
    '3rd Sept 2026',
    '  3   sep  2026 ',
    '3 9 2026',
    '2026-09-03',
  ];
  test.each(forms)('%s is 3 September 2026', (typed) => {
    expect(readDay(typed)).toBe(september);
  });

  test.each([
    ['the 31st of February', '31/02/2026'],
    ['a month before its day, as Americans write', '9/13/2026'],
    ['29 February of a common year', '29/2/2027'],
    ['a day without a year', '3 Sep'],
    ['a year of three figures', '3/9/026'],
    ['a month nobody knows', '3 Smarch 2026'],
    ['words', 'next Thursday'],
    ['nothing', ''],
    ['a time behind the day', '3/9/2026 10:00'],
    ['figures of another script', '٣/٩/٢٠٢٦'],
  ])('%s is no day', (_, typed) => {
    expect(readDay(typed)).toBeUndefined();
  });

  test('the day always stands before the month', () => {
    expect(readDay('4/5/2026')).toBe(day('2026-05-04'));
  });

  test('29 February of a leap year is a day', () => {
    expect(readDay('29/2/28')).toBe(day('2028-02-29'));
  });

  test('a year in two figures lies between 1950 and 2049, and is known to be guessed', () => {
    expect(readDay('1/1/49')).toBe(day('2049-01-01'));
    expect(readDay('1/1/50')).toBe(day('1950-01-01'));
    expect(hasShortYear('1/1/49')).toBe(true);
    expect(hasShortYear('1/1/2049')).toBe(false);
  });

  test('what the program writes, long or short, in either language, reads back as the same day', () => {
    for (const language of ['en', 'cy'] as const) {
      for (let count = 0; count < 366; count += 1) {
        const one = addDays(day('2028-01-01'), count);
        expect(readDay(longDay(one, language))).toBe(one);
        expect(readDay(shortDay(one, language))).toBe(one);
      }
    }
  });
});

describe('Days in words', () => {
  test('English and Welsh', () => {
    expect(longDay(september, 'en')).toBe('3 September 2026');
    expect(longDay(september, 'cy')).toBe('3 Medi 2026');
    expect(shortDay(september, 'en')).toBe('3 Sep 2026');
    expect(weekdayName(september, 'en')).toBe('Thursday');
    expect(weekdayName(september, 'cy')).toBe('Dydd Iau');
  });

  // Node holds the Unicode consortium's names; the window's Chromium has no Welsh ones, so that we keep our own
  const inNode = (language: Language, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'cy', { ...options, timeZone: 'UTC' });
    return (of: string) => format.format(new Date(`${of}T12:00:00Z`));
  };
  const months = Array.from({ length: 12 }, (_, index) => day(`2026-${String(index + 1).padStart(2, '0')}-03`));
  const week = Array.from({ length: 7 }, (_, index) => addDays(september, index));

  test.each(['en', 'cy'] as const)('our month and weekday names in %s are those of Node', (language) => {
    expect(months.map((_, index) => monthName(index + 1, language))).toEqual(
      months.map(inNode(language, { month: 'long' })),
    );
    expect(months.map((one) => longDay(one, language))).toEqual(months.map(inNode(language, { dateStyle: 'long' })));
    expect(week.map((one) => weekdayName(one, language))).toEqual(week.map(inNode(language, { weekday: 'long' })));
  });

  test.each(['en', 'cy'] as const)('our short days in %s are those of Node, but for its "Sept"', (language) => {
    const short = months.map(inNode(language, { day: 'numeric', month: 'short', year: 'numeric' }));
    expect(months.map((one) => shortDay(one, language))).toEqual(short.map((text) => text.replace('Sept', 'Sep')));
  });
});
