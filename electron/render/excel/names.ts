import type { LanguageChoice } from '#domain/text/bilingual.ts';
import { spoken } from '#electron/render/spoken.ts';
import type { Text } from '#templates/blocks.ts';

/** Excel allows no more. */
const LONGEST = 31;

/**
 * A name for a sheet that Excel takes: no more than 31 characters, none of `[ ] : * ? / \\`, no apostrophe at its ends,
 * not 'History', and not one that another sheet has in capitals or small letters. In both languages where both fit
 * ('Fesul thema – By theme'), else in the first; a long one ends with a whole word.
 */
export function sheetName(title: Text, choice: LanguageChoice, taken: readonly string[]): string {
  const said = spoken(title, choice).map(({ text }) => clean(text));
  const both = said.join(' – ');
  const wanted = both.length <= LONGEST ? both : (said[0] ?? '');
  const base = cut(wanted, LONGEST) || 'Sheet';
  const isTaken = (name: string) =>
    name.toLowerCase() === 'history' || taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(base)) return base;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${cut(base, LONGEST - suffix.length)}${suffix}`;
    if (!isTaken(name)) return name;
  }
}

function clean(text: string): string {
  return text
    .replace(/[[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string, most: number): string {
  if (text.length <= most) return trimmed(text);
  const end = text.slice(0, most).lastIndexOf(' ');
  // a name without blanks is cut where it has to be
  return end > most / 2 ? `${trimmed(text.slice(0, end)).replace(/[,;–-]+$/, '')}…` : trimmed(text.slice(0, most));
}

function trimmed(text: string): string {
  return text
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .replace(/^'+|'+$/g, '')
    .trim();
}
