import type { Output } from '#contract/index.ts';
import { type Appraiser, appraiserKey } from '#domain/cycle/appraisers.ts';
import type { Day } from '#domain/days/dates.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import type { StepId } from '#domain/policy/steps.ts';
import { whyClosed } from '#domain/record/writable.ts';
import { clashing } from '#domain/review/meetings.ts';
import type { Staff } from '#domain/staff/staff.ts';
import { words } from '#renderer/words/index.ts';

/** What the machine knows of a cycle's reviews before something is done to several. */
export type InCycle = Output<'meetings.inCycle'>;
export type BulkRow = InCycle['reviews'][number];

/** What a dialog begins with, where that is known before. */
export interface BulkPresets {
  step?: StepId;
  phase?: PhaseId;
  /** The day that is proposed, where it is not today. */
  on?: Day;
}

/** The chosen reviews: those to which something is done, and those that are left as they are, with the reason. */
export interface BulkLook {
  to: BulkRow[];
  left: { row: BulkRow; why: string }[];
}

const says = words.meetings.left;

/** Those of the chosen whose meeting of a phase is to be booked: it was neither booked nor held. */
export function lookToBook(cycle: InCycle, chosen: readonly BulkRow[], phase: PhaseId): BulkLook {
  return lookBy(chosen, (row) => {
    const held = cycle.meetings.find((one) => one.phase === phase)?.held;
    if (held !== undefined && hasStep(row, held)) return says.held;
    return bookingOf(row, phase) ? says.booked : shut(cycle, row);
  });
}

/** Those of the chosen who have a booked meeting and were not invited to it. */
export function lookToInvite(cycle: InCycle, chosen: readonly BulkRow[], phase: PhaseId): BulkLook {
  return lookBy(chosen, (row) => {
    const booked = bookingOf(row, phase);
    if (!booked) return says.notBooked;
    return booked.invitedOn === null ? shut(cycle, row) : says['has-it'];
  });
}

/** Those of the chosen for whom a step is to be marked as done. */
export function lookToMark(cycle: InCycle, chosen: readonly BulkRow[], step: StepId): BulkLook {
  const follows = cycle.steps.some(({ id, followsSigning }) => id === step && followsSigning);
  return lookBy(chosen, (row) => {
    if (!row.steps.includes(step)) return says['not-about'];
    return hasStep(row, step) ? says['has-it'] : shut(cycle, row, follows);
  });
}

/** Those of the chosen who are given another appraiser; before one is named, all whose reviews may be changed. */
export function lookToReassign(cycle: InCycle, chosen: readonly BulkRow[], next: Appraiser | undefined): BulkLook {
  return lookBy(chosen, (row) => {
    if (next?.appraiserId === row.staffId) return says.self;
    return next && appraiserKey(next) === row.appraiser ? says.theirs : shut(cycle, row);
  });
}

/** Those of the chosen whose booked meeting a calendar can take in, or whose cancelled one it may still show. */
export function lookToFile(chosen: readonly BulkRow[], phase: PhaseId): BulkLook {
  return lookBy(chosen, (row) =>
    bookingOf(row, phase)?.at || row.toCallOff.includes(phase) ? undefined : says.notTimed,
  );
}

/** Somebody who is to appraise more people, seen from a day. */
interface Reassignment {
  next: Appraiser;
  rows: readonly BulkRow[];
  staff: readonly Pick<Staff, 'id' | 'appraiserTrainedOn'>[];
  today: Day;
}

/** What is worth a look before somebody is given more people to appraise; nothing of it is refused. */
export function worthALook(cycle: InCycle, { next, rows, staff, today }: Reassignment): string[] {
  const { appraised, most, taken, trainingClause } = cycle;
  const key = appraiserKey(next);
  const count = (appraised.find((one) => appraiserKey(one) === key)?.count ?? 0) + rows.length;
  const isUntrained = staff.some(
    ({ id, appraiserTrainedOn }) => id === next.appraiserId && appraiserTrainedOn === null,
  );
  const meetings = rows.flatMap(({ bookings }) => bookings).filter(({ on }) => on >= today);
  const others = [...taken.filter(({ appraiser }) => appraiser === key), ...meetings];
  const clashes = clashing(meetings, others).length;
  const { many, untrained, busy } = words.meetings.bulk;
  return [
    ...(count > most ? [many(next.appraiserName, count, most)] : []),
    ...(trainingClause !== null && isUntrained ? [untrained(next.appraiserName)] : []),
    ...(clashes > 0 ? [busy(next.appraiserName, clashes)] : []),
  ];
}

/**
 * The phase that a dialog begins with: the one that is named, the one whose meeting a named step is done with, else the one
 * whose meeting the statement follows, where the policy has it.
 */
export function firstPhase({ meetings, statementPhase }: InCycle, { phase, step }: BulkPresets = {}): PhaseId {
  return phase ?? meetings.find(({ held }) => held === step)?.phase ?? statementPhase ?? meetings[0]?.phase ?? '';
}

/** The booked meeting of a phase. */
function bookingOf({ bookings }: BulkRow, phase: PhaseId) {
  return bookings.find((one) => one.phase === phase);
}

function hasStep({ stepsDone }: BulkRow, step: StepId): boolean {
  return stepsDone.some((one) => one.step === step);
}

function lookBy(chosen: readonly BulkRow[], whyLeft: (row: BulkRow) => string | undefined): BulkLook {
  const look: BulkLook = { to: [], left: [] };
  for (const row of chosen) {
    const why = whyLeft(row);
    if (why === undefined) look.to.push(row);
    else look.left.push({ row, why });
  }
  return look;
}

function shut(cycle: InCycle, row: BulkRow, mayFollowSigning = false): string | undefined {
  const why = whyClosed(row, cycle, mayFollowSigning);
  return why && says[why];
}
