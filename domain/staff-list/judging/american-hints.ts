import { type Cell, textOf } from '#domain/staff-list/cells.ts';
import { wordList } from '#domain/text/word-list.ts';

const headings: ReadonlySet<string> = new Set(
  wordList(`
    state, state/province, state or province, zip, zip code, zipcode, ssn, social security number, social security no,
    social security, ssn last 4, cell phone, school district, district, exempt status, flsa status, ethnicity code`),
);

const inCell = /^(?:us)?\$ ?\d|^\d{5}-\d{4}$|^\(\d{3}\) \d{3}-\d{4}$|\b(?:[ECMP][SD]T)\b|\bAmerica\/[A-Z]/;
const looked = 200;

/** Whether something else in a table hints at a program that is set to American: a column State or Zip, dollars, an American hour. */
export function hintsAtAmerica(names: readonly string[], rows: readonly { cells: readonly Cell[] }[]): boolean {
  if (
    names.some(
      (name) =>
        headings.has(
          name
            .replace(/[^\p{L}\d/ ]/gu, '')
            .trim()
            .toLowerCase(),
        ) || /\(\$\)|\bUSD\b/.test(name),
    )
  )
    return true;
  const step = Math.max(1, Math.floor(rows.length / looked)); // from all over the table
  return rows.some(({ cells }, at) => at % step === 0 && cells.some((cell) => inCell.test(textOf(cell))));
}
