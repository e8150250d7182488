import type { MadeDay } from './made-person.ts';

const two = (number: number) => String(number).padStart(2, '0');
const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const monthOf = (month: number) => months[month - 1] ?? '';

/** How programs write a day. */
export const dayWritings = {
  british: ([y, m, d]: MadeDay) => `${two(d)}/${two(m)}/${y}`,
  american: ([y, m, d]: MadeDay) => `${m}/${d}/${y}`,
  iso: ([y, m, d]: MadeDay) => `${y}-${two(m)}-${two(d)}`,
  dots: ([y, m, d]: MadeDay) => `${d}.${m}.${y}`,
  words: ([y, m, d]: MadeDay) => `${d} ${monthOf(m)} ${y}`,
  shortWords: ([y, m, d]: MadeDay) => `${d} ${monthOf(m).slice(0, 3)} ${y}`,
  dashes: ([y, m, d]: MadeDay) => `${two(d)}-${monthOf(m).slice(0, 3)}-${y}`,
  monthFirst: ([y, m, d]: MadeDay) => `${monthOf(m)} ${d}, ${y}`,
  compact: ([y, m, d]: MadeDay) => `${y}${two(m)}${two(d)}`,
  time: ([y, m, d]: MadeDay) => `${two(d)}/${two(m)}/${y} 00:00:00`,
  weekday: ([y, m, d]: MadeDay) => `${weekdays[new Date(Date.UTC(y, m - 1, d)).getUTCDay()]} ${d} ${monthOf(m)} ${y}`,
  // midnight of summer time, from May to September for certain
  greenwich: ([y, m, d]: MadeDay) => new Date(Date.UTC(y, m - 1, d, m > 4 && m < 10 ? -1 : 0)).toISOString(),
} as const;

/** How programs and people write hours a week. */
export const hourWritings = {
  plain: String,
  twoPlaces: (hours: number) => hours.toFixed(2),
  unit: (hours: number) => `${hours} hrs`,
  clock: (hours: number) => `${Math.floor(hours)}:${two((hours % 1) * 60)}`,
  minutes: (hours: number) => `${Math.floor(hours)}h ${(hours % 1) * 60}m`,
  asMinutes: (hours: number) => `${Math.floor(hours)}.${two((hours % 1) * 60)}`,
  comma: (hours: number) => String(hours).replace('.', ','),
} as const;

const narrow = (text: string) =>
  Buffer.from(Array.from(text, (letter) => (letter > 'ÿ' ? '?' : letter)).join(''), 'latin1');

/** How programs turn text into bytes; one byte a letter loses what it does not know. */
export const encodings = {
  utf8: (text: string) => Buffer.from(text),
  utf8Marked: (text: string) => Buffer.from(`\ufeff${text}`),
  utf16Marked: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  utf16: (text: string) => Buffer.from(text, 'utf16le'),
  windows: narrow,
  readTwice: (text: string) => Buffer.from(Buffer.from(text).toString('latin1')),
} as const;
