import type { Day } from '#domain/days/dates.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type PiecePart, piecesOf } from '#domain/policy-editing/policy-pieces.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { isSame } from '#domain/text/same.ts';

/** How sure it is: it stands in the source; it follows from it; somebody still has to look. */
export type Certainty = 'certain' | 'likely' | 'to-check';

/** Something that policies say and that the law or guidance has overtaken (requirements 9.9). */
export interface LawFinding {
  id: string;
  /** What the words say, and what holds in their place. */
  what: Bilingual;
  /** The statute or guidance, with its name and date. */
  source: Bilingual;
  /** The day on which it came into force, or was published. */
  since: Day;
  certainty: Certainty;
  /** When somebody last looked whether the source still says so. */
  checkedOn: Day;
}

/** Where a policy says what was overtaken. */
export interface Overtaken {
  finding: LawFinding;
  clause: string;
  /** The piece that repeats the words; left out where only the text itself has them. */
  piece?: { part: PiecePart; key: string };
  /** The question at which it is answered on the screen, and of whom. */
  question?: { id: string; groups?: StaffGroupId[] };
}

/** A finding at one place of one policy. */
export interface FoundInPolicy extends LawFinding {
  clause: string;
  piece: NonNullable<Overtaken['piece']> | null;
  question: NonNullable<Overtaken['question']> | null;
}

/**
 * What of a policy was overtaken on a day, of all that was in the policy `origin` that it was made from: as long as the
 * piece still says the same. What only stands in the text of the policy stays until the school has dealt with it.
 */
export function overtakenIn(policy: Policy, origin: Policy, on: Day, overtaken: readonly Overtaken[]): FoundInPolicy[] {
  return overtaken
    .filter((one) => one.finding.since <= on && isUnchanged(policy, origin, one))
    .map(({ finding, clause, piece, question }) => ({
      ...finding,
      clause,
      piece: piece ?? null,
      question: question ?? null,
    }));
}

function isUnchanged(policy: Policy, origin: Policy, { piece }: Overtaken): boolean {
  if (piece === undefined) return true;
  const [now, then] = [policy, origin].map((one) => saidBy(one, piece));
  return now !== undefined && now.length > 0 && isSame(now, then);
}

/** What a piece says, with the lines of a list of standards. */
function saidBy(policy: Policy, { part, key }: NonNullable<Overtaken['piece']>): unknown[] {
  return piecesOf(policy)
    .filter((one) => (one.part === part && one.key === key) || (part === 'standards' && one.within.standards === key))
    .map(({ value }) => value);
}
