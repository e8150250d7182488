/**
 * One value, one text: JSON with the names of every object in order and no spaces, as UTF-8. What is sealed or signed is
 * written this way, and a key file that is not written this way is refused, so that no byte of it is without meaning.
 */
export function canonical(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value, inOrder), 'utf8');
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
