/**
 * The name under which a box comes back from Word: 'objectives__1__criteria'. Letters, figures and underscores only,
 * because the same name stands in a bookmark, and Word allows nothing else there.
 */
export function tag(...parts: (string | number)[]): string {
  return parts.map((part) => String(part).replaceAll('-', '_')).join('__');
}
