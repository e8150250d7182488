import type { Cycle, CycleMember } from '#domain/cycle.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import type { ReviewRecord, TrainingNeed } from '#domain/review.ts';
import type { School } from '#domain/school.ts';
import type { Staff } from '#domain/staff.ts';

/** What documents read. It holds what the session may see and no more: nobody asks for the role. */
export interface DocumentReads {
  school: () => School;
  staff: {
    all: () => Staff[];
    byId: (id: StaffId) => Staff | undefined;
  };
  cycles: {
    byId: (id: CycleId) => Cycle | undefined;
    members: (id: CycleId) => CycleMember[];
    /** The cycle of the same period before this one. */
    before: (id: CycleId) => Cycle | undefined;
  };
  reviews: {
    record: (id: ReviewId) => ReviewRecord | undefined;
    /** The review of the same person in the cycle before. */
    before: (id: ReviewId) => ReviewRecord | undefined;
    inCycle: (id: CycleId) => ReviewRecord[];
  };
  trainingNeeds: {
    inCycle: (id: CycleId) => TrainingNeed[];
  };
}
