// what a British office expects of an alphabet: as Word and Excel sort
const letters = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
const exact = new Intl.Collator('en-GB', { numeric: true });

/**
 * Puts texts in order as a British office does, for `sort`: capitals and accents count for nothing ('ap Rhys' under A,
 * 'Évans' with the Evanses), hyphens and apostrophes neither ('O’Brien' as 'OBrien'), figures by their size ('Year 2'
 * before 'Year 10'). What stands before a comma is compared first, so that every 'Evans' comes before 'Evans Jones'. Texts
 * that differ only in such marks keep one order whatever they came in.
 */
export function byText(a: string, b: string): number {
  return compareParts(partsOf(a), partsOf(b)) || exact.compare(a, b);
}

/** Puts people in order by family name, then given name; for `sort`. */
export function byName(a: { sortName: string }, b: { sortName: string }): number {
  return byText(a.sortName, b.sortName);
}

/** Each text once, in order. */
export function inOrder(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort(byText);
}

const marks = /['’‘ʼ`\-‐‑–]/gu;

function partsOf(text: string): string[] {
  return text.split(',').map((part) => part.replace(marks, '').trim());
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (const [at, part] of a.entries()) {
    const other = b[at];
    const found = other === undefined ? 1 : letters.compare(part, other);
    if (found !== 0) return found;
  }
  return a.length - b.length;
}
