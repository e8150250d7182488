/** The id of a row of which these are the key columns; a stroke within one is not one between two. */
export function joined(values: readonly string[]): string {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) return only;
  return values.map((value) => value.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');
}

/** The values of the key columns out of an id that joins several. */
export function parted(id: string): string[] {
  return id.split('/').map((part) => part.replaceAll('%2F', '/').replaceAll('%25', '%'));
}
