const names = new Intl.Collator('en-GB', { sensitivity: 'base' });

/** Sorts people by family name, then given name, whatever their accents; for `sort`. */
export function byName(a: { sortName: string }, b: { sortName: string }): number {
  return names.compare(a.sortName, b.sortName);
}
