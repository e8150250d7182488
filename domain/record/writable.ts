import type { Day } from '#domain/days/dates.ts';
import type { RecordHead } from './record.ts';

/** Why nothing may be written to a record: its cycle is closed, its person was left out, or it is signed. */
export type Closed = 'closed' | 'ended' | 'signed';

/**
 * Why nothing may be written to a record; undefined where it may. What comes after the signing may be written to a signed
 * one. The one answer for a single record, for several at once and for the window.
 */
export function whyClosed(
  { state }: Pick<RecordHead, 'state'>,
  { closedOn }: { closedOn: Day | null },
  mayFollowSigning = false,
): Closed | undefined {
  if (closedOn !== null) return 'closed';
  if (state === 'ended') return 'ended';
  return state === 'signed' && !mayFollowSigning ? 'signed' : undefined;
}

/** What is answered to somebody who writes to a closed record. */
export const closedProblem = {
  closed: { code: 'cycle-closed' },
  ended: { code: 'review-ended' },
  signed: { code: 'review-signed' },
} as const satisfies Record<Closed, { code: string }>;
