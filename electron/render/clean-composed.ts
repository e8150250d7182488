import { cleanProse } from '#domain/clean-text.ts';
import type { Composed } from '#templates/blocks.ts';

/**
 * The document with every text fit for a file: no controls, no half characters, nothing that would make a Word file or
 * a workbook that cannot be opened again (security.md F06, F09–F11). Texts are cleaned where they come in; what was
 * kept before, or is typed into a policy file, is cleaned here once more. The logo's bytes stay as they are.
 */
export function cleanComposed(composed: Composed): Composed {
  return {
    ...composed,
    title: clean(composed.title),
    subtitle: clean(composed.subtitle),
    school: { ...composed.school, name: clean(composed.school.name), address: clean(composed.school.address) },
    blocks: clean(composed.blocks),
  };
}

function clean<Value>(value: Value): Value;
function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanProse(value);
  if (Array.isArray(value)) return value.map((one) => clean(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one)]));
}
