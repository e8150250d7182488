import { cleanProse } from '#domain/text/clean-text.ts';
import type { Composed } from '#templates/blocks.ts';

/**
 * The document with every text fit for a file: no controls, no half characters, nothing that would make a Word file or
 * a workbook that cannot be opened again (security F06, F09–F11). Texts are cleaned where they come in; what was
 * kept before, or is typed into a policy file, is cleaned here once more. The logo's bytes stay as they are.
 */
export function cleanComposed(composed: Composed): Composed {
  const clean = cleaner();
  return {
    ...composed,
    title: clean(composed.title),
    subtitle: clean(composed.subtitle),
    school: { ...composed.school, name: clean(composed.school.name), address: clean(composed.school.address) },
    blocks: clean(composed.blocks),
  };
}

/** Cleans any tree of values. What is clean already is given back as it is: a register has 50,000 cells. */
function cleaner(): <Value>(value: Value) => Value {
  const known = new Map<unknown, unknown>();
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return remembered(value, cleanProse);
    if (typeof value !== 'object' || value === null) return value;
    return remembered(value, cleanParts);
  };
  const remembered = <Value>(value: Value, make: (value: Value) => unknown): unknown => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const made = make(value);
    known.set(value, made);
    return made;
  };
  const cleanParts = (value: object): unknown => {
    const parts = Object.entries(value).map(([name, part]) => [name, clean(part), part] as const);
    if (parts.every(([, cleaned, part]) => cleaned === part)) return value;
    return Array.isArray(value) ? parts.map(([, cleaned]) => cleaned) : Object.fromEntries(parts);
  };
  return clean as <Value>(value: Value) => Value; // a clean value has the shape of what it was made of
}
