import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Appraiser } from '#domain/opening.ts';

/** Somebody in the preview of a cycle. */
export type Candidate = Output<'cycles.preview'>['people'][number];

/** What was chosen in the preview; nothing of it is written before the cycle is opened. Plain data, so that Back keeps it. */
export interface OpeningDraft {
  /** Null where the proposal was taken away. */
  appraisers: { [staffId: StaffId]: Appraiser | null };
  /** The reasons of those whom the school leaves out. */
  leftOut: { [staffId: StaffId]: string };
}

export const untouched: OpeningDraft = { appraisers: {}, leftOut: {} };

/** Who appraises somebody so far: what was chosen, else what the program proposes. */
export function appraiserOf(person: Candidate, draft: OpeningDraft): Appraiser | undefined {
  const chosen = draft.appraisers[person.staffId];
  return (chosen === undefined ? person.proposed : chosen) ?? undefined;
}

/** Gives somebody an appraiser, or takes the appraiser away. */
export function withAppraiser(draft: OpeningDraft, staffId: StaffId, appraiser: Appraiser | undefined): OpeningDraft {
  return { ...draft, appraisers: { ...draft.appraisers, [staffId]: appraiser ?? null } };
}

/** Gives several people the same appraiser; whoever that is keeps their own. */
export function withSameAppraiser(draft: OpeningDraft, ids: readonly StaffId[], appraiser: Appraiser): OpeningDraft {
  const given = ids.filter((id) => id !== appraiser.appraiserId).map((id) => [id, appraiser] as const);
  return { ...draft, appraisers: { ...draft.appraisers, ...Object.fromEntries(given) } };
}

/** Leaves people out for a reason of the school's own. */
export function withLeftOut(draft: OpeningDraft, ids: readonly StaffId[], reason: string): OpeningDraft {
  return { ...draft, leftOut: { ...draft.leftOut, ...Object.fromEntries(ids.map((id) => [id, reason])) } };
}

/** Takes somebody in again whom the school had left out. */
export function withTakenIn(draft: OpeningDraft, staffId: StaffId): OpeningDraft {
  const { [staffId]: _, ...leftOut } = draft.leftOut;
  return { ...draft, leftOut };
}

/** Everybody of a preview, by where they stand under the draft. */
export interface Standings {
  in: Candidate[];
  out: Candidate[];
  /** Those whose reviews the headteacher opens from Home, because they are kept in the headteacher's part. */
  kept: Candidate[];
}

/** Sorts the people of a preview. */
export function standingsOf(people: readonly Candidate[], draft: OpeningDraft): Standings {
  const isOut = (person: Candidate): boolean => person.leftOut !== null || draft.leftOut[person.staffId] !== undefined;
  return {
    in: people.filter((person) => !isOut(person) && !person.kept),
    out: people.filter(isOut),
    kept: people.filter((person) => !isOut(person) && person.kept),
  };
}

/** Appraisers with more people than these are pointed out (requirements 2.3 names no number; six is a proposal). */
const MANY = 6;

/** Who appraises many people, with how many: worth a look, and never refused. */
export function busyAppraisers(people: readonly Candidate[], draft: OpeningDraft): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const person of people) {
    const name = appraiserOf(person, draft)?.appraiserName ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].filter(([name, count]) => name !== '' && count > MANY).map(([name, count]) => ({ name, count }));
}
