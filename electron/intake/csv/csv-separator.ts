/** The characters that may stand between the fields of a row. */
export type Separator = ',' | ';' | '\t' | '|';

const separators: readonly Separator[] = [',', ';', '\t', '|'];
const rowsLookedAt = 50;
const charactersLookedAt = 200_000;

/**
 * The separator under which most of the first fifty rows have the same number of fields, more fields counting for
 * more; a comma where none separates anything. Rows are compared, not characters counted: 'Pugh, Eleri' puts a comma
 * into each row of a list with semicolons, and title rows above the heading have no separator (security C05).
 * Rows must end in '\n'.
 */
export function findSeparator(text: string): Separator {
  const withoutQuoted = text.slice(0, charactersLookedAt).replace(/"(?:[^"]|"")*"/g, '');
  const rows = withoutQuoted.split('\n', rowsLookedAt);
  const scored = separators.map((separator) => ({ separator, score: evenness(rows, separator) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

function evenness(rows: readonly string[], separator: Separator): number {
  const rowsWith = Map.groupBy(rows, (row) => row.split(separator).length - 1);
  return Math.max(0, ...[...rowsWith].map(([count, alike]) => count * alike.length));
}
