import { isAsked } from '#domain/policy/choices.ts';
import type { PieceOf, PiecePart, PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { listed } from '#renderer/words/days/days.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { PolicyReading } from './policy-days.ts';

/** One thing that a policy says, as a line of a table. */
export interface Saying {
  what: string;
  says: string;
  /** Where the policy says it; null where it is the school's choice, or nothing is said. */
  clause: string | null;
}

/** The words for some of the parts. */
export type Sayings<Part extends PiecePart> = {
  [Key in Part]: (value: PieceValues[Key], told: PolicyReading, piece: PieceOf<Key>) => Saying;
};

/** The words in English, which every policy has. */
export const en = (said: Bilingual): string => inWindow(said);

/** The names of staff groups, as the policy says them: 'Teachers and Headteachers'. */
export function groupsInWords(groups: readonly string[] | undefined, { policy }: PolicyReading): string {
  const labels = policy.groups.filter(({ id }) => groups?.includes(id)).map(({ label }) => en(label));
  return listed(labels);
}

/** Behind what only some are asked: ' (Teachers)'. */
export function onlyFor(groups: readonly string[] | undefined, told: PolicyReading): string {
  return groups === undefined ? '' : ` (${groupsInWords(groups, told)})`;
}

export const NOT_SAID = 'The policy does not say';

/** The clause, or null where the value is the school's to choose. */
export function clauseUnless(value: unknown, clause: string): string | null {
  return (typeof value === 'object' && value !== null && isAsked(value)) || clause === 'unsaid' ? null : clause;
}

/** Behind what holds in some periods only. */
export function periodsInWords(periods: readonly string[] | undefined, { policy }: PolicyReading): string {
  const labels = policy.periods.filter(({ id }) => periods?.includes(id)).map(({ label }) => en(label));
  return labels.length === 0 ? '' : ` (${listed(labels)})`;
}

/** 'Statement', or 'Statement · Datganiad' where both languages are told and the policy has both. */
export function said({ en: english, cy }: Bilingual, { languages }: Pick<PolicyReading, 'languages'>): string {
  return cy === undefined || languages === 'en' ? english : `${english} · ${cy}`;
}
