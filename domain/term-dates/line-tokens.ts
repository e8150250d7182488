import { monthNamed } from '#domain/days/day-words.ts';

/** A piece of a line that may be part of a day, from one place in the line to another. */
export type Token = { at: number; end: number } & (
  | { is: 'whole'; dayOfMonth: number; month: number; year: number | undefined }
  | { is: 'number'; number: number; isOrdinal: boolean }
  | { is: 'year'; year: number }
  | { is: 'month'; month: number }
);

const schoolYear = /(?<![\d/.-])(20\d\d) ?[-–/] ?((?:20)?\d\d)(?![\d/.-])/g;

/** As many spaces as '2026/27' has signs; whatever is no two years on end stays. */
function blankedYear(text: string, first: string, second: string): string {
  return Number(second) % 100 === (Number(first) + 1) % 100 ? ' '.repeat(text.length) : text;
}

const ordinal = '(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg)(?!\\p{L})';
const pattern = new RegExp(
  [
    '(?<iso>(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d))',
    '(?<figures>(?<!\\d)\\d{1,2}(?<mark>[-/.])\\d{1,2}\\k<mark>(?:\\d{4}|\\d{2})(?!\\d))',
    '(?<time>(?<!\\d)(?:\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m)?|\\d{1,2} ?[ap]\\.?m)\\b)',
    '(?<short>(?<![\\d/])\\d{1,2}/\\d{1,2}(?![\\d/]))',
    '(?<year>(?<!\\d)20\\d\\d(?!\\d))',
    `(?<number>(?<!\\d)\\d{1,2}(?!\\d)(?<ordinal>${ordinal})?)`,
    '(?<word>\\p{L}+)',
  ].join('|'),
  'giu',
);

/** The pieces of a line that days are made of; times and school years are none. */
export function tokensIn(line: string): Token[] {
  return [...line.replace(schoolYear, blankedYear).matchAll(pattern)].flatMap(
    ({ 0: text, index: at, groups = {} }): Token[] => {
      const place = { at, end: at + text.length };
      const [one = 0, two = 0, three = 0] = (text.match(/\d+/g) ?? []).map(Number);
      if (groups['iso']) return [{ ...place, is: 'whole', dayOfMonth: three, month: two, year: one }];
      if (groups['figures'])
        return [{ ...place, is: 'whole', dayOfMonth: one, month: two, year: three < 100 ? 2000 + three : three }];
      // '26/27' is a school year, and '1/9' a day
      if (groups['short'])
        return two === one + 1 && two > 12
          ? []
          : [{ ...place, is: 'whole', dayOfMonth: one, month: two, year: undefined }];
      if (groups['year']) return [{ ...place, is: 'year', year: one }];
      if (groups['number'])
        return [{ ...place, is: 'number', number: one, isOrdinal: groups['ordinal'] !== undefined }];
      const month = groups['word'] ? monthNamed(text.toLowerCase()) : 0;
      return month > 0 ? [{ ...place, is: 'month', month }] : [];
    },
  );
}
