import type { CycleId, ObjectiveProgressId, ReviewId, StaffId, TrainingUndertakenId } from './ids.ts';
import type { ObjectiveProgress, Review, ReviewRecord, TrainingUndertaken } from './review.ts';
import type { School } from './school.ts';
import { fullName, type Staff } from './staff.ts';

/** Who appraises somebody: a member of staff, or a person outside the staff list by name alone. */
export interface Appraiser {
  appraiserId: StaffId | null;
  appraiserName: string;
}

/**
 * Who is proposed to appraise somebody: the appraiser of last year if still here, else the line manager, else the
 * headteacher, who appraises or appoints; never the person themselves. Null when nobody is left.
 */
export function proposedAppraiser(
  person: Staff,
  previous: Review | undefined,
  staff: ReadonlyMap<StaffId, Staff>,
  school: Pick<School, 'headteacherId'>,
): Appraiser | null {
  const outside = previous !== undefined && previous.appraiserId === null && previous.appraiserName !== '';
  if (outside) return { appraiserId: null, appraiserName: previous.appraiserName };
  for (const id of [previous?.appraiserId, person.lineManagerId, school.headteacherId]) {
    const found = id && id !== person.id ? staff.get(id) : undefined;
    if (found && found.leavingDate === null) return { appraiserId: found.id, appraiserName: fullName(found) };
  }
  return null;
}

/** Whether a person's own records are kept where only the headteacher can open them (requirements 9.2). */
export function isKept(staffId: StaffId, school: Pick<School, 'headteacherId' | 'businessManagerId'>): boolean {
  return staffId === school.headteacherId || staffId === school.businessManagerId;
}

/** A review as it begins: last year's objectives ask how they went, last year's training how well it worked. */
export interface Beginning {
  review: Review;
  progress: ObjectiveProgress[];
  trainingUndertaken: TrainingUndertaken[];
}

/** Begins a review and carries forward what the last one set (requirements 2.4). `newId` gives a fresh id each time. */
export function beginReview(
  of: { cycleId: CycleId; staffId: StaffId } & Appraiser,
  previous: ReviewRecord | undefined,
  newId: () => string,
): Beginning {
  const id = newId() as ReviewId; // a fresh id is given its kind here
  const done = previous?.trainingNeeds.filter((need) => need.state === 'met') ?? [];
  return {
    review: { id, ...of, version: 1, state: 'open' },
    progress: (previous?.objectives ?? []).map((objective, index) => ({
      id: newId() as ObjectiveProgressId,
      reviewId: id,
      position: index + 1,
      about: objective.id,
      objective: objective.text,
      progress: '',
      outcome: null,
    })),
    trainingUndertaken: done.map((need, index) => ({
      id: newId() as TrainingUndertakenId,
      reviewId: id,
      position: index + 1,
      activity: need.need,
      success: need.howWell,
    })),
  };
}
