import type { Day } from '#domain/days/dates.ts';
import type { CycleId, NewId, ObjectiveProgressId, ReviewId, StaffId, TrainingUndertakenId } from '#domain/ids.ts';
import type { StaffGroupId } from '#domain/policy/groups.ts';
import type { ObjectiveProgress, TrainingUndertaken } from '#domain/record/rows.ts';
import type { Review, ReviewRecord } from '#domain/review/review.ts';
import type { School } from '#domain/school.ts';
import type { Staff } from '#domain/staff/staff.ts';
import type { Appointment } from './appraisers.ts';

/** Whose own reviews only the headteacher keeps, besides the two office-holders: those who lead a school or the trust. */
const keptGroups: readonly StaffGroupId[] = ['headteacher', 'executive'];

/** Whether a person's own records are kept where only the headteacher can open them (requirements 9.2). */
export function isRestricted(
  { id, group }: Pick<Staff, 'id' | 'group'>,
  { headteacherId, businessManagerId }: Pick<School, 'headteacherId' | 'businessManagerId'>,
): boolean {
  return id === headteacherId || id === businessManagerId || keptGroups.includes(group);
}

/** A review as it begins: last year's objectives ask how they went, last year's training how well it worked. */
export interface Beginning {
  review: Review;
  progress: ObjectiveProgress[];
  trainingUndertaken: TrainingUndertaken[];
}

/** Begins a review and carries forward what the last one set (requirements 2.4). `newId` gives a fresh id each time. */
export function beginReview(
  of: { cycleId: CycleId; staffId: StaffId; begunOn: Day } & Appointment,
  previous: ReviewRecord | undefined,
  newId: NewId,
): Beginning {
  const id = newId<ReviewId>();
  // nobody is asked how an objective went that was given up during the year
  const standing = previous?.objectives.filter(({ withdrawnOn }) => withdrawnOn === null) ?? [];
  const done = previous?.trainingNeeds.filter((need) => need.state === 'met') ?? [];
  return {
    review: { id, kind: 'review', ...of, earlierAppraisers: [], version: 1, state: 'open' },
    progress: standing.map((objective, index) => ({
      id: newId<ObjectiveProgressId>(),
      recordId: id,
      position: index + 1,
      about: objective.id,
      objective: objective.text,
      progress: '',
      outcome: null,
      cause: '',
      causeSaid: '',
    })),
    trainingUndertaken: done.map((need, index) => ({
      id: newId<TrainingUndertakenId>(),
      recordId: id,
      position: index + 1,
      activity: need.need,
      success: need.howWell,
    })),
  };
}
