import type { Day } from '#domain/days/dates.ts';
import type { CycleId, ReviewId, StaffId } from '#domain/ids.ts';
import type { RecordContents, RecordHead } from '#domain/record/record.ts';

/** Somebody beside the appraiser: the place in the policy's panel, and the name that fills it, empty until known. */
export interface PanelMember {
  place: string;
  name: string;
  /** Their staff record, or null for somebody outside the staff list or not known yet. */
  staffId: StaffId | null;
}

/** An appraiser who was replaced in mid-year: until which day, and why. Their name stays with the review. */
export interface EarlierAppraiser {
  appraiserId: StaffId | null;
  appraiserName: string;
  until: Day;
  reason: string;
}

/** One person's review in one cycle. */
export interface Review extends RecordHead {
  id: ReviewId;
  kind: 'review';
  cycleId: CycleId;
  staffId: StaffId;
  /** The appraiser's staff record, or null for somebody outside the staff list. */
  appraiserId: StaffId | null;
  /** As it is printed; kept when the appraiser leaves. */
  appraiserName: string;
  /** Who acts with the appraiser, in the places that the policy names. */
  panel: PanelMember[];
  /** Who appraised before, the first one first. */
  earlierAppraisers: EarlierAppraiser[];
}

/** A review with everything that hangs on it. */
export interface ReviewRecord extends RecordContents {
  review: Review;
}
