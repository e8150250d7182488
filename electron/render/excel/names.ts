/** Excel allows no more. */
const LONGEST = 31;

/**
 * A name for a sheet that Excel takes: no more than 31 characters, none of `[ ] : * ? / \\`, no apostrophe at its ends,
 * not 'History', and not one that another sheet has in capitals or small letters.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted
    .replace(/[[\]:*?/\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const base = cut(clean, LONGEST) || 'Sheet';
  const isTaken = (name: string) =>
    name.toLowerCase() === 'history' || taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isTaken(base)) return base;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${cut(base, LONGEST - suffix.length)}${suffix}`;
    if (!isTaken(name)) return name;
  }
}

function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .replace(/^'+|'+$/g, '')
    .trim();
}
