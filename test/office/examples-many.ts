import type { Input } from '#contract/index.ts';
import { day } from '#domain/days/dates.ts';
import type * as Ids from '#domain/ids.ts';

const uuid = '00000000-0000-4000-8000-000000000000';
// ids that nobody has
const [cycleId, staffId] = [uuid as Ids.CycleId, uuid as Ids.StaffId];
const [reviewId, trainingNeedId] = [uuid as Ids.ReviewId, uuid as Ids.TrainingNeedId];

type Named =
  | 'records.markSteps'
  | `${'observations.begin' | 'observations.save' | 'training.add' | 'training.save'}ForMany`;

/** What the window may ask to be done with several rows of a list at once. */
export const manyExamples: { [Name in Named]: Input<Name> } = {
  'records.markSteps': { marks: [{ recordId: reviewId, step: 'meeting' }], on: day('2026-09-14') },
  'observations.beginForMany': { staffIds: [staffId], kind: 'drop-in' },
  'observations.saveForMany': { recordIds: [reviewId], fields: { plannedOn: day('2026-11-24'), at: '09:30' } },
  'training.addForMany': { cycleId, staffIds: [staffId], fields: { need: 'First aid' } },
  'training.saveForMany': { needs: [{ trainingNeedId, staffId }], fields: { state: 'met' } },
};
