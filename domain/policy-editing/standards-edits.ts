import type { Standards } from '#domain/policy/judgement.ts';
import { type LeftOutOf, newName, type OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { swapped } from './policy-lists.ts';

type Line = Standards['lines'][number];

/** The policy with one of its lists of standards changed: its name, its scale, whom it is for. */
export function withStandards(own: OwnPolicy, id: string, change: (list: Standards) => Standards): OwnPolicy {
  const standards = own.policy.standards.map((list) => (list.id === id ? change(list) : list));
  return { ...own, policy: { ...own.policy, standards } };
}

/** The policy with lines at the end of a list, one for each text; empty ones are passed over. */
export function withLines(own: OwnPolicy, id: string, texts: readonly string[]): OwnPolicy {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .reduce((so, en) => withLineAdded(so, id, { id: newName(so, 'line'), text: { en } }), own);
}

/** The policy with a line in other words. */
export function withLineText(own: OwnPolicy, id: string, line: string, text: Bilingual): OwnPolicy {
  return changedLines(own, id, (lines) => lines.map((one) => (one.id === line ? { ...one, text } : one)));
}

/** The policy with a line one place up (-1) or down (1). */
export function withLineMoved(own: OwnPolicy, id: string, line: string, by: -1 | 1): OwnPolicy {
  return changedLines(own, id, (lines) => {
    const at = lines.findIndex((one) => one.id === line);
    return swapped(lines, at, at + by);
  });
}

/** The policy without a line; it is kept aside. */
export function withoutLine(own: OwnPolicy, id: string, line: Line): OwnPolicy {
  const rest = changedLines(own, id, (lines) => lines.filter((one) => one.id !== line.id));
  return { ...rest, leftOut: [...own.leftOut, { kind: 'line', standards: id, line }] };
}

/** The policy with a line back that was left out, at the end of its list. */
export function withLineBack(own: OwnPolicy, aside: LeftOutOf<'line'>): OwnPolicy {
  const back = withLineAdded(own, aside.standards, aside.line);
  return { ...back, leftOut: own.leftOut.filter((one) => one !== aside) };
}

function withLineAdded(own: OwnPolicy, id: string, line: Line): OwnPolicy {
  return changedLines(own, id, (lines) => [...lines, line]);
}

function changedLines(own: OwnPolicy, id: string, change: (lines: Line[]) => Line[]): OwnPolicy {
  return withStandards(own, id, (list) => ({ ...list, lines: change(list.lines) }));
}
