/** Something of the program's own without its Welsh, for a policy that is in English only. */
export function inEnglish<Said>(said: Said): Said {
  return withoutWelsh(said) as Said; // only what is offered in Welsh beside English is left out
}

function withoutWelsh(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWelsh);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([key]) => key !== 'cy');
  return Object.fromEntries(parts.map(([key, part]) => [key, withoutWelsh(part)]));
}
